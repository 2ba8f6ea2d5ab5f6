internal import UndertoneSIMD

extension Piece {
  /// The piece that starts at `at`.
  ///
  /// In a run that needs ICU only own pieces are final; the others tell how far
  /// to look for the next one.
  static func next(_ run: TextRun, _ at: Int, _ marks: inout RunMarks) -> Piece {
    let byte = run[at]
    let bits = undertone_byte_class(byte)
    if bits & UInt8(UNDERTONE_LETTER | UNDERTONE_DIGIT | UNDERTONE_UNDERSCORE) != 0 {
      if let own = address(run, at, &marks) { return own }
      let end = wordEnd(run, at)
      return ownWord(run, at, end) ?? .plain(TokenKind(word: run, at, end), end)
    }
    if byte < 0x80 {
      if let own = ownMark(run, at) { return own }
      if byte == 0x40 || byte == 0x3A { return .own(.punctuation, at &+ 1) }
      return .plain(bits & UInt8(UNDERTONE_PUNCTUATION) != 0 ? .punctuation : .symbol, at &+ 1)
    }
    guard let (known, length) = KnownScalar.at(at, in: run) else {
      if let face = Emoticon.shrug(run, at) { return .own(.emoticon, face) }
      return .plain(.symbol, at &+ TextRun.scalar(run.text, at: at).length)
    }
    switch known {
    case .letter: return .plain(.word, wordEnd(run, at))
    case .quote, .mark: return .plain(.punctuation, at &+ length)
    case .ellipsis: return .own(.punctuationRun, stopsEnd(run, at))
    case .currency: return moneyAfterSign(run, at, length) ?? .plain(.symbol, at &+ length)
    case .emoji: return .plain(.emoji, at &+ length)
    }
  }

  /// Where the word that starts at `start` ends, as UAX #29 has it for ASCII and the known characters.
  private static func wordEnd(_ run: TextRun, _ start: Int) -> Int {
    var at = start
    var before: UInt8 = 0
    let letter = UInt8(UNDERTONE_LETTER)
    let digit = UInt8(UNDERTONE_DIGIT)
    while at < run.end {
      let byte = run.text[at]
      let bits = undertone_byte_class(byte) & (letter | digit | UInt8(UNDERTONE_UNDERSCORE))
      if bits != 0 {
        before = bits
        at &+= 1
        continue
      }
      var length = 1
      var joins = letter | digit
      switch byte {
      case 0x27, 0x2E: break
      case 0x2C, 0x3B: joins = digit
      case 0x80...:
        guard let known = KnownScalar.at(at, in: run) else { return at }
        if known.kind == .letter {
          before = letter
          at &+= known.length
          continue
        }
        guard known.kind == .quote else { return at }
        length = known.length
      default: return at
      }
      let next = run.byteClass(at &+ length)
      let joined = isLetter(run, at &+ length) ? letter : next & digit
      guard before & joins & joined != 0 else { return at }
      at &+= length
    }
    return at
  }

  @inline(__always) private static func isLetter(_ run: TextRun, _ at: Int) -> Bool {
    run.isLetter(at) || (run[at] == 0xC3 && KnownScalar.at(at, in: run) != nil)
  }
}
