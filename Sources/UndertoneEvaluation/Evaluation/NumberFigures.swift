internal import UndertoneCore

/// How well numbers go with what readers gave, where they gave degrees and not a mere yes or no.
struct NumberFigures: FigureGroup {
  /// One for each axis with degrees.
  let columns: [Column]
  let figures: [FigureName]

  struct Column: Sendable {
    var name: String
    var numbers: PairedNumbers
    /// Whether both numbers are on the same scale, so that the distance between them means something.
    var isOneScale: Bool
  }

  init(_ texts: [JudgedText]) {
    columns = Dimension.allCases.compactMap { NumberFigures.column($0, texts) }
    figures = columns.flatMap { column in
      (column.isOneScale ? ["pearson", "spearman", "mae"] : ["pearson"]).map {
        FigureName("\(column.name).\($0)", column.numbers.count)
      }
    }
  }

  func values(_ draw: Draw) -> [Double?] {
    columns.flatMap { column -> [Double?] in
      let pearson = column.numbers.pearson(draw)
      guard column.isOneScale else { return [pearson] }
      return [pearson, column.numbers.spearman(draw), column.numbers.meanAbsoluteError(draw)]
    }
  }

  /// Nil when fewer than three different degrees were given; of risk those of messages alone.
  private static func column(_ dimension: Dimension, _ texts: [JudgedText]) -> Column? {
    var pairs: [(record: Int32, gold: Double, predicted: Double)] = []
    var different: Set<Double> = []
    for text in texts where text.isSubject(to: dimension) {
      if dimension == .risk, text.turn != nil { continue }
      guard let degree = text.truth.degrees[dimension.index] else { continue }
      if different.count < 3 { different.insert(degree) }
      pairs.append((text.record, degree, text.prediction.score(dimension)))
    }
    guard different.count >= 3 else { return nil }
    return Column(name: dimension.name, numbers: PairedNumbers(pairs), isOneScale: dimension == .valence)
  }
}
