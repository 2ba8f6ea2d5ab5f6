/// What an agent's turn did with the opportunity for care that the customer's turns before it gave.
///
/// An opportunity is a turn of the customer that shows a negative feeling or a trouble.
public enum TurnCare: UInt8, CaseIterable, Sendable {
  /// The turns before gave no opportunity.
  case none
  /// Met with words and action.
  case met
  /// Met with words alone.
  case wordsOnly
  /// Met with action alone.
  case actionOnly
  /// Passed over.
  case missed
  /// Answered in a way that made it worse.
  case madeWorse

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
  /// The balance of it all, −100 (all made worse) to 100 (all met); nil without opportunities.
  public var empathyIndex: Int?

  /// Creates an empty summary.
  public init() {}
}
