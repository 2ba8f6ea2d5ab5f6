internal import UndertoneCore

/// The figures of every judged label, and what the emotions come to together.
///
/// A set that tells surprise of any kind and not the pleasant one has no column `surprise`; there `astonishment` takes
/// its place in the means of scores. It is no label, so the means of labels do without.
struct LabelFigures: FigureGroup {
  let columns: [AxisColumn]
  let figures: [FigureName]
  /// Places in ``columns``: emotions that have a label, those with support, and those whose scores are averaged.
  private let emotions: [Int]
  private let supported: [Int]
  private let averaged: [Int]
  private let exactMatches: MeanCases

  /// `falseAlarms` is the share of texts without the label that are called so.
  static let perColumn = [
    "f1", "precision", "recall", "falseAlarms", "ap", "auc", "bestF1", "ece", "brier",
  ]

  init(_ texts: [JudgedText], minSupport: Int) {
    let columns = AxisColumn.all(texts)
    let emotions = columns.indices.filter { columns[$0].dimension.isEmotion }
    let tellsSurprise = columns.contains { $0.dimension == .emotion(.surprise) }
    let scored = columns.indices.filter {
      columns[$0].dimension.isEmotion
        || !tellsSurprise && !emotions.isEmpty && columns[$0].dimension == .signal(.astonishment)
    }
    self.columns = columns
    self.emotions = emotions
    supported = emotions.filter { columns[$0].support >= minSupport }
    averaged = scored.filter { columns[$0].support >= minSupport }
    exactMatches = LabelFigures.exactMatches(texts)
    let judged = exactMatches.count
    let together =
      emotions.isEmpty
      ? []
      : ["macroAP", "macroF1", "macroBestF1", "microF1", "exactMatch"].map {
        FigureName("emotions." + $0, judged)
      }
    figures =
      together
      + columns.flatMap { column in
        LabelFigures.perColumn.map { FigureName("\(column.name).\($0)", column.count) }
      }
  }

  /// The emotions that were judged and are too rare for the means.
  var unsupported: [String] {
    let left = Set(emotions).subtracting(supported)
    return columns.indices.filter(left.contains).map { columns[$0].name }
  }

  func values(_ draw: Draw) -> [Double?] {
    let single = columns.map { LabelFigures.values($0, draw) }
    let each = single.flatMap { $0 }
    guard !emotions.isEmpty else { return each }
    func mean(_ places: [Int], _ name: String) -> Double? {
      guard let index = LabelFigures.perColumn.firstIndex(of: name), !places.isEmpty else { return nil }
      let values = places.compactMap { single[$0][index] }
      return values.count == places.count ? values.reduce(0, +) / Double(values.count) : nil
    }
    var all = BinaryCounts()
    for place in emotions { all.add(columns[place].decided.counts(draw)) }
    return [
      mean(averaged, "ap"), mean(supported, "f1"), mean(averaged, "bestF1"), all.support == 0 ? nil : all.f1,
      exactMatches.mean(draw),
    ] + each
  }

  /// In the order of ``perColumn``.
  private static func values(_ column: AxisColumn, _ draw: Draw) -> [Double?] {
    let ranked = column.ranked.ranked(draw)
    let counts = column.decided.counts(draw)
    let reliability = column.dimension.isSigned ? nil : Reliability(ranked)
    return [
      counts.support == 0 ? nil : counts.f1, counts.precision, counts.recall,
      ranked.negatives == 0 ? nil : Double(counts.falsePositives) / Double(ranked.negatives),
      ranked.averagePrecision, ranked.areaUnderCurve, ranked.bestThreshold?.f1,
      reliability?.expectedCalibrationError,
      reliability?.brier,
    ]
  }

  /// Whether each text has the right labels, as far as it was judged.
  private static func exactMatches(_ texts: [JudgedText]) -> MeanCases {
    var cases = MeanCases()
    for text in texts where text.speaker == .customer {
      let judged = Emotion.allCases.filter { text.truth.isPresent[Dimension.emotion($0).index] != nil }
      if judged.isEmpty { continue }
      let isRight = judged.allSatisfy {
        text.truth.isPresent[Dimension.emotion($0).index] == text.prediction.isPresent(.emotion($0))
      }
      cases.add(record: text.record, isRight ? 1 : 0)
    }
    return cases
  }
}

extension Dimension {
  var isEmotion: Bool {
    if case .emotion = self { return true }
    return false
  }
}
