/// How two rows of numbers go together.
package enum Correlation {
  /// Pearson's r, −1…1; nil when a row is constant or shorter than two.
  package static func pearson(_ left: [Double], _ right: [Double]) -> Double? {
    precondition(left.count == right.count, "rows of different lengths")
    guard left.count >= 2 else { return nil }
    let (leftMean, rightMean) = (mean(left), mean(right))
    var (product, leftSquares, rightSquares) = (0.0, 0.0, 0.0)
    for (a, b) in zip(left, right) {
      product += (a - leftMean) * (b - rightMean)
      leftSquares += (a - leftMean) * (a - leftMean)
      rightSquares += (b - rightMean) * (b - rightMean)
    }
    guard leftSquares > 0, rightSquares > 0 else { return nil }
    return product / (leftSquares.squareRoot() * rightSquares.squareRoot())
  }

  /// Spearman's ρ: Pearson's r of the ranks, ties given their mean rank; nil as there.
  package static func spearman(_ left: [Double], _ right: [Double]) -> Double? {
    pearson(ranks(left), ranks(right))
  }

  /// The mean distance between the rows; nil for empty ones.
  package static func meanAbsoluteError(_ left: [Double], _ right: [Double]) -> Double? {
    precondition(left.count == right.count, "rows of different lengths")
    guard !left.isEmpty else { return nil }
    return zip(left, right).reduce(0) { $0 + abs($1.0 - $1.1) } / Double(left.count)
  }

  /// Ranks from 1, equal values sharing the mean of theirs.
  static func ranks(_ values: [Double]) -> [Double] {
    let order = values.indices.sorted { values[$0] < values[$1] }
    var ranks = [Double](repeating: 0, count: values.count)
    var start = 0
    while start < order.count {
      var end = start
      while end < order.count, values[order[end]] == values[order[start]] { end += 1 }
      for place in start..<end { ranks[order[place]] = Double(start + end + 1) / 2 }
      start = end
    }
    return ranks
  }

  private static func mean(_ values: [Double]) -> Double { values.reduce(0, +) / Double(values.count) }
}
