package import UndertoneCore

/// What fitting came to on one axis.
package struct FittedAxis: Sendable {
  package var axis: Dimension
  package var outcome: Outcome
  /// The corrections and effects, in thousandths of log-odds for one unit of the feature.
  package var effects: [FeatureKey: Int32] = [:]
  /// How many texts have each of those features, and by what factor its odds lie above what was expected.
  package var grounds: [FeatureKey: (texts: Int, lift: Double)] = [:]
  /// Where the sum starts, what it is multiplied by, and from which probability on the axis counts as present.
  package var bias = 0.0
  package var slope = 1.0
  package var threshold: Double?
  /// How many texts were learnt from, and how many of them show the axis.
  package var texts = 0
  package var positives = 0
  /// How strongly weights were held back.
  package var strength: Double?
  /// By how much the log loss of a text that was not learnt from became smaller through the features, and the standard error of that.
  package var gain = 0.0
  package var error = 0.0

  package enum Outcome: Sendable, Equatable {
    /// Effects, calibration and threshold are new.
    case fitted
    /// Calibration and threshold are new.
    case calibrated
    /// It stays as it is.
    case left(Reason)
  }

  /// Why an axis stays as it is.
  package enum Reason: String, Sendable {
    case nothingHelped = "nothing helped"
    case notJudged = "no text was judged"
    case noTextToChooseBy = "no text to choose by was judged"
    case tooFewPositives = "too few texts show it"
    case tooFewNegatives = "too few texts do not show it"
    case tooFewTexts = "too few texts were judged"
    case allTheSame = "every text is the same"
    case oneKindToChooseBy = "the texts to choose by are all of one kind"
  }

  package init(_ axis: Dimension, _ outcome: Outcome) {
    self.axis = axis
    self.outcome = outcome
  }
}
