internal import UndertoneCore

/// The names that columns go by in the exports of support tools, and what a first row says by them.
struct TableHeader {
  static let text = ["text", "message", "body", "content", "utterance", "transcript", "comment"]
  static let id = ["id", "message_id", "tweet_id", "utterance_id"]
  static let conversation = [
    "conversation_id", "chat_id", "ticket_id", "session_id", "thread", "case_id", "contact_id",
  ]
  static let speaker = ["role", "speaker", "participant"]
  /// Columns that tell the speaker in some exports, and in others names, addresses or ways of contact.
  static let likelySpeaker = ["author", "sender", "from", "channel"]
  /// Whether a message came in, from a customer; in the exports of social media.
  static let inbound = "inbound"
  static let time = ["timestamp", "created_at", "time", "date", "sent_at", "start", "start_time"]
  static let separators: [UInt8] = [0x2C, 0x3B, 0x09, 0x7C]

  let separator: UInt8
  /// The line it stands on.
  let line: Int
  /// Where the row after it begins.
  private let end: Int
  /// Whether one of its quotes is never closed.
  private let isUnclosed: Bool
  /// The cells as they are, without quotes.
  let cells: [String]
  /// The cells in lower case, words joined by `_`.
  let names: [String]

  /// Reads the first row of `bytes` that is not blank.
  init(_ bytes: ByteSlice, separator: UInt8) {
    self.separator = separator
    var row = TableRow(capacity: 4096)
    var line = 1
    row.read(bytes, from: 0, separator: separator)
    while row.isBlank, row.end < bytes.count {
      line += row.lines
      row.read(bytes, from: row.end, separator: separator)
    }
    self.line = line
    end = row.end
    isUnclosed = row.isUnclosed
    cells = (0..<min(row.count, 4096)).map { index in
      let field = row.field(index)
      return String(decoding: bytes[field.start..<field.end], as: UTF8.self)
    }
    names = cells.map { cell in
      var name: [UInt8] = []
      for byte in cell.utf8 where byte != 0x20 || !name.isEmpty {
        name.append(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte == 0x20 || byte == 0x2D ? 0x5F : byte)
      }
      while name.last == 0x5F { name.removeLast() }
      return String(decoding: name, as: UTF8.self)
    }
  }

  /// True when the row can hardly be anything but a header: names only, and one of them for the text.
  var isTelling: Bool {
    names.count > 1 && column(TableHeader.text) != nil
      && names.allSatisfy {
        !$0.isEmpty && $0.utf8.count <= 64 && !$0.utf8.contains { $0 < 0x20 || $0 == 0x22 }
      }
      && Set(names).count == names.count
  }

  /// The separator that makes the most telling header of the first row, if one does.
  static func telling(_ bytes: ByteSlice, separators: [UInt8] = TableHeader.separators) -> TableHeader? {
    separators.map { TableHeader(bytes, separator: $0) }.filter(\.isTelling).max {
      $0.names.count < $1.names.count
    }
  }

  /// The separator that makes a cell of the first row of a column that the caller named, if one does.
  static func named(_ options: TableOptions, _ bytes: ByteSlice) -> TableHeader? {
    separators.map { TableHeader(bytes, separator: $0) }.first { header in
      options.columns.contains { header.cells.contains($0) || header.names.contains($0) }
    }
  }

  /// The separator that cuts the first row into the most fields.
  static func widest(_ bytes: ByteSlice) -> TableHeader? {
    separators.map { TableHeader(bytes, separator: $0) }.max { $0.names.count < $1.names.count }
  }

  /// The column with the first of `aliases` that there is.
  func column(_ aliases: [String]) -> Int? {
    for alias in aliases {
      if let index = names.firstIndex(of: alias) { return index }
    }
    return nil
  }

  /// True when a cell is a name that columns are known by.
  private var hasKnownName: Bool {
    column(
      TableHeader.text + TableHeader.id + TableHeader.conversation + TableHeader.speaker
        + TableHeader.likelySpeaker + TableHeader.time) != nil
  }

