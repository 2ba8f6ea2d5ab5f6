/// The input format that a caller asks for.
package enum InputFormat: String, CaseIterable, Sendable {
  case auto, text, ndjson, csv, tsv
}

/// What a caller wants of an input.
package struct InputOptions: Sendable {
  /// The format; `auto` looks at the content.
  package var format: InputFormat
  /// The keys or columns to hand out beside the fields of the contract.
  package var keep: [String]
  /// Which columns of a table to use.
  package var table: TableOptions
  /// How many bytes to hand out at once; a longer record is handed out whole.
  package var chunkSize: Int

  /// Creates options.
  package init(
    format: InputFormat = .auto, keep: [String] = [], table: TableOptions = TableOptions(),
    chunkSize: Int = 1 << 18
  ) {
    self.format = format
    self.keep = keep
    self.table = table
    self.chunkSize = max(chunkSize, 1)
  }
}
