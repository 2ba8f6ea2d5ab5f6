package import UndertoneCore
internal import UndertoneTranscripts

/// What a run has met so far.
package struct RecordCounts: Sendable {
  /// Records of any kind.
  package var records = 0
  /// Records that could not be read.
  package var failures = 0
  /// The first of them.
  package var firstFailure: Diagnostic?
  /// Ill-formed pieces of text that were replaced.
  package var repairs = 0
  /// Conversations of tables that began again after rows of others.
  package var reopened = 0
  /// How many of the keys to keep are counted in ``foundKeys``.
  package static let countedKeys = 64
  /// A bit for each of the first keys to keep that a record had.
  package var foundKeys: UInt64 = 0
  /// The highest risk level of any record.
  package var highest = RiskLevel.none

  package init() {}

  /// Adds the keys that `record` has.
  mutating func addKeys(of record: Record) {
    for (index, value) in record.kept.prefix(RecordCounts.countedKeys).enumerated() where !value.isEmpty {
      foundKeys |= 1 << UInt64(index)
    }
  }

  /// Adds what a later part of the run has met.
  package mutating func add(_ later: RecordCounts) {
    records += later.records
    failures += later.failures
    firstFailure = firstFailure ?? later.firstFailure
    repairs += later.repairs
    reopened += later.reopened
    foundKeys |= later.foundKeys
    highest = max(highest, later.highest)
  }
}
