/// The polarity of a message in one word.
public enum Sentiment: UInt8, CaseIterable, Sendable {
  case positive, neutral, negative, mixed

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
