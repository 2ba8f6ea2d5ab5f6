internal import UndertoneCore

/// How well polarity is told: in three classes with mixed as negative, in four where readers use them, and as an order.
struct SentimentFigures: FigureGroup {
  /// Gold in rows.
  let three: ClassifiedCases
  /// Nil where readers never say mixed.
  let four: ClassifiedCases?
  let figures: [FigureName]
  private let ranked: RankedCases
  /// Of the negative texts, 1 for those that are called positive.
  private let calledPositive: MeanCases
  private let classes: [Int]

  static let names = [Sentiment.negative, .neutral, .positive, .mixed]

  /// Nil when polarity was not judged.
  init?(_ texts: [JudgedText]) {
    let polarity = Polarity(texts)
    let judged = texts.compactMap { text in
      text.speaker == .customer ? text.truth.sentiment.map { (text, gold: $0) } : nil
    }
    guard !judged.isEmpty else { return nil }
    var three = ClassifiedCases(classes: SentimentFigures.names.prefix(3).map(\.name))
    var four = ClassifiedCases(classes: SentimentFigures.names.map(\.name))
    var calledPositive = MeanCases()
    var scored: [(record: Int32, gold: Bool, score: Double)] = []
    for (text, gold) in judged {
      let predicted = polarity.answer(text.prediction)
      four.add(record: text.record, gold: gold.place, predicted: predicted.place)
      three.add(record: text.record, gold: gold.unmixed.place, predicted: predicted.unmixed.place)
      if gold.unmixed == .negative {
        calledPositive.add(record: text.record, predicted == .positive ? 1 : 0)
      }
      if gold != .neutral { scored.append((text.record, gold == .positive, text.prediction.score(.valence))) }
    }
    self.three = three
    self.four = polarity.hasMixed ? four : nil
    self.calledPositive = calledPositive
    ranked = RankedCases(scored)
    classes = three.support.indices.filter { three.support[$0] > 0 }
    var figures = [
      FigureName("sentiment.macroF1", three.count), FigureName("sentiment.accuracy", three.count),
      FigureName("sentiment.negativesCalledPositive", calledPositive.count),
      FigureName("sentiment.auc", scored.count),
    ]
    if self.four != nil {
      figures += [
        FigureName("sentiment.four.macroF1", four.count), FigureName("sentiment.four.accuracy", four.count),
      ]
    }
    self.figures = figures
  }

  func values(_ draw: Draw) -> [Double?] {
    let matrix = three.confusion(draw)
    var values = [
      matrix.total == 0 ? nil : matrix.macroF1(over: classes), matrix.accuracy, calledPositive.mean(draw),
      ranked.ranked(draw).areaUnderCurve,
    ]
    if let four {
      let matrix = four.confusion(draw)
      let classes = four.support.indices.filter { four.support[$0] > 0 }
      values += [matrix.macroF1(over: classes), matrix.accuracy]
    }
    return values
  }
}

extension Sentiment {
  /// The place in ``SentimentFigures/names``.
  fileprivate var place: Int { SentimentFigures.names.firstIndex(of: self) ?? 0 }
}
