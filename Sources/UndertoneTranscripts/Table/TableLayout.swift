/// Which column holds what, found out once from the header; shared by every worker.
package struct TableLayout: Hashable, Sendable {
  /// What stands between fields.
  package var separator: UInt8
  /// How many fields every row has.
  package var fieldCount: Int
  /// True when the first row names the columns.
  package var hasHeader: Bool
  /// The column of the text, from 0.
  package var text: Int
  /// The column of the id.
  package var id: Int?
  /// The column of the speaker.
  package var speaker: Int?
  /// True when that column tells whether the message came in, from a customer.
  package var speakerIsInbound = false
  /// The columns that are called like a speaker's and hold something else; empty when another one is the speaker's.
  var silentColumns: [String] = []
  /// The column of the time.
  package var time: Int?
  /// The column that tells conversations apart; nil when every row is a message.
  package var conversation: Int?
  /// The columns to keep; nil for those that the table does not have.
  package var kept: [Int?] = []
}

/// What the caller wants from a table; columns by name or by number from 1.
package struct TableOptions: Sendable {
  /// The column of the text.
  package var textColumn: String?
  /// The column of the id.
  package var idColumn: String?
  /// The column of the speaker.
  package var speakerColumn: String?
  /// The column that tells conversations apart; without it every row is a message.
  package var conversationColumn: String?
  /// What stands between fields; found out when nil.
  package var separator: UInt8?

  /// Creates options that leave everything to the header.
  package init(
    textColumn: String? = nil, idColumn: String? = nil, speakerColumn: String? = nil,
    conversationColumn: String? = nil, separator: UInt8? = nil
  ) {
    self.textColumn = textColumn
    self.idColumn = idColumn
    self.speakerColumn = speakerColumn
    self.conversationColumn = conversationColumn
    self.separator = separator
  }

  /// The columns that the caller asks for.
  var columns: [String] { [textColumn, idColumn, speakerColumn, conversationColumn].compactMap { $0 } }

  /// Whether the caller asks for any column.
  package var namesColumns: Bool { !columns.isEmpty }
}
