/// A cue of a text with the number by which text and list name it.
struct NumberedCue {
  /// From 1, in text order.
  var number: Int
  var cue: CueReport
  /// The bytes of the text, moved outwards to whole characters and into the text.
  var range: Range<Int>

  /// The cues of `text` in text order, longer ones first where several start.
  static func all(of cues: [CueReport], in text: String) -> [NumberedCue] {
    let bytes = Array(text.utf8)
    let ordered = cues.sorted { left, right in
      (left.start, -left.end, left.entry) < (right.start, -right.end, right.entry)
    }
    return ordered.enumerated().map { index, cue in
      NumberedCue(number: index + 1, cue: cue, range: range(of: cue, in: bytes))
    }
  }

  private static func range(of cue: CueReport, in bytes: [UInt8]) -> Range<Int> {
    var start = min(max(cue.start, 0), bytes.count)
    var end = min(max(cue.end, start), bytes.count)
    // Inside a character of several bytes, or between CR and LF, which are one line end.
    func isInside(_ place: Int) -> Bool {
      guard place > 0, place < bytes.count else { return false }
      return bytes[place] & 0xC0 == 0x80 || (bytes[place] == 0x0A && bytes[place - 1] == 0x0D)
    }
    while isInside(start) { start -= 1 }
    while isInside(end) { end += 1 }
    return start..<end
  }

  /// What the cue added, most first.
  var effects: [(axis: String, amount: Double)] {
    cue.effects.sorted { (-abs($0.value), $0.key) < (-abs($1.value), $1.key) }.map { ($0.key, $0.value) }
  }

  /// In one line: entry, modifiers and effects.
  var summary: String {
    let modifiers = cue.modifiers.isEmpty ? "" : " (" + cue.modifiers.joined(separator: ", ") + ")"
    let effects = effects.map { $0.axis + " " + NumberText.signed($0.amount, 2) }.joined(separator: ", ")
    return "\(number) \(cue.entry)\(modifiers)" + (effects.isEmpty ? "" : ": " + effects)
  }
}
