import UndertoneCore

/// Reads the `yes` and `no` lines of rules.
enum ExampleReader {
  /// A `yes` line; one with bad marks still counts as an example, as if all of it were marked.
  static func positive(_ value: LineSlice, _ line: Int, _ problems: inout Problems) -> RuleExample {
    let opens = marks(UInt8(ascii: "["), in: value)
    let closes = marks(UInt8(ascii: "]"), in: value)
    let place = problems.place(line, value.column)
    guard opens.count == 1, closes.count == 1, opens[0] + 2 < closes[0] else {
      let (column, message) = fault(opens, closes)
      problems.add(
        .exampleMarks, line: line, column: value.column + column, message,
        hint: "mark the one span that must match, as in `I want [[a refund]] now`")
      let text = value.string
      return RuleExample(text: text, span: SourceSpan(start: 0, end: text.utf8.count), place: place)
    }
    let before = value[0..<opens[0]].string
    let inside = value[opens[0] + 2..<closes[0]].string
    let after = value[closes[0] + 2..<value.count].string
    let start = before.utf8.count
    return RuleExample(
      text: before + inside + after, span: SourceSpan(start: start, end: start + inside.utf8.count),
      place: place)
  }

  /// A `no` line.
  static func negative(_ value: LineSlice, _ line: Int, _ problems: inout Problems) -> RuleExample {
    let found = marks(UInt8(ascii: "["), in: value) + marks(UInt8(ascii: "]"), in: value)
    if let first = found.min() {
      problems.add(
        .exampleMarked, line: line, column: value.column + first, "a mark in a text that must not match",
        hint: "take the marks away, or make it a `yes` line")
    }
    return RuleExample(text: value.string, span: nil, place: problems.place(line, value.column))
  }

  private static func fault(_ opens: [Int], _ closes: [Int]) -> (offset: Int, message: String) {
    if opens.isEmpty {
      return (closes.first ?? 0, closes.isEmpty ? "no span is marked" : "`]]` without `[[`")
    }
    if closes.isEmpty { return (opens[0], "`[[` without `]]`") }
    if opens.count > 1 { return (opens[1], "a second `[[`") }
    if closes.count > 1 { return (closes[1], "a second `]]`") }
    if closes[0] < opens[0] { return (closes[0], "`]]` before `[[`") }
    return (opens[0], "the marked span is empty")
  }

  /// The offsets of every doubled `bracket`.
  private static func marks(_ bracket: UInt8, in value: LineSlice) -> [Int] {
    var found: [Int] = []
    var index = 0
    while index + 1 < value.count {
      if value[index] == bracket, value[index + 1] == bracket {
        found.append(index)
        index += 2
      } else {
        index += 1
      }
    }
    return found
  }
}
