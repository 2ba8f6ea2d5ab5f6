internal import UndertoneCore

extension NDJSONWriter {
  /// Writes `,"cues":[…],"biases":{…}`.
  func explanation(_ explanation: Explanation, text: ByteSlice, into buffer: inout ByteBuffer) {
    buffer.append(",\"cues\":[")
    for (index, cue) in explanation.cues.enumerated() {
      let start = min(max(cue.span.start, 0), text.count)
      let end = min(max(cue.span.end, start), text.count)
      var room = 256 + 6 * (end - start + cue.entry.utf8.count) + 64 * cue.effects.count
      for modifier in cue.modifiers { room += 8 + 6 * modifier.utf8.count }
      var cursor = OutputCursor(place: buffer.room(room), tables: tables)
      if index > 0 { cursor.put(byte: 0x2C) }
      cursor.put("{\"span\":[")
      cursor.put(integer: cue.span.start)
      cursor.put(byte: 0x2C)
      cursor.put(integer: cue.span.end)
      cursor.put("],\"text\":")
      cursor.put(jsonString: ByteSlice(rebasing: text[start..<end]))
      cursor.put(",\"entry\":")
      cursor.put(jsonString: cue.entry)
      cursor.put(",\"modifiers\":[")
      for (place, modifier) in cue.modifiers.enumerated() {
        if place > 0 { cursor.put(byte: 0x2C) }
        cursor.put(jsonString: modifier)
      }
      cursor.put("],\"effects\":")
      effects(cue.effects, &cursor)
      cursor.put(byte: 0x7D)
      buffer.commit(cursor.place)
    }
    var cursor = OutputCursor(place: buffer.room(64 + 64 * explanation.biases.count), tables: tables)
    cursor.put("],\"biases\":")
    effects(explanation.biases, &cursor)
    buffer.commit(cursor.place)
  }

  private func effects(_ effects: [Cue.Effect], _ cursor: inout OutputCursor) {
    cursor.put(byte: 0x7B)
    for (index, effect) in effects.enumerated() {
      if index > 0 { cursor.put(byte: 0x2C) }
      cursor.put(byte: 0x22)
      cursor.put(effect.dimension.name)
      cursor.put("\":")
      cursor.put(thousandths: effect.thousandths)
    }
    cursor.put(byte: 0x7D)
  }
}
