/// What an agent's turn shows of care.
///
/// Agents get behaviours and qualities, never emotions.
public enum CareQuality: UInt8, CaseIterable, Sendable {
  case empathy, warmth, understanding, exploration, ownership, action

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
