/// What an agent's turn did with the opportunity for care that the customer's turns before it gave.
public enum TurnCare: UInt8, CaseIterable, Sendable {
  case none, met, wordsOnly, actionOnly, missed, madeWorse

  /// The name used in every output format.
  public var name: String {
    switch self {
    case .none: "none"
    case .met: "met"
    case .wordsOnly: "wordsOnly"
    case .actionOnly: "actionOnly"
    case .missed: "missed"
    case .madeWorse: "madeWorse"
    }
  }
}

/// How the agents met the opportunities for care over a conversation.
public struct CareSummary: Hashable, Sendable {
  /// How many opportunities the customer gave.
  public var opportunities = 0
  /// Met with words and action.
  public var met = 0
  /// Met with words alone.
  public var wordsOnly = 0
  /// Met with action alone.
  public var actionOnly = 0
  /// Not met.
  public var missed = 0
  /// Answered in a way that made it worse.
  public var madeWorse = 0
  /// −100…100; nil without opportunities.
  public var empathyIndex: Int?

  /// Creates an empty summary.
  public init() {}
}
