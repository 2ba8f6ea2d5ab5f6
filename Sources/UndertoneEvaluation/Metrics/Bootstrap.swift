/// Confidence intervals by drawing the cases again and again, with a seed: the same every time.
///
/// Source: B. Efron, 1979, percentile method.
package struct Bootstrap: Sendable {
  /// How many times the cases are drawn.
  package var rounds: Int
  /// What the drawing starts from.
  package var seed: UInt64

  package init(rounds: Int = 1000, seed: UInt64 = 1) {
    self.rounds = rounds
    self.seed = seed
  }

  /// The interval that holds the share `confidence` of what `statistic` says of redrawn cases.
  ///
  /// `statistic` gets the indices of the drawn cases; rounds in which it is nil are left out. Nil when all are.
  package func interval(
    of count: Int, confidence: Double = 0.95, _ statistic: ([Int]) -> Double?
  ) -> ClosedRange<Double>? {
    guard count > 0 else { return nil }
    var generator = SplitMix64(seed: seed)
    var drawn = [Int](repeating: 0, count: count)
    var values: [Double] = []
    for _ in 0..<rounds {
      for index in drawn.indices { drawn[index] = Int(generator.next(below: UInt64(count))) }
      if let value = statistic(drawn) { values.append(value) }
    }
    guard !values.isEmpty else { return nil }
    values.sort()
    let tail = (1 - confidence) / 2
    return quantile(values, tail)...quantile(values, 1 - tail)
  }

  private func quantile(_ sorted: [Double], _ share: Double) -> Double {
    let place = share * Double(sorted.count - 1)
    let below = Int(place.rounded(.down))
    let above = min(below + 1, sorted.count - 1)
    return sorted[below] + (sorted[above] - sorted[below]) * (place - Double(below))
  }
}
