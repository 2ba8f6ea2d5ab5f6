/// Who wrote or said a turn.
///
/// Emotions are inferred for customers only.
public enum Speaker: UInt8, CaseIterable, Sendable {
  /// Whom it is about.
  case customer
  /// A person who answers for the company; gets behaviours and care instead of emotions.
  case agent
  /// A machine that answers for the company; gets neither.
  case bot
  /// Notes of the software, such as "chat started"; nothing is looked for in them.
  case system

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
