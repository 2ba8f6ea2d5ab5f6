/// Who wrote or said a turn.
///
/// Emotions are inferred for customers only.
public enum Speaker: UInt8, CaseIterable, Sendable {
  case customer, agent, bot, system

  /// The name used in every input and output format.
  public var name: String {
    switch self {
    case .customer: "customer"
    case .agent: "agent"
    case .bot: "bot"
    case .system: "system"
    }
  }
}
