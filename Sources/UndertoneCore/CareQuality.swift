/// What an agent's turn shows of care; each has a value from 0 to 1.
///
/// Agents get behaviours and qualities, never emotions.
public enum CareQuality: UInt8, CaseIterable, Sendable {
  /// Feels with the customer.
  case empathy
  /// Is kind in tone.
  case warmth
  /// Has understood what happened and what it means.
  case understanding
  /// Asks, to find out more.
  case exploration
  /// Takes it on in person.
  case ownership
  /// Does something about it, or has done it.
  case action

  /// The name used in every output format and in lexicon files.
  public var name: String {
    switch self {
    case .empathy: "empathy"
    case .warmth: "warmth"
    case .understanding: "understanding"
    case .exploration: "exploration"
    case .ownership: "ownership"
    case .action: "action"
    }
  }
}
