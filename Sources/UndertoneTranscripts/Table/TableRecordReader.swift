internal import UndertoneCore
internal import UndertoneJSON

/// Reads a table: one message a row, or rows with the same conversation id one after another as a conversation.
struct TableRecordReader: ~Copyable {
  private let layout: TableLayout
  private var row: TableRow
  private var bytes = ByteSlice(start: nil, count: 0)
  private var place = 0
  private var line = 0
  private var rowStart = 0
  private var rowLine = 1
  private var isWellFormed = true
  /// A row was found to have a quote without end.
  ///
  /// Looking for that end has passed every later line inside quotes. A later row that reaches its second line inside
  /// quotes goes on like that one, and need not be followed to the end again.
  private var hasUnclosedQuote = false
  private var scratch = Scratch()
  private let kept: UnsafeMutablePointer<ByteSlice>
  private var turns: UnsafeMutablePointer<Turn>
  private var turnCapacity = 64

  init(_ layout: TableLayout) {
    self.layout = layout
    row = TableRow(capacity: layout.fieldCount)
    kept = .allocate(capacity: layout.kept.count + 1)
    kept.initialize(repeating: ByteSlice(start: nil, count: 0), count: layout.kept.count + 1)
    turns = .allocate(capacity: turnCapacity)
  }

  deinit {
    kept.deallocate()
    turns.deallocate()
  }

  mutating func begin(_ bytes: ByteSlice) {
    self.bytes = bytes
    place = 0
    line = 0
    hasUnclosedQuote = false
    isWellFormed = bytes.isEmpty || undertone_utf8_is_valid(bytes.baseAddress, bytes.count) != 0
  }

  /// Reads the next record into `record`, or returns false at the end.
  mutating func next(_ record: inout Record) -> Bool {
    repeat {
      guard place < bytes.count else { return false }
      readRow()
    } while row.isBlank
    record = Record()
    record.line = rowLine
    if row.isUnclosed || row.isStray {
      recover(&record)
    } else if row.count != layout.fieldCount {
      scratch.begin(room())
      readValues(&record)
      fail(&record, .raggedRow, at: row.count > layout.fieldCount ? row.surplus : row.contentEnd)
      record.fieldCounts = (row.count, layout.fieldCount)
    } else if let column = layout.conversation {
      readConversation(column, &record)
    } else {
      scratch.begin(room())
      readValues(&record)
      readMessage(&record)
    }
    return true
  }

  private mutating func readRow() {
    rowStart = place
    rowLine = line + 1
    row.read(
      bytes, from: place, separator: layout.separator, fieldCount: layout.fieldCount,
      isOneLine: hasUnclosedQuote)
    place = row.end
    line += row.lines
  }

  /// - Parameter place: Where the problem is, in the row that was read last.
  private func fail(_ record: inout Record, _ problem: RecordProblem, at place: Int) {
    record.kind = .failure
    record.problem = problem
    record.line = rowLine
    record.column = 1
    for byte in bytes[rowStart..<place] {
      record.line += byte == 0x0A ? 1 : 0
      record.column = byte == 0x0A ? 1 : record.column + 1
    }
  }

  /// Goes on with the line after the first line of a row that has a quote without end, or a stray one.
  private mutating func recover(_ record: inout Record) {
    fail(&record, .unclosedQuote, at: row.openQuote)
    if row.isUnclosed { hasUnclosedQuote = true }
    place = rowStart
    line = rowLine - 1
    while place < bytes.count, bytes[place] != 0x0A { place += 1 }
    guard place < bytes.count else { return }
    place += 1
    line += 1
  }

  private mutating func readMessage(_ record: inout Record) {
    if let speaker = speaker() {
      record.speaker = speaker
      record.text = text(row.field(layout.text), &record.repairs)
    } else {
      failForSpeaker(&record)
    }
  }

  private func failForSpeaker(_ record: inout Record) {
    fail(&record, .unknownSpeaker, at: layout.speaker.map { row.field($0).start } ?? rowStart)
  }

