package import UndertoneCore

/// All that a reader has to know about an input before its first record; shared by every worker.
package struct InputPlan: Sendable {
  /// How records are laid out.
  package var format: RecordFormat
  /// The keys or columns to hand out beside the fields of the contract.
  package var keep: [String]
  /// Which column holds what; of a table.
  package var table: TableLayout
  /// How the format was found out, for people; nil when it was given.
  package var reason: String?
  /// What people should know about how the input is taken; nil when that is plain.
  package var notice: Diagnostic?

  /// Creates a plan.
  package init(format: RecordFormat, keep: [String] = [], table: TableLayout? = nil, reason: String? = nil) {
    self.format = format
    self.keep = keep
    self.table = table ?? TableLayout(separator: 0x2C, fieldCount: 1, hasHeader: false, text: 0)
    self.reason = reason
  }
}
