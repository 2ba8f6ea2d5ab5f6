internal import UndertoneICU

extension TokenKind {
  /// What a segment made by ICU is, by its first character.
  init(segment run: TextRun, _ start: Int, _ end: Int, isWord: Bool) {
    let (scalar, length) = run.scalar(at: start)
    if scalar < 0x80, isWord {
      self.init(word: run, start, end)
      return
    }
    let bits = undertone_icu_properties(scalar)
    let isStyled = start &+ length < end && run.scalar(at: start &+ length).value == 0xFE0F
    let isPicture = bits & UInt32(UNDERTONE_ICU_PICTOGRAPHIC) != 0
    if isPicture,
      isWord ? isStyled && start &+ length &+ 3 == end : isStyled || scalar >= 0x2300 || end > start &+ length
    {
      self = .emoji
    } else if bits & UInt32(UNDERTONE_ICU_REGIONAL | UNDERTONE_ICU_EMOJI) != 0 {
      self = .emoji
    } else if isWord || bits & UInt32(UNDERTONE_ICU_ALPHABETIC) != 0 {
      self = bits & UInt32(UNDERTONE_ICU_NUMERIC) != 0 ? .number : .word
    } else {
      self = bits & UInt32(UNDERTONE_ICU_PUNCTUATION) != 0 ? .punctuation : .symbol
    }
  }
}
