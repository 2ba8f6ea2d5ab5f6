/// A run of `key value` lines without an empty line between.
struct Stanza {
  struct Line {
    let number: Int
    let key: LineSlice
    let value: LineSlice
  }

  var lines: [Line] = []
}

/// The codes that stanzas of one kind of file report their form with.
struct StanzaCodes {
  let start: LexiconCode
  let value: LexiconCode

  static let `class` = StanzaCodes(start: .stanzaStart, value: .value)
  static let rule = StanzaCodes(start: .ruleStart, value: .ruleValue)
}

/// Cuts a file into stanzas.
struct StanzaReader {
  let codes: StanzaCodes
  /// The keys that a stanza may start with, as diagnostics and the cutting know them.
  let heads: [String]
  /// Whether a head inside a stanza means that an empty line is missing before it.
  var headsStandAlone = true

  /// Hands each stanza to `body`.
  ///
  /// A stanza without an empty line before it is reported and read all the same.
  func read(
    _ reader: inout LineReader, _ problems: inout Problems, _ body: (Stanza, inout Problems) -> Void
  ) {
    var stanza = Stanza()
    while let line = reader.next(&problems) {
      if line.starts(with: UInt8(ascii: "#")) { continue }
      let text = line.trimmed
      if text.isEmpty {
        finish(&stanza, &problems, body)
        continue
      }
      var end = 0
      while end < text.count, !text[end].isBlank { end += 1 }
      let key = text[0..<end]
      if headsStandAlone, !stanza.lines.isEmpty, heads.contains(key.string) {
        problems.add(
          codes.start, line: reader.number, column: key.column,
          "`\(key.string)` in the middle of a stanza", hint: "put an empty line before it")
        finish(&stanza, &problems, body)
      }
      stanza.lines.append(Stanza.Line(number: reader.number, key: key, value: text[end..<text.count].trimmed))
    }
    finish(&stanza, &problems, body)
  }

  private func finish(
    _ stanza: inout Stanza, _ problems: inout Problems, _ body: (Stanza, inout Problems) -> Void
  ) {
    guard let first = stanza.lines.first else { return }
    defer { stanza.lines.removeAll() }
    guard heads.contains(first.key.string) else {
      problems.add(
        codes.start, line: first.number, column: first.key.column,
        "a stanza that starts with `\(first.key.string)`",
        hint: "its first line is " + heads.map { "`\($0) NAME`" }.joined(separator: ", "))
      return
    }
    for line in stanza.lines where line.value.isEmpty {
      problems.add(
        codes.value, line: line.number, column: line.key.column + line.key.count,
        "`\(line.key.string)` without a value")
    }
    guard !first.value.isEmpty else { return }
    stanza.lines.removeAll { $0.value.isEmpty }
    body(stanza, &problems)
  }
}

extension LineSlice {
  /// True for lower-case letters, digits, dots and dashes, starting with a letter and ending in a letter or
  /// digit.
  var isName: Bool {
    guard let first = bytes.first, let last = bytes.last, first &- 0x61 < 26 else { return false }
    guard last &- 0x61 < 26 || last.isASCIIDigit else { return false }
    for byte in bytes {
      guard byte &- 0x61 < 26 || byte.isASCIIDigit || byte == 0x2D || byte == 0x2E else { return false }
    }
    return true
  }
}
