/// Whether probabilities mean what they say: of all cases given 0.7, seven in ten should be positive.
package struct Reliability: Sendable {
  /// The cases whose probability lies in one stretch.
  package struct Bin: Sendable {
    /// From here, up to the start of the next bin; the last one holds 1 too.
    package var start: Double
    /// How many cases.
    package var count = 0
    /// The mean of their probabilities; 0 without cases.
    package var meanProbability = 0.0
    /// The share that is positive; 0 without cases.
    package var positiveShare = 0.0
  }

  /// Bins of equal width over 0…1.
  package let bins: [Bin]
  /// The mean squared distance of probability and answer, 0…1; nil without cases.
  ///
  /// Source: G. W. Brier, 1950.
  package let brier: Double?

  /// Sorts cases into bins.
  ///
  /// - Precondition: Probabilities lie in 0…1.
  package init(_ cases: [(gold: Bool, probability: Double)]) {
    self.init(RankedScores(cases.map { (gold: $0.gold, score: $0.probability) }))
  }

  /// Sorts the cases of a ranking into `binCount` bins.
  ///
  /// - Precondition: The scores are probabilities, 0…1.
  package init(_ ranked: RankedScores, binCount: Int = 10) {
    var bins = (0..<binCount).map { Bin(start: Double($0) / Double(binCount)) }
    var squares = 0.0
    for step in ranked.steps {
      precondition(step.score >= 0 && step.score <= 1, "no probability: \(step.score)")
      let index = min(Int(step.score * Double(binCount)), binCount - 1)
      let (positives, negatives) = (Double(step.positives), Double(step.negatives))
      bins[index].count += step.positives + step.negatives
      bins[index].meanProbability += (positives + negatives) * step.score
      bins[index].positiveShare += positives
      squares += positives * (1 - step.score) * (1 - step.score) + negatives * step.score * step.score
    }
    let total = ranked.positives + ranked.negatives
    for index in bins.indices where bins[index].count > 0 {
      bins[index].meanProbability /= Double(bins[index].count)
      bins[index].positiveShare /= Double(bins[index].count)
    }
    self.bins = bins
    brier = total == 0 ? nil : squares / Double(total)
  }

  /// The expected calibration error: the mean distance of a bin's probability and share, 0…1; nil without cases.
  package var expectedCalibrationError: Double? {
    let total = bins.reduce(0) { $0 + $1.count }
    guard total > 0 else { return nil }
    return bins.reduce(0) { $0 + Double($1.count) * abs($1.meanProbability - $1.positiveShare) }
      / Double(total)
  }
}
