/// The probability from which on an axis counts as present.
enum ThresholdChoice {
  /// A judged text, with what the pack as it was made of it.
  struct Case {
    var gold: Bool
    var probability: Double
    /// Whether the axis was called present.
    var wasCalled: Bool
  }

  /// The best threshold where it is clearly better than keeping the share of texts that are called; else the one that keeps
  /// that share.
  ///
  /// The best of many thresholds flatters, most of all with few texts, and a label that changes its meaning for nothing is a
  /// nuisance.
  static func careful(_ cases: [Case], seed: UInt64) -> Double? {
    guard let best = best(cases.map { ($0.gold, $0.probability) }) else { return nil }
    let called = cases.count(where: \.wasCalled)
    let ranked = cases.map(\.probability).sorted(by: >)
    guard called > 0, called < ranked.count else { return best }
    let kept = (ranked[called - 1] + ranked[called]) / 2
    let gains = Bootstrap(rounds: 200, seed: seed).values(of: cases.count) { draw in
      var (before, after) = (BinaryCounts(), BinaryCounts())
      for (item, times) in zip(cases, draw.counts) {
        before.add(gold: item.gold, predicted: item.probability >= kept, times: Int(times))
        after.add(gold: item.gold, predicted: item.probability >= best, times: Int(times))
      }
      return [after.f1 - before.f1]
    }
    let interval = Bootstrap.interval(of: gains.compactMap { $0[0] }, confidence: 0.8)
    return interval.map { $0.lowerBound > 0 } ?? false ? best : kept
  }

  /// The threshold with the best F1 over `cases`; nil without a positive one.
  ///
  /// Each answer counts half by what readers said and half by what the probability leads one to expect: so a handful of
  /// lucky cases does not decide.
  static func best(_ cases: [(gold: Bool, probability: Double)]) -> Double? {
    guard cases.contains(where: \.gold) else { return nil }
    let ranked = cases.sorted { $0.probability > $1.probability }
    let share = { (item: (gold: Bool, probability: Double)) in ((item.gold ? 1 : 0) + item.probability) / 2 }
    let positives = ranked.reduce(0) { $0 + share($1) }
    var best = (f1: -1.0, threshold: 0.5)
    var found = 0.0
    for (index, item) in ranked.enumerated() {
      found += share(item)
      let next = index + 1 < ranked.count ? ranked[index + 1].probability : 0
      // Equal probabilities cannot be told apart.
      guard next != item.probability else { continue }
      let f1 = 2 * found / (Double(index + 1) + positives)
      if f1 > best.f1 { best = (f1, (item.probability + next) / 2) }
    }
    return best.threshold
  }
}
