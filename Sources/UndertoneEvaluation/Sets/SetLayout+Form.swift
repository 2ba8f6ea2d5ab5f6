internal import UndertoneTranscripts

/// How a labelled file is laid out.
enum SourceForm: Sendable {
  /// One JSON object a line.
  case lines
  /// Rows with the columns that are named so.
  case table(TableRows)
  /// The utterances of a ConvoKit folder.
  case utterances

  /// True for a table whose columns have numbers alone.
  var isTableWithoutNames: Bool { if case .table(let table) = self { table.header == nil } else { false } }
}

extension SetLayout {
  /// Whether the first row of a table names its columns: columns that go by numbers alone need no names.
  var expectsHeader: Bool {
    hasHeader ?? !(!columns.isEmpty && columns.allSatisfy { $0.number != nil || $0.path == SetLayout.none })
  }

  /// What stands for "there is no such column" in a map.
  static let none = "-"

  /// The columns that files of this form have, with those that go without saying.
  func columns(of form: SourceForm) -> [Column] {
    var columns = self.columns
    switch form {
    case .lines:
      columns.removeAll { $0.number != nil }
      columns.addUnlessThere(.text, "text")
      columns.addUnlessThere(.id, "id")
      columns.addUnlessThere(.speaker, "speaker")
      columns.addUnlessThere(.turns, "turns")
    case .utterances:
      columns.removeAll { $0.number != nil }
      columns.addUnlessThere(.text, "text")
      columns.addUnlessThere(.id, "id")
      columns.addUnlessThere(.conversation, "conversation_id")
      if !roles.isEmpty || otherRole != nil { columns.addUnlessThere(.speaker, "speaker.id") }
    case .table(let table):
      let header = table.header ?? []
      columns.removeAll { column in
        guard column.path != SetLayout.none else { return false }
        return column.number.map { !(1...max(table.width, 1)).contains($0) } ?? !header.contains(column.path)
      }
      columns.addUnlessThere(.text, table.column(.text).map { header[$0] })
      columns.addUnlessThere(.id, table.column(.id).map { header[$0] })
      columns.addUnlessThere(.speaker, table.column(.speaker).map { header[$0] })
      if flags.isEmpty {
        columns.addUnlessThere(.labels, ["labels", "label"].first(where: header.contains))
      }
    }
    return columns.filter { $0.path != SetLayout.none }
  }
}

extension [SetLayout.Column] {
  fileprivate mutating func addUnlessThere(_ field: SetLayout.Field, _ path: String?) {
    guard let path, !contains(where: { $0.field == field }) else { return }
    append(SetLayout.Column(field: field, path: path))
  }
}
