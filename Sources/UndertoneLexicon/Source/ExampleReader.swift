import UndertoneCore

/// Reads the `yes` and `no` lines of rules.
enum ExampleReader {
  /// A `yes` line; one with bad marks still counts as an example, as if all of it were marked.
  static func positive(_ value: LineSlice, _ line: Int, _ problems: inout Problems) -> RuleExample {
    let opens = marks(UInt8(ascii: "["), in: value)
    let closes = marks(UInt8(ascii: "]"), in: value)
    let place = problems.place(line, value.column)
    if let (offset, message) = fault(opens, closes) {
      problems.add(
        .exampleMarks, line: line, column: value.column + offset, message,
        hint: "mark every span that must match, as in `I want [[a refund]] now`")
      let text = value.string
      return RuleExample(text: text, spans: [SourceSpan(start: 0, end: text.utf8.count)], place: place)
    }
    var text = ""
    var spans: [SourceSpan] = []
    var rest = 0
    for (open, close) in zip(opens, closes) {
      text += value[rest..<open].string
      let start = text.utf8.count
      text += value[open + 2..<close].string
      spans.append(SourceSpan(start: start, end: text.utf8.count))
      rest = close + 2
    }
    return RuleExample(text: text + value[rest..<value.count].string, spans: spans, place: place)
  }

  /// A `no` line.
  static func negative(_ value: LineSlice, _ line: Int, _ problems: inout Problems) -> RuleExample {
    let found = marks(UInt8(ascii: "["), in: value) + marks(UInt8(ascii: "]"), in: value)
    if let first = found.min() {
      problems.add(
        .exampleMarked, line: line, column: value.column + first, "a mark in a text that must not match",
        hint: "take the marks away, or make it a `yes` line")
    }
    return RuleExample(text: value.string, spans: [], place: problems.place(line, value.column))
  }

  /// What is wrong with the marks at these offsets, which should take turns; nil when they do.
  private static func fault(_ opens: [Int], _ closes: [Int]) -> (offset: Int, message: String)? {
    if opens.isEmpty, closes.isEmpty { return (0, "no span is marked") }
    var last = -2
    for index in 0..<max(opens.count, closes.count) {
      guard index < opens.count else { return (closes[index], "`]]` without `[[`") }
      guard index < closes.count else { return (opens[index], "`[[` without `]]`") }
      if closes[index] < opens[index] { return (closes[index], "`]]` without `[[`") }
      if opens[index] < last + 2 { return (opens[index], "`[[` inside a marked span") }
      if closes[index] == opens[index] + 2 { return (opens[index], "the marked span is empty") }
      last = closes[index]
    }
    return nil
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
