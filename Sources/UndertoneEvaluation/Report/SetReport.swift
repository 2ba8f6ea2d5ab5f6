/// What was found on one labelled set.
package struct SetReport: Codable, Sendable {
  /// The file or folder, as it was named.
  package var name: String
  /// How many messages and conversations it holds, and how many turns these have.
  package var messages = 0
  package var conversations = 0
  package var turns = 0
  /// All figures in the order in which they are shown.
  package var figures: [Figure] = []
  /// Emotions and signals that were judged.
  package var labels: [LabelReport] = []
  /// Polarity with mixed as negative, gold in rows.
  package var sentiment: ConfusionReport?
  /// The same with mixed as a class of its own, where readers use it.
  package var sentimentWithMixed: ConfusionReport?
  /// Stages after customer turns, gold in rows.
  package var stages: ConfusionReport?
  /// Care of agent turns, gold in rows.
  package var care: ConfusionReport?
  /// Judged and given numbers beside each other, such as valence.
  package var scatter: [ScatterReport] = []
  /// Cue families that were judged.
  package var families: [CountsReport] = []
  /// Agent behaviours that were judged.
  package var behaviours: [CountsReport] = []
  /// The worst errors of each subject in turn, worst first.
  package var errors: [ErrorCase] = []
  /// What is left out, and why.
  package var notes: [String] = []
  /// What was said of every record, where that was asked for: what a later run compares itself with.
  package var records: [RecordReport]?

  package init(name: String) { self.name = name }
}

/// How well one yes-or-no axis is told: a label at its threshold, and its score at every threshold.
package struct LabelReport: Codable, Sendable {
  /// The axis, such as `frustration` or `complaint`.
  package var name: String
  /// At the thresholds of the model.
  package var counts: CountsReport
  /// The threshold of the model; nil where it decides otherwise.
  package var threshold: Double?
  package var averagePrecision: Estimate?
  package var areaUnderCurve: Estimate?
  /// The threshold that would make the best F1 on this very set, and that F1: it flatters.
  package var bestThreshold: Double?
  package var bestF1: Double?
  package var expectedCalibrationError: Double?
  package var brier: Double?
  package var reliability: [ReliabilityPoint] = []
  /// Recall and precision, lowest recall first, thinned out to at most 200 points.
  package var curve: [CurvePoint] = []
  /// Of positive and negative cases, how many scores fall into each twentieth of 0…1.
  package var positiveScores: [Int] = []
  package var negativeScores: [Int] = []

  package init(name: String, counts: CountsReport) {
    self.name = name
    self.counts = counts
  }

  package struct ReliabilityPoint: Codable, Sendable {
    package var start: Double
    package var count: Int
    package var meanProbability: Double
    package var positiveShare: Double

    package init(start: Double, count: Int, meanProbability: Double, positiveShare: Double) {
      self.start = start
      self.count = count
      self.meanProbability = meanProbability
      self.positiveShare = positiveShare
    }
  }

  package struct CurvePoint: Codable, Sendable {
    package var threshold: Double
    package var recall: Double
    package var precision: Double

    package init(threshold: Double, recall: Double, precision: Double) {
      self.threshold = threshold
      self.recall = recall
      self.precision = precision
    }
  }
}

/// Precision, recall and F1 of one name.
package struct CountsReport: Codable, Sendable {
  package var name: String
  package var truePositives: Int
  package var falsePositives: Int
  package var falseNegatives: Int
  package var trueNegatives: Int
  package var precision: Double?
  package var recall: Double?
  package var f1: Estimate

  package init(name: String, counts: BinaryCounts, f1: Estimate) {
    self.name = name
    truePositives = counts.truePositives
    falsePositives = counts.falsePositives
    falseNegatives = counts.falseNegatives
    trueNegatives = counts.trueNegatives
    precision = counts.precision.map(Estimate.rounded)
    recall = counts.recall.map(Estimate.rounded)
    self.f1 = f1
  }
}

/// How often each class was taken for which.
package struct ConfusionReport: Codable, Sendable {
  package var classes: [String]
  /// `counts[gold][predicted]`.
  package var counts: [[Int]]

  package init(classes: [String], counts: [[Int]]) {
    self.classes = classes
    self.counts = counts
  }
}

/// What readers gave and what the analyzer gave, at most 2,000 pairs.
package struct ScatterReport: Codable, Sendable {
  /// Such as `valence`.
  package var name: String
  package var gold: [Double]
  package var predicted: [Double]

  package init(name: String, gold: [Double], predicted: [Double]) {
    self.name = name
    self.gold = gold
    self.predicted = predicted
  }
}
