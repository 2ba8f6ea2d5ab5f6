/// How two rows of numbers go together.
package enum Correlation {
  /// Pearson's r, −1…1; nil when a row is constant or shorter than two.
  ///
  /// `times` says how often each place counts; nil for once.
  package static func pearson(_ left: [Double], _ right: [Double], times: [Double]? = nil) -> Double? {
    precondition(left.count == right.count, "rows of different lengths")
    let times = times ?? Array(repeating: 1, count: left.count)
    let total = times.reduce(0, +)
    guard total >= 2 else { return nil }
    let (leftMean, rightMean) = (mean(left, times, total), mean(right, times, total))
    var (product, leftSquares, rightSquares) = (0.0, 0.0, 0.0)
    for place in left.indices {
      let (a, b) = (left[place] - leftMean, right[place] - rightMean)
      product += times[place] * a * b
      leftSquares += times[place] * a * a
      rightSquares += times[place] * b * b
    }
    guard leftSquares > 0, rightSquares > 0 else { return nil }
    return product / (leftSquares.squareRoot() * rightSquares.squareRoot())
  }

  /// The mean distance between the rows; nil for empty ones.
  package static func meanAbsoluteError(_ left: [Double], _ right: [Double]) -> Double? {
    precondition(left.count == right.count, "rows of different lengths")
    guard !left.isEmpty else { return nil }
    return zip(left, right).reduce(0) { $0 + abs($1.0 - $1.1) } / Double(left.count)
  }

  /// The places of `values` from the lowest value up.
  static func order(_ values: [Double]) -> [Int] { values.indices.sorted { values[$0] < values[$1] } }

  /// Ranks from 1, equal values sharing the mean of theirs; `order` is that of ``order(_:)``.
  ///
  /// A place that counts several times takes several ranks.
  static func ranks(_ values: [Double], order: [Int], times: [Double]) -> [Double] {
    var ranks = [Double](repeating: 0, count: values.count)
    var start = 0
    var below = 0.0
    while start < order.count {
      var end = start
      var size = 0.0
      while end < order.count, values[order[end]] == values[order[start]] {
        size += times[order[end]]
        end += 1
      }
      for place in start..<end { ranks[order[place]] = below + (size + 1) / 2 }
      below += size
      start = end
    }
    return ranks
  }

  private static func mean(_ values: [Double], _ times: [Double], _ total: Double) -> Double {
    var sum = 0.0
    for place in values.indices { sum += times[place] * values[place] }
    return sum / total
  }
}
