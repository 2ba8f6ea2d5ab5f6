/// Scores of cases whose answer is known, highest first: what does not depend on any threshold.
///
/// Equal scores are one step: no order among them is made up.
package struct RankedScores: Sendable {
  /// All cases at one score.
  package struct Step: Sendable {
    /// The score they share.
    package var score: Double
    /// How many of them are positive.
    package var positives: Int
    /// How many are not.
    package var negatives: Int
  }

  /// One step for each different score, highest first.
  package let steps: [Step]
  /// How many cases are positive.
  package let positives: Int
  /// How many are not.
  package let negatives: Int

  /// Ranks scores that stand beside their answers.
  ///
  /// - Precondition: No score is NaN.
  package init(_ cases: some Sequence<(gold: Bool, score: Double)>) {
    let cases = cases.map { (record: Int32(0), gold: $0.gold, score: $0.score) }
    self = RankedCases(cases).ranked(Draw(once: 1))
  }

  /// A ranking of steps that are in order, none of them empty.
  init(steps: [Step]) {
    self.steps = steps
    positives = steps.reduce(0) { $0 + $1.positives }
    negatives = steps.reduce(0) { $0 + $1.negatives }
  }

  /// The mean of the precision at every positive case, 0…1; nil without one.
  ///
  /// Cases at one score are found together, at the precision that all of them make.
  package var averagePrecision: Double? {
    guard positives > 0 else { return nil }
    var (found, seen) = (0, 0)
    var sum = 0.0
    for step in steps {
      found += step.positives
      seen += step.positives + step.negatives
      sum += Double(step.positives) * Double(found) / Double(seen)
    }
    return sum / Double(positives)
  }

  /// The chance that a positive case scores above a negative one, ties counted half; nil when one kind is missing.
  ///
  /// The area under the ROC curve.
  package var areaUnderCurve: Double? {
    guard positives > 0, negatives > 0 else { return nil }
    var below = negatives
    var sum = 0.0
    for step in steps {
      below -= step.negatives
      sum += Double(step.positives) * (Double(below) + Double(step.negatives) / 2)
    }
    return sum / (Double(positives) * Double(negatives))
  }

  /// The highest score that, taken as a threshold, makes the best F1, and that F1; nil without a positive case.
  ///
  /// Chosen on the cases it is measured on, so it flatters.
  package var bestThreshold: (score: Double, f1: Double)? {
    var best: (score: Double, f1: Double)?
    var (found, seen) = (0, 0)
    for step in steps {
      found += step.positives
      seen += step.positives + step.negatives
      let f1 = 2 * Double(found) / Double(seen + positives)
      if f1 > best?.f1 ?? 0 { best = (step.score, f1) }
    }
    return best
  }

  /// The counts when every case that scores at least `threshold` is called positive.
  package func counts(atOrAbove threshold: Double) -> BinaryCounts {
    var counts = BinaryCounts()
    for step in steps {
      if step.score >= threshold {
        counts.truePositives += step.positives
        counts.falsePositives += step.negatives
      } else {
        counts.falseNegatives += step.positives
        counts.trueNegatives += step.negatives
      }
    }
    return counts
  }

  /// The precision among the highest `share` of cases, 0…1; nil when that is none.
  ///
  /// What a team meets that has time to read that share. Cases at the score where the share ends count in part.
  package func precision(atWorkload share: Double) -> Double? {
    let wanted = (Double(positives + negatives) * share).rounded(.down)
    guard wanted >= 1 else { return nil }
    var (found, left) = (0.0, wanted)
    for step in steps {
      let size = Double(step.positives + step.negatives)
      let taken = min(size, left)
      found += Double(step.positives) * taken / size
      left -= taken
      if left <= 0 { break }
    }
    return found / wanted
  }

  /// Recall and precision at every step, lowest recall first.
  package var precisionRecallCurve: [(threshold: Double, recall: Double, precision: Double)] {
    guard positives > 0 else { return [] }
    var (found, seen) = (0, 0)
    return steps.map { step in
      found += step.positives
      seen += step.positives + step.negatives
      return (step.score, Double(found) / Double(positives), Double(found) / Double(seen))
    }
  }
}
