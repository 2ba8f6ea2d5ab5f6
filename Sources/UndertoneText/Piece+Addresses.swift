internal import UndertoneSIMD

extension Piece {
  /// An e-mail address or a web address with a scheme or `www.` at `at`, the start of a word.
  static func address(_ run: TextRun, _ at: Int, _ marks: inout RunMarks) -> Piece? {
    if marks.at < at { marks.findAt(run, from: at) }
    if marks.at < run.end, let end = emailEnd(run, at, sign: marks.at) { return .own(.email, end) }
    switch run[at] | 0x20 {
    case 0x68:
      guard run.has("http", at: at) else { return nil }
      let colon = at &+ (run[at &+ 4] | 0x20 == 0x73 ? 5 : 4)
      guard run[colon] == 0x3A, run[colon &+ 1] == 0x2F, run[colon &+ 2] == 0x2F else { return nil }
      let end = addressEnd(run, colon &+ 3)
      return end > colon &+ 3 ? .own(.url, end) : nil
    case 0x77:
      guard run.has("www", at: at), run[at &+ 3] == 0x2E, run.isAlphanumeric(at &+ 4) else { return nil }
      return .own(.url, addressEnd(run, at &+ 4))
    default: return nil
    }
  }

  /// `name@host.tld`; the part before the sign has at most 64 bytes, so that no text is looked at twice.
  private static func emailEnd(_ run: TextRun, _ start: Int, sign: Int) -> Int? {
    guard sign &- start <= 64 else { return nil }
    for at in start..<sign where !run.isAlphanumeric(at) {
      switch run[at] {
      case 0x2E, 0x5F, 0x25, 0x2B, 0x2D: continue
      default: return nil
      }
    }
    return hostEnd(run, sign &+ 1)
  }

  /// The end of `label.label` with two letters or more in the last label.
  private static func hostEnd(_ run: TextRun, _ start: Int) -> Int? {
    var at = start
    var label = start
    var end: Int?
    while at < run.end, at &- start < 254 {
      if run.isAlphanumeric(at) || (run[at] == 0x2D && at > label) {
        at &+= 1
        if label > start, at &- label >= 2, run.isLetter(at &- 1) { end = at }
        continue
      }
      guard run[at] == 0x2E, at > label else { break }
      at &+= 1
      label = at
      if !run.isAlphanumeric(at) { break }
    }
    return end
  }

  /// The end of a web address whose first part ends at `from`: up to the first byte that no address holds, less
  /// the punctuation of the sentence around it.
  static func addressEnd(_ run: TextRun, _ from: Int) -> Int {
    var at = from
    var opened = 0
    while at < run.end {
      let byte = run.text[at]
      if byte >= 0x80 {
        guard run.isWordByte(at) else { break }
        at &+= 2
        continue
      }
      switch byte {
      case 0x22, 0x3C, 0x3E, 0x5B...0x5E, 0x60, 0x7B...0x7F, 0...0x20: return trimmed(run, from, at, opened)
      case 0x28: opened &+= 1
      case 0x29: opened &-= 1
      default: break
      }
      at &+= 1
    }
    return trimmed(run, from, at, opened)
  }

  private static func trimmed(_ run: TextRun, _ from: Int, _ end: Int, _ opened: Int) -> Int {
    var at = end
    var opened = opened
    while at > from {
      switch run.text[at &- 1] {
      case 0x21, 0x27, 0x2A, 0x2C, 0x2E, 0x3A, 0x3B, 0x3F, 0x40, 0x5F: at &-= 1
      case 0x29 where opened < 0:
        at &-= 1
        opened &+= 1
      default: return at
      }
    }
    return at
  }

  /// A host without scheme: a word segment whose last part is a generic domain, with the path that follows.
  static func domain(_ run: TextRun, _ start: Int, _ end: Int) -> Piece? {
    var dot = end &- 1
    while dot > start, run.isLetter(dot) { dot &-= 1 }
    guard run[dot] == 0x2E, dot > start, run[end] != 0x40 else { return nil }
    let isGeneric = DomainEndings.isGeneric(run, dot &+ 1, end)
    if run[end] == 0x2F, run.isAlphanumeric(end &+ 1) {
      guard isGeneric || DomainEndings.isKnownBeforePath(run, dot &+ 1, end) else { return nil }
      return .own(.url, addressEnd(run, end))
    }
    return isGeneric ? .own(.url, end) : nil
  }

  /// `@name`, not inside a word.
  static func handle(_ run: TextRun, _ at: Int) -> Piece? {
    guard !run.followsWord(at) else { return nil }
    var end = at &+ 1
    while run.isAlphanumeric(end) || run[end] == 0x5F { end &+= 1 }
    return end > at &+ 1 ? .own(.handle, end) : nil
  }

  /// `#word` with a letter in it, not inside a word nor after `&`.
  static func hashtag(_ run: TextRun, _ at: Int) -> Piece? {
    guard !run.followsWord(at), run[at &- 1] != 0x26 else { return nil }
    var end = at &+ 1
    var letters = false
    while end < run.end {
      let byte = run.text[end]
      if byte >= 0x80 {
        let (scalar, length) = run.scalar(at: end)
        guard Segmenter.isWordScalar(scalar) else { break }
        letters = true
        end &+= length
        continue
      }
      guard run.isAlphanumeric(end) || byte == 0x5F else { break }
      if run.isLetter(end) { letters = true }
      end &+= 1
    }
    return letters ? .own(.hashtag, end) : nil
  }
}
