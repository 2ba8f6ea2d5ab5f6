internal import UndertoneCore
internal import UndertoneLexicon

/// Where the steps of the risk begin once its numbers have changed.
///
/// Each step begins where as many texts to choose by lie on it or above as did before; `elevated` where judged texts are told
/// best, if any are.
struct RiskLevelChoice {
  private let before: [Double]
  private let after: [Double]
  private let cases: [(gold: Bool, probability: Double)]

  init(_ examples: [FitExample], _ places: [Int], before: Readings, after: Readings) {
    let customers = places.indices.filter { examples[places[$0]].speaker == .customer }
    self.before = customers.map { before.value($0, .risk) }
    self.after = customers.map { after.value($0, .risk) }.sorted(by: >)
    cases = customers.compactMap { index in
      examples[places[index]].truth.isPresent[Dimension.risk.index].map {
        (gold: $0, probability: after.value(index, .risk))
      }
    }
  }

  /// The borders of low, elevated, high and critical in thousandths, from those that `model` has.
  func borders(_ model: ModelRow) -> [Int32] {
    var borders = [model.levelLow, model.levelElevated, model.levelHigh, model.levelCritical].map(moved)
    if cases.count(where: \.gold) >= 10, let best = ThresholdChoice.best(cases) {
      borders[1] = Int32((best * 1000).rounded())
    }
    // Steps stay in their order.
    borders[0] = min(borders[0], borders[1])
    for index in 2..<4 { borders[index] = max(borders[index], borders[index - 1] + 10) }
    return borders.map { min(max($0, 1), 999) }
  }

  private func moved(_ border: Int32) -> Int32 {
    let above = before.count { $0 * 1000 >= Double(border) }
    guard above > 0, above < after.count else { return border }
    return Int32(((after[above - 1] + after[above]) / 2 * 1000).rounded())
  }
}
