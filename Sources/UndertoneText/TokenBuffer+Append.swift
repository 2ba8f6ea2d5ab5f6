internal import UndertoneSIMD

extension TokenBuffer {
  /// Adds the token `start ..< end`, its shape read from its bytes; there must be room for it.
  mutating func append(
    _ text: UnsafePointer<UInt8>, _ kind: TokenKind, from start: Int, to end: Int, segmented: Bool = false
  ) {
    var shape = kind.hasLetters ? TokenShape(text, start, end) : TokenShape(onlyBytes: text, start, end)
    if segmented { shape.insert(.segmented) }
    if count == 0 {
      if start > 0 { shape.insert(.spaced) }
    } else {
      let last = base[count &- 1]
      if Int(last.end) != start { shape.insert(.spaced) }
      if last.kind == kind, kind != .punctuation, kind != .punctuationRun,
        TextRun.isSame(text, last, start, end &- start)
      {
        shape.insert(.repeated)
      }
    }
    (base + count).initialize(
      to: Token(
        start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: end), kind: kind,
        shape: shape))
    count &+= 1
  }

  /// Adds a run that is a short number, perhaps with one mark of punctuation after it; false when it is more.
  mutating func appendNumber(_ run: TextRun) -> Bool {
    var at = run.start
    while at < run.end, run.text[at] &- 0x30 < 10 { at &+= 1 }
    let digits = at &- run.start
    guard digits > 0, digits < 7, at &+ 1 >= run.end else { return false }
    if at < run.end {
      switch run.text[at] {
      case 0x21, 0x22, 0x27...0x29, 0x2C...0x2F, 0x3B, 0x3F: break
      default: return false
      }
    }
    reserve(2)
    append(run.text, .number, from: run.start, to: at)
    if at < run.end { append(run.text, .punctuation, from: at, to: run.end) }
    return true
  }
}