  /// Reads rows as long as the conversation is the same; the id and what is kept come from the first row.
  private mutating func readConversation(_ column: Int, _ record: inout Record) {
    let start = (place: rowStart, line: rowLine - 1)
    let first = row.field(column)
    var end = (place: place, line: line)
    var needed = room()
    var rows = 1
    while place < bytes.count {
      readRow()
      if row.isBlank { continue }
      guard row.count == layout.fieldCount, !row.isUnclosed, !row.isStray, same(first, row.field(column))
      else { break }
      rows += 1
      needed += room()
      end = (place, line)
    }
    scratch.begin(needed)
    reserveTurns(rows)
    record.kind = .conversation
    (place, line) = start
    var count = 0
    while place < end.place {
      readRow()
      if row.isBlank { continue }
      if count == 0 { readValues(&record) }
      let speaker = speaker()
      if speaker == nil, record.kind != .failure { failForSpeaker(&record) }
      let text = text(row.field(layout.text), &record.repairs)
      let time = layout.time.map { json(row.field($0)) } ?? ByteSlice(start: nil, count: 0)
      (turns + count).initialize(to: Turn(text: text, speaker: speaker ?? .customer, time: time))
      count += 1
    }
    (place, line) = end
    record.turns = UnsafeBufferPointer(start: turns, count: count)
  }

  /// Whether rows with these ids are of one conversation; without an id each is one by itself.
  private func same(_ one: TableRow.Field, _ other: TableRow.Field) -> Bool {
    one.end > one.start && bytes[one.start..<one.end].elementsEqual(bytes[other.start..<other.end])
  }

  private mutating func reserveTurns(_ count: Int) {
    guard count > turnCapacity else { return }
    turns.deallocate()
    turnCapacity = max(count, turnCapacity * 2)
    turns = .allocate(capacity: turnCapacity)
  }
}

// Fields as the record hands them out.
extension TableRecordReader {
  /// More than the row's texts and values can need.
  private func room() -> Int {
    let factor = isWellFormed ? 1 : 3
    var room = 64 + factor * length(row.field(layout.text))
    for column in [layout.id, layout.time] {
      if let column { room += 16 + 7 * factor * length(row.field(column)) }
    }
    if let speaker = layout.speaker { room += factor * length(row.field(speaker)) }
    for case let column? in layout.kept { room += 16 + 7 * factor * length(row.field(column)) }
    return room
  }

  private func length(_ field: TableRow.Field) -> Int { field.tailEnd - field.start }

  private mutating func readValues(_ record: inout Record) {
    if let id = layout.id { record.id = json(row.field(id)) }
    if let time = layout.time { record.time = json(row.field(time)) }
    for (index, column) in layout.kept.enumerated() {
      kept[index] = column.map { json(row.field($0)) } ?? ByteSlice(start: nil, count: 0)
    }
    record.kept = UnsafeBufferPointer(start: kept, count: layout.kept.count)
  }

  private mutating func speaker() -> Speaker? {
    guard let column = layout.speaker else { return .customer }
    var ignored = 0
    let name = text(row.field(column), &ignored)
    return layout.speakerIsInbound ? SpeakerName.speaker(inbound: name) : SpeakerName.speaker(name)
  }

  /// The field as text: in place where it stands like that in the input.
  private mutating func text(_ field: TableRow.Field, _ repairs: inout Int) -> ByteSlice {
    let plain: ByteSlice
    if field.hasDoubledQuotes || field.tailEnd > field.end {
      plain = unquoted(field)
    } else {
      plain = ByteSlice(rebasing: bytes[field.start..<field.end])
    }
    if isWellFormed || undertone_utf8_is_valid(plain.baseAddress, plain.count) != 0 { return plain }
    return scratch.repaired(plain, &repairs)
  }

  private mutating func unquoted(_ field: TableRow.Field) -> ByteSlice {
    let out = scratch.end
    var length = 0
    var place = field.start
    while place < field.end {
      out[length] = bytes[place]
      place += field.hasDoubledQuotes && bytes[place] == 0x22 ? 2 : 1
      length += 1
    }
    // What follows the closing quote.
    place = field.end + 1
    while place < field.tailEnd {
      out[length] = bytes[place]
      place += 1
      length += 1
    }
    return scratch.take(length)
  }

  /// The field as a JSON string; empty for an empty field.
  private mutating func json(_ field: TableRow.Field) -> ByteSlice {
    var ignored = 0
    let plain = text(field, &ignored)
    guard !plain.isEmpty else { return plain }
    var cursor = OutputCursor(place: scratch.end, tables: .shared)
    cursor.put(jsonString: plain)
    return scratch.take(cursor.place - scratch.end)
  }
}
