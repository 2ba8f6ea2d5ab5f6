internal import UndertoneSIMD

extension Piece {
  /// `[NAME]` or `#NAME#`: capitals, digits, underscores and dashes between two marks, a capital first.
  static func namedMaskEnd(_ run: TextRun, _ at: Int, closing: UInt8) -> Int? {
    guard run.isUpper(at &+ 1) else { return nil }
    var end = at &+ 1
    while end < at &+ 48, run.isUpper(end) || run.isDigit(end) || run[end] == 0x5F || run[end] == 0x2D {
      end &+= 1
    }
    guard end > at &+ 2, run[end] == closing else { return nil }
    if closing == 0x23, run.isWordByte(end &+ 1) || run.followsWord(at) { return nil }
    return end &+ 1
  }

  /// `####`, or three or more `#` with one space between and white space around.
  static func hashesEnd(_ run: TextRun, _ at: Int) -> Int? {
    let hashes = run.count(of: 0x23, at: at)
    if hashes >= 4 { return at &+ hashes }
    guard hashes == 1, at == run.start, at &+ 1 == run.end else { return nil }
    var end = at &+ 1
    while end &+ 1 < run.limit, run.text[end] == 0x20, run.text[end &+ 1] == 0x23,
      end &+ 2 == run.limit || undertone_byte_class(run.text[end &+ 2]) & UInt8(UNDERTONE_SPACE) != 0
    {
      end &+= 2
    }
    return end >= at &+ 5 ? end : nil
  }

  /// `XXXX`, also in groups of two or more with `-` or `/` between, the last of which may be digits.
  static func crossesEnd(_ run: TextRun, _ start: Int) -> Int? {
    var at = start
    var total = 0
    while true {
      let crosses = run.count(of: 0x58, at: at)
      if crosses < 2 {
        let digits = total > 0 ? run.digits(at: at) : 0
        guard total > 0 else { return nil }
        at = digits > 1 ? at &+ digits : at &- 1
        break
      }
      total &+= crosses
      at &+= crosses
      guard run[at] == 0x2D || run[at] == 0x2F else { break }
      at &+= 1
    }
    return total >= 4 && !run.isWordByte(at) ? at : nil
  }
}
