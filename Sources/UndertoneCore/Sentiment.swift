/// The polarity of a message in one word.
public enum Sentiment: UInt8, CaseIterable, Sendable {
  /// Valence is clearly above zero.
  case positive
  /// Valence is near zero.
  case neutral
  /// Valence is clearly below zero.
  case negative
  /// Much speaks for both sides.
  case mixed

  /// The name used in every output format.
  public var name: String {
    switch self {
    case .positive: "positive"
    case .neutral: "neutral"
    case .negative: "negative"
    case .mixed: "mixed"
    }
  }
}
