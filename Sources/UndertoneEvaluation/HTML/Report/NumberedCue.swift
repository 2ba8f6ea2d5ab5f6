/// A cue of a text with the number by which text and list name it.
struct NumberedCue {
  /// From 1, in text order.
  var number: Int
  var cue: CueReport
  /// The bytes of the text, moved outwards to whole characters and into the text.
  var range: Range<Int>

  /// The cues of `text` in text order, longer ones first where several start.
  static func all(of cues: [CueReport], in text: String) -> [NumberedCue] {
    let borders = text.reduce(into: [0]) { borders, character in
      borders.append((borders.last ?? 0) + character.utf8.count)
    }
    let ordered = cues.sorted { left, right in
      (left.start, -left.end, left.entry) < (right.start, -right.end, right.entry)
    }
    return ordered.enumerated().map { index, cue in
      NumberedCue(number: index + 1, cue: cue, range: range(of: cue, between: borders))
    }
  }

  /// `borders` are where characters start, and the end of the text: marks cut no accent from its letter.
  private static func range(of cue: CueReport, between borders: [Int]) -> Range<Int> {
    let start = borders.last { $0 <= cue.start } ?? 0
    let end = borders.first { $0 >= cue.end } ?? borders[borders.count - 1]
    return start..<max(start, end)
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
