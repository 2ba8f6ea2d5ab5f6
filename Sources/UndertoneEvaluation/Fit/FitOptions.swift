package import UndertoneCore

/// What a fit may do, and how freely.
package struct FitOptions: Sendable {
  /// The axes to fit; nil for all that are judged.
  package var axes: [Dimension]?
  /// How many units a new line may have; 0 for no new lines.
  package var longestTerm = 3
  /// Whether new lines may be beginnings of words, such as `disapp*`.
  package var hasStems = true
  /// How many texts must have a feature; nil for what suits their number.
  package var floor: Int?
  /// The share of absolute values in the penalty, 0…1: how readily weights become nought.
  package var l1Ratio = 0.05
  /// How strongly weights are held back; nil to choose it for every axis.
  package var strength: Double?
  /// How many times as strong as the best strength found: above 1 for texts that differ from those at hand.
  package var caution = 1.0
  /// How freely each sort of correction moves.
  package var freedom = Freedom()
  /// How far sets of different sizes are evened out: 0 leaves every record its weight, 1 gives every set the same weight.
  package var balance = 0.0
  /// Effects smaller than this are not worth a line, in log-odds.
  package var weightFloor = 0.02
  /// The share of what the features gain that may go with new lines that bring little for the texts they fire in, 0…1.
  package var prune = 0.02
  /// What splits and folds start from.
  package var seed: UInt64 = 1
  /// How many threads work.
  package var jobs = 2

  package init() {}

  /// The same with a floor that suits so many texts.
  func resolved(texts: Int) -> FitOptions {
    var options = self
    options.floor = floor ?? (texts < 1000 ? 3 : 5)
    return options
  }

  /// How freely corrections move, as factors: twice the freedom is a quarter of the penalty on squares.
  package struct Freedom: Sendable {
    package var classes = 2.0
    package var lines = 2.0
    package var terms = 1.0
    /// Of negated cues, beside what holds for the others.
    package var negated = 0.5

    package init() {}
  }
}
