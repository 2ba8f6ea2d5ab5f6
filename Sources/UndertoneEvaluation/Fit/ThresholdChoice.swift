/// The probability from which on an axis counts as present.
enum ThresholdChoice {
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
