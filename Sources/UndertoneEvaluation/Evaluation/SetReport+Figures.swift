internal import UndertoneCore
internal import UndertoneLexicon

extension SetReport {
  /// The report on what was measured of a set with the analyzer of `image`.
  init(_ measurement: SetMeasurement, image: LexiconImage) {
    let (set, figures, estimates) = (measurement.judged, measurement.figures, measurement.estimates)
    self.init(name: set.gold.name)
    conversations = set.gold.records.count { $0.content.isConversation }
    messages = set.gold.records.count - conversations
    turns = zip(set.gold.records, set.predictions).reduce(0) {
      $1.0.content.isConversation ? $0 + $1.1.texts.count : $0
    }
    self.figures = zip(figures.figures, estimates).compactMap { figure, estimate in
      estimate.map { Figure(name: figure.name, estimate: $0, cases: figure.cases) }
    }
    var byName: [String: Estimate] = [:]
    for figure in self.figures { byName[figure.name] = figure.estimate }
    labels = figures.labels.columns.map { LabelReport($0, byName, threshold: image.threshold($0.dimension)) }
    let once = Draw(once: set.gold.records.count)
    sentiment = figures.sentiment.map { ConfusionReport($0.three.confusion(once)) }
    sentimentWithMixed = figures.sentiment?.four.map { ConfusionReport($0.confusion(once)) }
    stages = figures.stages.map { ConfusionReport($0.stages.confusion(once)) }
    care = figures.care.map { ConfusionReport($0.care.confusion(once)) }
    families = SetReport.counts(figures.families, "family", byName)
    behaviours = SetReport.counts(figures.behaviours, "behaviour", byName)
    let shown = ["valence", "courtesy", "risk"]
    scatter = figures.numbers.columns.filter { shown.contains($0.name) }.map {
      ScatterReport($0.name, $0.numbers)
    }
    if let satisfaction = figures.care?.satisfaction, satisfaction.count > 0 {
      scatter.append(ScatterReport("satisfaction", satisfaction))
    }
    notes = figures.notes
  }

  private static func counts(_ names: NameFigures?, _ kind: String, _ estimates: [String: Estimate])
    -> [CountsReport]
  {
    (names?.columns ?? []).map { column in
      CountsReport(
        name: column.name, counts: column.cases.counts,
        f1: estimates["\(kind).\(column.name).f1"] ?? Estimate(0))
    }
  }
}

extension LabelReport {
  fileprivate init(_ column: AxisColumn, _ estimates: [String: Estimate], threshold: Double) {
    func estimate(_ figure: String) -> Estimate? { estimates["\(column.name).\(figure)"] }
    self.init(
      name: column.name,
      counts: CountsReport(
        name: column.name, counts: column.decided.counts, f1: estimate("f1") ?? Estimate(0)))
    let ranked = column.everything
    self.threshold = threshold
    averagePrecision = estimate("ap")
    areaUnderCurve = estimate("auc")
    bestThreshold = ranked.bestThreshold?.score
    bestF1 = estimate("bestF1")?.value
    expectedCalibrationError = estimate("ece")?.value
    brier = estimate("brier")?.value
    if !column.dimension.isSigned {
      reliability = Reliability(ranked).bins.map {
        ReliabilityPoint(
          start: $0.start, count: $0.count, meanProbability: Estimate.rounded($0.meanProbability),
          positiveShare: Estimate.rounded($0.positiveShare))
      }
    }
    curve = LabelReport.thinned(ranked.precisionRecallCurve)
    let lowest = column.dimension.isSigned ? -1.0 : 0
    positiveScores = LabelReport.histogram(ranked, from: lowest, \.positives)
    negativeScores = LabelReport.histogram(ranked, from: lowest, \.negatives)
  }

  private static let mostPoints = 200

  /// Every so many points, and always the last.
  private static func thinned(_ curve: [(threshold: Double, recall: Double, precision: Double)])
    -> [CurvePoint]
  {
    let wanted = min(curve.count, mostPoints)
    return (0..<wanted).map { number in
      let point = curve[wanted == 1 ? 0 : number * (curve.count - 1) / (wanted - 1)]
      return CurvePoint(
        threshold: point.threshold, recall: Estimate.rounded(point.recall),
        precision: Estimate.rounded(point.precision))
    }
  }

  private static func histogram(
    _ ranked: RankedScores, from lowest: Double, _ kind: KeyPath<RankedScores.Step, Int>
  ) -> [Int] {
    var counts = [Int](repeating: 0, count: 20)
    for step in ranked.steps {
      let place = (step.score - lowest) / (1 - lowest)
      counts[min(Int(place * 20), 19)] += step[keyPath: kind]
    }
    return counts
  }
}

extension ConfusionReport {
  fileprivate init(_ matrix: ConfusionMatrix) { self.init(classes: matrix.classes, counts: matrix.counts) }
}

extension ScatterReport {
  private static let most = 2000

  /// Of many pairs every so many.
  fileprivate init(_ name: String, _ numbers: PairedNumbers) {
    let step = max(1, (numbers.count + ScatterReport.most - 1) / ScatterReport.most)
    let places = stride(from: 0, to: numbers.count, by: step)
    self.init(
      name: name, gold: places.map { Estimate.rounded(numbers.golds[$0]) },
      predicted: places.map { numbers.predictions[$0] })
  }
}

extension LexiconImage {
  /// From which value on `dimension` is called present.
  fileprivate func threshold(_ dimension: Dimension) -> Double {
    Double(dimension == .risk ? model.pointee.levelElevated : axes[dimension.index].threshold) / 1000
  }
}
