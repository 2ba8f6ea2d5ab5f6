/// All that a reader has to know about an input before its first record; shared by every worker.
package struct InputPlan: Sendable {
  /// How records are laid out.
  package var format: RecordFormat
  /// The keys or columns to hand out beside the fields of the contract.
  package var keep: [String]

  /// Creates a plan.
  package init(format: RecordFormat, keep: [String] = []) {
    self.format = format
    self.keep = keep
  }
}
