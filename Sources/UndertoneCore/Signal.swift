/// A secondary reading reported beside the six emotions and never squeezed into them.
///
/// All are chances from 0 to 1, but ``courtesy``, which runs from −1 to 1.
public enum Signal: UInt8, CaseIterable, Sendable {
  /// Reports a breach of what was expected.
  case complaint
  /// From rude (−1) to polite (1); says nothing of how one feels.
  case courtesy
  /// It cannot wait.
  case urgency
  /// Thinks of leaving.
  case churn
  /// Recommends the company to others.
  case advocacy
  /// Speaks of a long relation.
  case loyalty
  /// Does not understand what happens, or what to do.
  case confusion
  /// Is worried.
  case anxiety
  /// A worry is gone.
  case relief
  /// Is surprised, pleasantly or not; ``Emotion/surprise`` is the pleasant kind only.
  case astonishment
  /// Says the opposite of what is meant, with some mark of it.
  case sarcasm
  /// Something important hangs on it: health, money, a birthday.
  case stakes
  /// Insults or threatens the people spoken to.
  case abuse

  /// The name used in every output format and in lexicon files.
  public var name: String {
    switch self {
    case .complaint: "complaint"
    case .courtesy: "courtesy"
    case .urgency: "urgency"
    case .churn: "churn"
    case .advocacy: "advocacy"
    case .loyalty: "loyalty"
    case .confusion: "confusion"
    case .anxiety: "anxiety"
    case .relief: "relief"
    case .astonishment: "astonishment"
    case .sarcasm: "sarcasm"
    case .stakes: "stakes"
    case .abuse: "abuse"
    }
  }

  /// True when the value runs from −1 to 1 (courtesy: rude to polite) instead of 0 to 1.
  public var isSigned: Bool { self == .courtesy }
}
