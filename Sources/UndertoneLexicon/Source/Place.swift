/// Where in a pack something stands: for diagnostics and for `show`.
package struct Place: Hashable, Sendable {
  /// The path as the pack names it.
  package var file: String
  /// The line, from 1.
  package var line: Int
  /// The column in bytes, from 1.
  package var column: Int

  package init(file: String, line: Int, column: Int = 1) {
    self.file = file
    self.line = line
    self.column = column
  }
}
