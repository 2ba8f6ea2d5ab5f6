extension Piece {
  /// The own kind that the word segment `start ..< end` is or begins; nil when it is what it looks like.
  static func ownWord(_ run: TextRun, _ start: Int, _ end: Int) -> Piece? {
    let first = run[start]
    if run.isDigit(start) {
      if let time = clockEnd(run, start) ?? dateEnd(run, start) { return .own(.time, time) }
      if let money = moneyBeforeSign(run, start, end) { return money }
      if let keycap = keycapEnd(run, start) { return .own(.emoji, keycap) }
      return identifier(run, start, end)
    }
    if let face = Emoticon.word(run, start, end) { return .own(.emoticon, face) }
    if first == 0x58, let mask = crossesEnd(run, start) { return .own(.redaction, mask) }
    if run.isLetter(end &- 1), let domain = domain(run, start, end) { return domain }
    return identifier(run, start, end)
  }

  /// The own kind that the mark at `at` begins.
  static func ownMark(_ run: TextRun, _ at: Int) -> Piece? {
    switch run[at] {
    case 0x23:
      if let end = hashesEnd(run, at) { return .own(.redaction, end) }
      if let end = namedMaskEnd(run, at, closing: 0x23) { return .own(.redaction, end) }
      if let end = keycapEnd(run, at) { return .own(.emoji, end) }
      return numberedTag(run, at) ?? hashtag(run, at)
    case 0x2A:
      let stars = run.count(of: 0x2A, at: at)
      if stars >= 4 { return .own(.redaction, at &+ stars) }
      if let end = keycapEnd(run, at) { return .own(.emoji, end) }
    case 0x5B:
      if let end = namedMaskEnd(run, at, closing: 0x5D) { return .own(.redaction, end) }
    case 0x24: if let money = moneyAfterSign(run, at, 1) { return money }
    case 0x40: if let handle = handle(run, at) { return handle }
    case 0x21, 0x2E, 0x3F:
      let end = stopsEnd(run, at)
      return end > at &+ 1 ? .own(.punctuationRun, end) : nil
    default: break
    }
    if let face = Emoticon.mark(run, at) { return .own(.emoticon, face) }
    if run[at] == 0x2D {
      let dashes = run.count(of: 0x2D, at: at)
      if dashes > 1 { return .own(.punctuationRun, at &+ dashes) }
    }
    return nil
  }

  /// The end of a run of `.`, `!`, `?` and `…`.
  static func stopsEnd(_ run: TextRun, _ start: Int) -> Int {
    var at = start
    while true {
      switch run[at] {
      case 0x21, 0x2E, 0x3F: at &+= 1
      case 0xE2 where run[at &+ 1] == 0x80 && run[at &+ 2] == 0xA6: at &+= 3
      default: return at
      }
    }
  }

  /// A digit, `#` or `*` in a keycap.
  private static func keycapEnd(_ run: TextRun, _ at: Int) -> Int? {
    var end = at &+ 1
    if run[end] == 0xEF, run[end &+ 1] == 0xB8, run[end &+ 2] == 0x8F { end &+= 3 }
    guard run[end] == 0xE2, run[end &+ 1] == 0x83, run[end &+ 2] == 0xA3 else { return nil }
    return end &+ 3
  }
}
