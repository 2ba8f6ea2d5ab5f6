extension TokenKind {
  /// What a word segment is: word, number, measure, time, identifier, or punctuation when it is underscores only.
  ///
  /// A mix of letters and digits is a measure when it is a short number followed by letters, an identifier when
  /// it has three digits or more, or two and nothing but capitals; else it is a word (`gr8`, `b2b`, `covid19`).
  init(word run: TextRun, _ start: Int, _ end: Int) {
    var digits = 0
    var letters = 0
    var lowers = 0
    var marks = 0
    var points = 0
    var lettersFirst = false
    var turns = 0
    var wasDigit = false
    for at in start..<end {
      let byte = run.text[at]
      switch byte {
      case 0x30...0x39:
        if !wasDigit { turns += letters == 0 ? 0 : 1 }
        wasDigit = true
        digits += 1
      case 0x41...0x5A, 0x61...0x7A, 0x80...:
        if digits == 0 { lettersFirst = true }
        wasDigit = false
        letters += 1
        if byte & 0x20 != 0 || byte >= 0x80 { lowers += 1 }
      case 0x5F: wasDigit = false
      default:
        marks += 1
        if byte == 0x2E { points += 1 }
      }
    }
    if digits == 0 {
      self = letters > 0 ? .word : end - start > 1 ? .punctuationRun : .punctuation
    } else if letters == 0 {
      if points == 2, marks == 2, Piece.dateEnd(run, start) == end {
        self = .time
      } else {
        self = digits >= 7 && marks == 0 ? .identifier : .number
      }
    } else if !lettersFirst && turns == 0 && digits <= 6 {
      self = .measure
    } else {
      self = digits >= 3 || (digits == 2 && lowers == 0) ? .identifier : .word
    }
  }
}
