/// A secondary reading reported beside the six emotions and never squeezed into them.
public enum Signal: UInt8, CaseIterable, Sendable {
  case complaint, courtesy, urgency, churn, advocacy, loyalty, confusion
  case anxiety, relief, astonishment, sarcasm, stakes, abuse

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
