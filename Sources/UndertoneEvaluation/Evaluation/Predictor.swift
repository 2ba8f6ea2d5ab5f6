package import Undertone
internal import UndertoneCore

/// Runs the analyzer over records.
package struct Predictor: Sendable {
  private let analyzer: Analyzer
  /// Whether predictions carry the cues behind them, which takes longer.
  private let isExplaining: Bool

  package init(_ analyzer: Analyzer, isExplaining: Bool = false) {
    self.analyzer = analyzer
    self.isExplaining = isExplaining
  }

  /// What the analyzer says of each of `records`, in their order.
  package func predict(_ records: [GoldRecord], jobs: Int) -> [RecordPrediction] {
    concurrentMap(records.count, jobs: jobs) { predict(records[$0]) }
  }

  private func predict(_ record: GoldRecord) -> RecordPrediction {
    switch record.content {
    case .message(let text, let speaker):
      guard isExplaining else {
        return RecordPrediction(texts: [decided(analyzer.analyze(text, speaker: speaker))])
      }
      let (result, explanation) = analyzer.explain(text, speaker: speaker)
      return RecordPrediction(texts: [decided(result)], cues: [CueSum.sums(of: explanation)])
    case .conversation(let conversation):
      let result = analyzer.analyze(conversation, explaining: isExplaining)
      return RecordPrediction(
        texts: result.turns.map { decided($0.result) }, conversation: ConversationPrediction(result),
        cues: isExplaining ? result.turns.map { $0.explanation.map(CueSum.sums) ?? [] } : nil)
    }
  }

  private func decided(_ result: MessageResult) -> TextPrediction {
    TextPrediction(result, image: analyzer.image)
  }

  /// Why each text of a record was read as it was.
  func explain(_ record: GoldRecord) -> [Explanation] {
    switch record.content {
    case .message(let text, let speaker): [analyzer.explain(text, speaker: speaker).explanation]
    case .conversation(let conversation):
      analyzer.analyze(conversation, explaining: true).turns.compactMap(\.explanation)
    }
  }
}
