/// What a team meets that has time for the riskiest few: the precision among the highest twentieth, tenth and fifth.
struct RiskFigures: FigureGroup {
  let figures: [FigureName]
  private let column: AxisColumn

  private static let workloads = [5, 10, 20]

  /// `column` is that of the messages' risk.
  init(_ column: AxisColumn) {
    self.column = column
    figures = RiskFigures.workloads.map { FigureName("risk.precisionAt\($0)", column.count) }
  }

  func values(_ draw: Draw) -> [Double?] {
    let ranked = column.ranked.ranked(draw)
    return RiskFigures.workloads.map { ranked.precision(atWorkload: Double($0) / 100) }
  }
}
