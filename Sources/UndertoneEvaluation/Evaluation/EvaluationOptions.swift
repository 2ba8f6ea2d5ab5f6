/// How an evaluation is done.
package struct EvaluationOptions: Sendable {
  /// Labels with fewer positive cases are shown and left out of means over labels.
  package var minSupport = 20
  /// How many times the records are drawn for the intervals; 0 for none.
  package var rounds = 1000
  /// What the drawing starts from.
  package var seed: UInt64 = 1
  /// How many errors, and how many changed records, are shown of each set.
  package var errors = 10
  /// Whether the report holds what was said of every record, so that it can be a baseline later.
  package var keepsRecords = false
  /// How many things are worked out at the same time; no number depends on it.
  package var jobs = 1

  package init() {}
}
