internal import UndertoneCore

/// How a set speaks of polarity, and what the analyzer's answer is in those terms.
struct Polarity: Sendable {
  /// Whether readers say positive and negative alone.
  private let isTwofold: Bool
  /// Whether readers say mixed.
  let hasMixed: Bool

  init(_ texts: [JudgedText]) {
    let said = Set(texts.compactMap { $0.speaker == .customer ? $0.truth.sentiment : nil })
    isTwofold = said == [.negative, .positive]
    hasMixed = said.contains(.mixed)
  }

  /// Where readers say negative and positive alone, the sign of the valence decides: nothing may be called neutral there.
  func answer(_ prediction: TextPrediction) -> Sentiment {
    guard isTwofold else { return prediction.sentiment }
    return prediction.score(.valence) >= 0 ? .positive : .negative
  }
}

extension Sentiment {
  /// Mixed counts as negative: there is something to see to.
  var unmixed: Sentiment { self == .mixed ? .negative : self }
}
