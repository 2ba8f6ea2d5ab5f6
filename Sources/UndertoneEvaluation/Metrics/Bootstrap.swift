internal import Undertone

/// Confidence intervals by drawing the records again and again, with a seed: the same every time.
///
/// Source: B. Efron, 1979, percentile method.
package struct Bootstrap: Sendable {
  /// How many times the records are drawn.
  package var rounds: Int
  /// What the drawing starts from.
  package var seed: UInt64
  /// How many rounds are worked out at the same time; the numbers do not depend on it.
  package var jobs = 1

  package init(rounds: Int = 1000, seed: UInt64 = 1, jobs: Int = 1) {
    self.rounds = rounds
    self.seed = seed
    self.jobs = jobs
  }

  /// What `figures` makes of each draw of `count` records, round by round.
  package func values(of count: Int, _ figures: @Sendable (Draw) -> [Double?]) -> [[Double?]] {
    guard count > 0 else { return [] }
    // Every round has a generator of its own, so that rounds can be worked out in any order.
    var generator = SplitMix64(seed: seed)
    let seeds = (0..<rounds).map { _ in generator.next() }
    return concurrentMap(rounds, jobs: jobs) { round in
      var generator = SplitMix64(seed: seeds[round])
      return figures(Draw(of: count, using: &generator))
    }
  }

  /// The interval that holds the share `confidence` of `values`; nil without values.
  package static func interval(of values: [Double], confidence: Double = 0.95) -> ClosedRange<Double>? {
    guard !values.isEmpty else { return nil }
    let sorted = values.sorted()
    let tail = (1 - confidence) / 2
    return quantile(sorted, tail)...quantile(sorted, 1 - tail)
  }

  private static func quantile(_ sorted: [Double], _ share: Double) -> Double {
    let place = share * Double(sorted.count - 1)
    let below = Int(place.rounded(.down))
    let above = min(below + 1, sorted.count - 1)
    return sorted[below] + (sorted[above] - sorted[below]) * (place - Double(below))
  }
}
