/// How often a yes or no came out right: the four counts behind precision, recall and F1.
package struct BinaryCounts: Hashable, Sendable {
  /// Yes, and rightly so.
  package var truePositives = 0
  /// Yes, where no is right.
  package var falsePositives = 0
  /// No, where yes is right.
  package var falseNegatives = 0
  /// No, and rightly so.
  package var trueNegatives = 0

  package init() {}

  /// Counts pairs of what is right and what was said.
  package init(_ pairs: some Sequence<(gold: Bool, predicted: Bool)>) {
    for pair in pairs { add(gold: pair.gold, predicted: pair.predicted) }
  }

  /// Counts one case more, or the same one several times.
  package mutating func add(gold: Bool, predicted: Bool, times: Int = 1) {
    switch (gold, predicted) {
    case (true, true): truePositives += times
    case (false, true): falsePositives += times
    case (true, false): falseNegatives += times
    case (false, false): trueNegatives += times
    }
  }

  /// Adds what another group of cases came to, as a micro average does.
  package mutating func add(_ other: BinaryCounts) {
    truePositives += other.truePositives
    falsePositives += other.falsePositives
    falseNegatives += other.falseNegatives
    trueNegatives += other.trueNegatives
  }

  /// How many cases are positive.
  package var support: Int { truePositives + falseNegatives }

  /// The share of yeses that are right, 0…1; nil without a yes.
  package var precision: Double? {
    let said = truePositives + falsePositives
    return said == 0 ? nil : Double(truePositives) / Double(said)
  }

  /// The share of positive cases that were found, 0…1; nil without one.
  package var recall: Double? { support == 0 ? nil : Double(truePositives) / Double(support) }

  /// The harmonic mean of precision and recall, 0…1; 0 when nothing was found.
  package var f1: Double {
    let weight = 2 * truePositives + falsePositives + falseNegatives
    return weight == 0 ? 0 : Double(2 * truePositives) / Double(weight)
  }
}
