package import UndertoneCore

/// Writes one line of JSON for each record, keys in the order of the output contract.
///
/// Everything that does not change from record to record is put together once; a result is then a row of
/// copies. Strings in what is asked to be explained are the only ones that are escaped on the way.
package struct NDJSONWriter: @unchecked Sendable {
  /// The keys that a record has anyway; a kept key must not be one of them.
  package static let reservedKeys: Set<String> = [
    "schema", "kind", "id", "speaker", "language", "emotions", "labels", "dominant", "intensity", "valence",
    "sentiment", "signals", "escalation", "families", "agent", "lexicon", "turns", "journey", "care",
    "satisfaction", "timing", "cues", "biases", "record", "code", "message", "line", "column", "hint",
  ]

  let tables = OutputTables.shared
  private let storage: FragmentStorage
  /// `,"speaker":"customer","language":"en"` and what follows up to the first number, for each speaker.
  let afterID: UnsafePointer<ByteSlice>
  /// `,"language":"en","turns":[` of a conversation.
  let afterConversationID: ByteSlice
  /// `,"lexicon":"en-1f3a9c"`.
  let lexicon: ByteSlice
  /// `,"name":` of each kept key.
  let keptNames: UnsafeBufferPointer<ByteSlice>
  /// More than the parts of fixed size need.
  let fixedRoom: Int

  /// Creates a writer for results in `language` made with `lexicon`.
  package init(language: String, lexicon: String, keep: [String] = []) {
    func quoted(_ text: String) -> [UInt8] {
      var buffer = ByteBuffer(capacity: 6 * text.utf8.count + 2)
      var cursor = OutputCursor(place: buffer.room(6 * text.utf8.count + 2), tables: .shared)
      cursor.put(jsonString: text)
      buffer.commit(cursor.place)
      return Array(buffer.bytes)
    }
    let languagePart = Array(",\"language\":".utf8) + quoted(language)
    let perSpeaker = Speaker.allCases.map { speaker in
      let emotions = speaker == .customer ? ",\"emotions\":{\"surprise\":" : ",\"emotions\":null"
      return Array(",\"speaker\":\"\(speaker.name)\"".utf8) + languagePart + Array(emotions.utf8)
    }
    let storage = FragmentStorage(
      perSpeaker + [languagePart + Array(",\"turns\":[".utf8), Array(",\"lexicon\":".utf8) + quoted(lexicon)]
        + keep.map { [0x2C] + quoted($0) + [0x3A] })
    self.storage = storage
    let fragments = storage.fragments
    afterID = storage.start
    afterConversationID = fragments[perSpeaker.count]
    self.lexicon = fragments[perSpeaker.count + 1]
    keptNames = UnsafeBufferPointer(rebasing: fragments[(perSpeaker.count + 2)...])
    fixedRoom = 2048 + fragments.reduce(0) { $0 + $1.count }
  }

  /// Writes the result for the message `record`.
  package func message(
    _ record: Record, _ result: MessageResult, explanation: Explanation? = nil, into buffer: inout ByteBuffer
  ) {
    var cursor = begin(record, &buffer)
    cursor.put("{\"schema\":\"undertone/1\",\"kind\":\"message\",\"id\":")
    put(id: record, &cursor)
    cursor.put(afterID[Int(result.speaker.rawValue)])
    values(result, &cursor)
    if let explanation {
      buffer.commit(cursor.place)
      self.explanation(explanation, text: record.text, into: &buffer)
      cursor.place = buffer.room(room(for: record))
    }
    end(record, &cursor)
    buffer.commit(cursor.place)
  }

  /// Writes the failure `record`.
  package func failure(_ record: Record, into buffer: inout ByteBuffer) {
    var cursor = begin(record, &buffer)
    cursor.put("{\"schema\":\"undertone/1\",\"kind\":\"error\",\"id\":")
    if record.id.isEmpty { cursor.put("null") } else { cursor.put(record.id) }
    cursor.put(",\"record\":")
    cursor.put(integer: record.number)
    cursor.put(",\"code\":\"")
    cursor.put(text: record.problem.code)
    cursor.put("\",\"message\":")
    cursor.put(jsonString: record.message)
    cursor.put(",\"line\":")
    cursor.put(integer: record.line)
    if record.column > 0 {
      cursor.put(",\"column\":")
      cursor.put(integer: record.column)
    }
    if let hint = record.problem.hint {
      cursor.put(",\"hint\":")
      cursor.put(jsonString: hint)
    }
    put(kept: record, &cursor)
    cursor.put("}\n")
    buffer.commit(cursor.place)
  }

  /// Room for one record without turns and explanation.
  func room(for record: Record) -> Int {
    var room = fixedRoom + record.id.count
    for value in record.kept { room += value.count }
    return room
  }

  func begin(_ record: Record, _ buffer: inout ByteBuffer) -> OutputCursor {
    OutputCursor(place: buffer.room(room(for: record)), tables: tables)
  }

  func end(_ record: Record, _ cursor: inout OutputCursor) {
    cursor.put(lexicon)
    put(kept: record, &cursor)
    cursor.put("}\n")
  }

  func put(id record: Record, _ cursor: inout OutputCursor) {
    if record.id.isEmpty { cursor.put(integer: record.number) } else { cursor.put(record.id) }
  }

  private func put(kept record: Record, _ cursor: inout OutputCursor) {
    for (index, value) in record.kept.enumerated() where !value.isEmpty {
      cursor.put(keptNames[index])
      cursor.put(json: value)
    }
  }
}
