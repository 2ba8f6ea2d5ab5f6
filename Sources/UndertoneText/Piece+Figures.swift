extension Piece {
  /// `10:30`, `10:30:15`, with `am` or `pm` attached.
  static func clockEnd(_ run: TextRun, _ start: Int) -> Int? {
    let hours = run.digits(at: start)
    guard hours == 1 || hours == 2, run[start &+ hours] == 0x3A, value(run, start, hours) <= 24 else {
      return nil
    }
    var at = start &+ hours &+ 1
    guard run.digits(at: at) == 2, value(run, at, 2) < 60 else { return nil }
    at &+= 2
    if run[at] == 0x3A, run.digits(at: at &+ 1) == 2, value(run, at &+ 1, 2) < 61 { at &+= 3 }
    if run[at] | 0x20 == 0x61 || run[at] | 0x20 == 0x70, run[at &+ 1] | 0x20 == 0x6D { at &+= 2 }
    return run.isWordByte(at) || (run[at] == 0x3A && run.isDigit(at &+ 1)) ? nil : at
  }

  /// `12/05/2024`, `2026-03-02`, `2.5.24`, and with a clock time after `T`.
  static func dateEnd(_ run: TextRun, _ start: Int) -> Int? {
    let first = run.digits(at: start)
    let mark = run[start &+ first]
    guard first == 1 || first == 2 || first == 4, mark == 0x2F || mark == 0x2D || mark == 0x2E else {
      return nil
    }
    let middleAt = start &+ first &+ 1
    let middle = run.digits(at: middleAt)
    guard middle == 1 || middle == 2, run[middleAt &+ middle] == mark else { return nil }
    let lastAt = middleAt &+ middle &+ 1
    let last = run.digits(at: lastAt)
    let end = lastAt &+ last
    let middleValue = value(run, middleAt, middle)
    guard middleValue >= 1, middleValue <= 31 else { return nil }
    let outer = first == 4 ? value(run, lastAt, last) : value(run, start, first)
    guard first == 4 ? last == 1 || last == 2 : last == 2 || last == 4, outer >= 1, outer <= 31 else {
      return nil
    }
    if run[end] == 0x54, run.isDigit(end &+ 1), let clock = stampEnd(run, end &+ 1) { return clock }
    if run.isWordByte(end) || (run[end] == mark && run.isAlphanumeric(end &+ 1)) { return nil }
    return end
  }

  /// The clock of a time stamp: `10:30:00.5Z`.
  private static func stampEnd(_ run: TextRun, _ start: Int) -> Int? {
    var at = start
    while at < start &+ 16, run.isDigit(at) || run[at] == 0x3A || (run[at] == 0x2E && run.isDigit(at &+ 1)) {
      at &+= 1
    }
    if run[at] | 0x20 == 0x7A { at &+= 1 }
    return run.isWordByte(at) ? nil : at
  }

  private static func value(_ run: TextRun, _ at: Int, _ count: Int) -> Int {
    var sum = 0
    for offset in 0..<count { sum = sum &* 10 &+ Int(run[at &+ offset] & 0x0F) }
    return sum
  }

  /// A currency sign of `length` bytes and the figure after it, with a letter or two for its size (`$5k`).
  static func moneyAfterSign(_ run: TextRun, _ at: Int, _ length: Int) -> Piece? {
    var end = at &+ length
    if run[end] == 0x2E { end &+= 1 }
    guard run.isDigit(end) else { return nil }
    end = figureEnd(run, end)
    var letters = end
    while letters < end &+ 3, run.isLetter(letters) { letters &+= 1 }
    if letters &- end <= 2, !run.isWordByte(letters) { end = letters }
    return .own(.money, end)
  }

  /// A figure with a currency sign after it.
  static func moneyBeforeSign(_ run: TextRun, _ start: Int, _ end: Int) -> Piece? {
    var sign = 0
    if run[end] == 0x24 {
      sign = 1
    } else if run[end] >= 0x80, let known = KnownScalar.at(end, in: run), known.kind == .currency {
      sign = known.length
    }
    guard sign > 0, figureEnd(run, start) == end, !run.isDigit(end &+ sign) else { return nil }
    return .own(.money, end &+ sign)
  }

  /// The end of digits with single points and commas between.
  private static func figureEnd(_ run: TextRun, _ start: Int) -> Int {
    var at = start
    while run.isDigit(at) || ((run[at] == 0x2E || run[at] == 0x2C) && run.isDigit(at &+ 1)) { at &+= 1 }
    return at
  }

  /// Groups of capitals and digits with a dash between, which have four digits or more among them: `AB-1234-99`.
  ///
  /// Two groups of digits of the same length are a range, not an id.
  static func identifier(_ run: TextRun, _ start: Int, _ end: Int) -> Piece? {
    guard run[end] == 0x2D else { return nil }
    var at = start
    var groups = 1
    var digits = 0
    var letters = 0
    var group = start
    var lengths = (0, 0)
    while at < run.end, at &- start < 64 {
      if run.isDigit(at) {
        digits &+= 1
      } else if run.isUpper(at) {
        letters &+= 1
      } else {
        if groups == 1 { lengths.0 = at &- group } else { lengths.1 = at &- group }
        guard run[at] == 0x2D, run.isDigit(at &+ 1) || run.isUpper(at &+ 1) else { break }
        groups &+= 1
        group = at &+ 1
      }
      at &+= 1
    }
    if at == run.end { lengths.1 = at &- group }
    guard groups >= 2, digits >= 4, !run.isWordByte(at) else { return nil }
    if letters == 0, groups == 2, lengths.0 == lengths.1 || digits < 7 { return nil }
    return .own(.identifier, at)
  }

  /// `#12345` and `#AB1234`: three digits or more after the sign.
  static func numberedTag(_ run: TextRun, _ at: Int) -> Piece? {
    guard !run.followsWord(at), run[at &- 1] != 0x26 else { return nil }
    var end = at &+ 1
    var digits = 0
    var lowers = 0
    while end < at &+ 64,
      run.isDigit(end) || run.isLetter(end) || (run[end] == 0x2D && run.isAlphanumeric(end &+ 1))
    {
      if run.isDigit(end) { digits &+= 1 }
      if run.isLetter(end), !run.isUpper(end) { lowers &+= 1 }
      end &+= 1
    }
    return digits >= 3 && lowers == 0 && !run.isWordByte(end) ? .own(.identifier, end) : nil
  }
}
