package import UndertoneCore

/// Writes one row for a message, a turn, a conversation as a whole, or a failure, under one header.
///
/// Lists are joined by spaces, what is not applicable is an empty field, lines end as RFC 4180 says.
package struct CSVWriter: Sendable {
  private let tables = OutputTables.shared
  private let keep: [String]

  /// Creates a writer with a column for each kept key.
  package init(keep: [String] = []) { self.keep = keep }

  /// Writes the names of the columns.
  package func header(into buffer: inout ByteBuffer) {
    let names =
      ["kind", "id", "turn", "speaker"] + Emotion.allCases.map(\.name)
      + ["labels", "dominant", "intensity", "valence", "sentiment"] + Signal.allCases.map(\.name)
      + ["risk", "level", "families", "behaviours", "error"]
    var cursor = OutputCursor(
      place: buffer.room(1024 + keep.reduce(0) { $0 + 2 * $1.utf8.count + 3 }), tables: tables)
    for (index, name) in (names + keep).enumerated() {
      if index > 0 { cursor.put(byte: 0x2C) }
      let start = cursor.place
      cursor.put(text: name)
      cursor.quote(from: start)
    }
    cursor.put("\r\n")
    buffer.commit(cursor.place)
  }

  /// Writes the result for the message `record`.
  package func message(_ record: Record, _ result: MessageResult, into buffer: inout ByteBuffer) {
    var cursor = begin("message", record, &buffer)
    cursor.put(",,")
    values(result, &cursor)
    end(record, &cursor, &buffer)
  }

  /// Writes a row for each turn of the conversation `record`, and one for the whole with the mean of the emotions.
  package func conversation(_ record: Record, _ result: ConversationResult, into buffer: inout ByteBuffer) {
    for turn in result.turns {
      var cursor = begin("turn", record, &buffer)
      cursor.put(byte: 0x2C)
      cursor.put(integer: turn.index)
      cursor.put(byte: 0x2C)
      values(turn.result, &cursor)
      end(record, &cursor, &buffer)
    }
    var cursor = begin("conversation", record, &buffer)
    cursor.put(",,,")
    for emotion in Emotion.allCases {
      if let mean = result.emotions?.mean { cursor.put(tenThousandths: mean[emotion].rawValue) }
      cursor.put(byte: 0x2C)
    }
    skip(4 + Signal.allCases.count + 1, &cursor)
    cursor.put(tenThousandths: result.escalation.risk.rawValue)
    cursor.put(byte: 0x2C)
    cursor.put(text: result.escalation.level.name)
    skip(3, &cursor)
    end(record, &cursor, &buffer)
  }

  /// Writes the failure `record`, with the code, the place and the message in the column `error`.
  package func failure(_ record: Record, into buffer: inout ByteBuffer) {
    var cursor = begin("error", record, &buffer)
    skip(2 + Emotion.allCases.count + 5 + Signal.allCases.count + 5, &cursor)
    let start = cursor.place
    cursor.put(text: record.problem.code)
    cursor.put(" at ")
    cursor.put(integer: record.line)
    if record.column > 0 {
      cursor.put(byte: 0x3A)
      cursor.put(integer: record.column)
    }
    cursor.put(": ")
    cursor.put(text: record.message)
    if let hint = record.problem.hint {
      cursor.put(" (")
      cursor.put(text: hint)
      cursor.put(byte: 0x29)
    }
    cursor.quote(from: start)
    end(record, &cursor, &buffer)
  }

  private func skip(_ count: Int, _ cursor: inout OutputCursor) {
    for _ in 0..<count { cursor.put(byte: 0x2C) }
  }

  private func begin(_ kind: StaticString, _ record: Record, _ buffer: inout ByteBuffer) -> OutputCursor {
    var room = 2048 + 2 * record.id.count
    for value in record.kept { room += 2 * value.count + 8 }
    var cursor = OutputCursor(place: buffer.room(room), tables: tables)
    cursor.put(kind)
    cursor.put(byte: 0x2C)
    let start = cursor.place
    if record.id.isEmpty { cursor.put(integer: record.number) } else { cursor.put(plain: record.id) }
    cursor.quote(from: start)
    return cursor
  }

  /// Writes everything from the speaker to `error`.
  private func values(_ result: MessageResult, _ cursor: inout OutputCursor) {
    cursor.put(text: result.speaker.name)
    cursor.put(byte: 0x2C)
    for index in 0..<6 {
      if result.speaker == .customer { cursor.put(tenThousandths: result.scores[index]) }
      cursor.put(byte: 0x2C)
    }
    names(result.labels.map(\.name), &cursor)
    if let dominant = result.dominant { cursor.put(text: dominant.name) }
    cursor.put(byte: 0x2C)
    cursor.put(tenThousandths: result.intensity.rawValue)
    cursor.put(byte: 0x2C)
    cursor.put(tenThousandths: result.scores[6])
    cursor.put(byte: 0x2C)
    cursor.put(text: result.sentiment.name)
    cursor.put(byte: 0x2C)
    for index in 7...20 {
      cursor.put(tenThousandths: result.scores[index])
      cursor.put(byte: 0x2C)
    }
    cursor.put(text: result.level.name)
    cursor.put(byte: 0x2C)
    names(result.families.elements.map(\.name), &cursor)
    names(result.behaviours.elements.map(\.name), &cursor)
  }

  private func names(_ names: [String], _ cursor: inout OutputCursor) {
    for (index, name) in names.enumerated() {
      if index > 0 { cursor.put(byte: 0x20) }
      cursor.put(text: name)
    }
    cursor.put(byte: 0x2C)
  }

  private func end(_ record: Record, _ cursor: inout OutputCursor, _ buffer: inout ByteBuffer) {
    for index in keep.indices {
      cursor.put(byte: 0x2C)
      guard index < record.kept.count else { continue }
      let start = cursor.place
      cursor.put(plain: record.kept[index])
      cursor.quote(from: start)
    }
    cursor.put("\r\n")
    buffer.commit(cursor.place)
  }
}
