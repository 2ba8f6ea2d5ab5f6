/// The numbers of the model: how far modifiers reach and what they multiply by, and how sums become what is
/// reported.
///
/// Factors are in 1024ths, everything else in thousandths or plain counts.
package struct ModelRow {
  /// Units that a negator reaches forward.
  package var negationReach: Int32 = 6

  package var intensityBefore: Int32 = 2
  package var intensityAfter: Int32 = 2
  package var intensityMost: Int32 = 2048
  package var intensityLeast: Int32 = 307
  /// The share of an intensifier that is left when its cue is negated.
  package var intensityNegated: Int32 = 512

  package var contrastBefore: Int32 = 1024
  package var contrastAfter: Int32 = 1024

  package var conditionFactor: Int32 = 1024
  /// ``ModelRow/toClauseEnd``, ``ModelRow/toSentenceEnd`` or a number of units.
  package var conditionReach: Int32 = ModelRow.toClauseEnd
  package var questionFactor: Int32 = 1024
  package var quotationFactor: Int32 = 1024
  package var attributionFactor: Int32 = 1024
  package var attributionNear: Int32 = 3
  /// How many units may stand between a third person and a feeling of theirs.
  package var attributionFeeling: Int32 = 0
  package var attributionReach: Int32 = ModelRow.toSentenceEnd

  package var emphasisCapitals: Int32 = 1024
  package var emphasisElongation: Int32 = 1024
  package var emphasisRepetition: Int32 = 1024
  package var emphasisExclamation: Int32 = 1024
  package var emphasisExclamationMost: Int32 = 1024
  package var emphasisMost: Int32 = 2048

  /// Bit set of ``ModifierKind``s that keep a touched cue from showing its family or behaviour.
  package var dropsFamilies: UInt32 = 0

  package var shoutingWords: Int32 = 0
  package var shoutingShare: Int32 = 500
  package var shoutingLongest: Int32 = 60
  /// Entry that shouting counts as; 0 for none.
  package var shoutingEntry: UInt32 = 0
  package var exclamationMarks: Int32 = 0
  package var exclamationEntry: UInt32 = 0
  package var questionMarks: Int32 = 0
  package var questionEntry: UInt32 = 0

  /// The lowest valence that is positive and the highest that is negative.
  package var sentimentPositive: Int32 = 100
  package var sentimentNegative: Int32 = -100
  /// Both parts of the valence sum at least this, and the smaller at least that share of the larger: mixed.
  package var sentimentMixedLeast: Int32 = 1000
  package var sentimentMixedShare: Int32 = 500

  package var intensitySlope: Int32 = 250
  package var intensityOffset: Int32 = 0

  package var levelLow: Int32 = 100
  package var levelElevated: Int32 = 300
  package var levelHigh: Int32 = 550
  package var levelCritical: Int32 = 800

  /// What is left, at each further turn of the customer, of the evidence for escalation from earlier ones; 1024ths.
  package var riskCarry: Int32 = 0

  package static let toClauseEnd: Int32 = -1
  package static let toSentenceEnd: Int32 = -2

  package init() {}
}

/// Where one axis starts and how its sum becomes a number; all in thousandths.
package struct AxisRow {
  /// Log-odds with no evidence at all.
  package var bias: Int32 = 0
  /// Calibration: what the sum is multiplied by.
  package var slope: Int32 = 1000
  /// Calibration: what is added then, before the logistic function.
  package var offset: Int32 = 0
  /// Emotions are labelled at or above this probability.
  package var threshold: Int32 = 500

  package init() {}
}
