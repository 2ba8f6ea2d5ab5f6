package import UndertoneCore
internal import UndertoneLexicon

/// What the analyzer says of one text, as far as it is measured.
package struct TextPrediction: Sendable {
  package var speaker: Speaker
  /// Every axis in ``Dimension`` order, in ten-thousandths.
  package var scores: [27 of Int16]
  /// The axes that are called present, one bit each, by ``Dimension/index``.
  package var present: UInt32
  package var sentiment: Sentiment
  package var level: RiskLevel
  package var families: EnumSet<CueFamily>
  package var behaviours: EnumSet<AgentBehaviour>

  /// A text of which nothing is said.
  package init(speaker: Speaker) {
    self.speaker = speaker
    scores = .init(repeating: 0)
    present = 0
    sentiment = .neutral
    level = .none
    families = EnumSet()
    behaviours = EnumSet()
  }

  /// Decides by the thresholds of the model: emotions by their labels, risk by its level, the rest by their axes.
  init(_ result: MessageResult, image: LexiconImage) {
    self.init(speaker: result.speaker)
    scores = result.scores
    sentiment = result.sentiment
    level = result.level
    families = result.families
    behaviours = result.behaviours
    for dimension in Dimension.allCases {
      let isPresent =
        switch dimension {
        case .emotion(let emotion): result.labels.contains(emotion)
        case .risk: result.level >= .elevated
        case .valence: false
        case .signal, .care:
          Int32(result[dimension].rawValue) >= 10 * image.axes[dimension.index].threshold
        }
      if isPresent { setPresent(dimension) }
    }
  }

  /// Calls `dimension` present.
  package mutating func setPresent(_ dimension: Dimension) { present |= 1 << UInt32(dimension.index) }

  /// Whether `dimension` is called present.
  func isPresent(_ dimension: Dimension) -> Bool { present & 1 << UInt32(dimension.index) != 0 }

  /// The value on `dimension`, as it is reported.
  func score(_ dimension: Dimension) -> Double { Double(scores[dimension.index]) / 10_000 }

  /// The labels, in ``Emotion`` order.
  var labels: [Emotion] { Emotion.allCases.filter { isPresent(.emotion($0)) } }
}