  /// Finds the columns that `options`, the aliases and the first values in `bytes` tell of.
  func layout(_ options: TableOptions, keep: [String], _ bytes: ByteSlice) throws(Diagnostic) -> TableLayout {
    if isUnclosed {
      throw Diagnostic(
        code: RecordProblem.unclosedQuote.code, line: line,
        message: "a quoted name of a column is never closed")
    }
    let byName = options.columns.contains { cells.contains($0) }
    let byNumber = options.textColumn.flatMap { Int($0) } != nil
    let hasHeader = byName || hasKnownName || !byNumber
    let text = try column(options.textColumn, "text") ?? (hasHeader ? column(TableHeader.text) : nil)
    guard let text else {
      throw Diagnostic(
        code: "UT121", line: line, message: "no column of the table is known to hold the text",
        hint: "name it with --text-column; there are: " + shownCells)
    }
    let conversation = try column(options.conversationColumn, "conversation")
    var layout = TableLayout(separator: separator, fieldCount: cells.count, hasHeader: hasHeader, text: text)
    layout.conversation = conversation
    layout.id = try column(options.idColumn, "id") ?? conversation
    layout.speaker = try column(options.speakerColumn, "speaker")
    if hasHeader {
      layout.id = layout.id ?? column(TableHeader.id + TableHeader.conversation)
      if layout.speaker == nil { findSpeaker(bytes, &layout) }
      layout.speakerIsInbound = layout.speaker.map { names[$0] == TableHeader.inbound } ?? false
      layout.time = column(TableHeader.time)
      layout.kept = keep.map { key in cells.firstIndex(of: key) ?? names.firstIndex(of: key) }
    } else {
      layout.kept = keep.map { key in Int(key).flatMap { (1...cells.count).contains($0) ? $0 - 1 : nil } }
    }
    return layout
  }

  private func findSpeaker(_ bytes: ByteSlice, _ layout: inout TableLayout) {
    let likely = TableHeader.likelySpeaker.compactMap { names.firstIndex(of: $0) }
    layout.speaker =
      column(TableHeader.speaker) ?? likely.first { speaks($0, bytes, isLast: true) == true }
      ?? column([TableHeader.inbound]) ?? likely.first { speaks($0, bytes, isLast: true) == nil }
    if layout.speaker == nil { layout.silentColumns = likely.map { cells[$0] } }
  }

  /// How far values are looked for; a column that has none until then is taken by its name.
  static let valueLimit = 1 << 16

  /// True when `bytes` tell of every column that may be the speaker's whether it is.
  func knowsSpeaker(_ bytes: ByteSlice) -> Bool {
    if column(TableHeader.speaker) != nil || bytes.count >= TableHeader.valueLimit { return true }
    return TableHeader.likelySpeaker.compactMap { names.firstIndex(of: $0) }
      .allSatisfy { speaks($0, bytes, isLast: false) != nil }
  }

  /// Whether the first value in `column` is that of a speaker; nil when there is no value.
  ///
  /// - Parameter isLast: Whether `bytes` are all that will be looked at, so that the last row needs no line break.
  private func speaks(_ column: Int, _ bytes: ByteSlice, isLast: Bool) -> Bool? {
    var row = TableRow(capacity: cells.count)
    var start = end
    while start < min(bytes.count, TableHeader.valueLimit) {
      row.read(bytes, from: start, separator: separator, fieldCount: cells.count)
      let isWhole = bytes[row.end - 1] == 0x0A || isLast && bytes.count < TableHeader.valueLimit
      guard !row.isUnclosed, !row.isStray, isWhole else { return nil }
      let field = row.field(column)
      if row.count == cells.count, field.end > field.start {
        return SpeakerName.speaker(ByteSlice(rebasing: bytes[field.start..<field.end])) != nil
      }
      start = row.end
    }
    return nil
  }

  /// The names of the first columns, as far as anybody would read them.
  private var shownCells: String {
    let shown = cells.prefix(20).map { cell in
      cell.unicodeScalars.count > 40 ? String(cell.unicodeScalars.prefix(40)) + "…" : cell
    }
    return shown.joined(separator: ", ") + (cells.count > 20 ? ", …" : "")
  }

  /// The column that the caller named; nil when none was named.
  private func column(_ wanted: String?, _ what: String) throws(Diagnostic) -> Int? {
    guard let wanted else { return nil }
    if let index = cells.firstIndex(of: wanted) ?? names.firstIndex(of: wanted) { return index }
    if let number = Int(wanted), number >= 1, number <= cells.count { return number - 1 }
    throw Diagnostic(
      code: "UT121", line: line, message: "the table has no column `\(wanted)` for the \(what)",
      hint: "there are: " + shownCells)
  }
}
