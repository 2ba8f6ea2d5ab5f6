internal import UndertoneICU
internal import UndertoneSIMD

extension TokenKind {
  /// Whether the way its letters are written says something; not so with what is no running text.
  @inline(__always)
  var hasLetters: Bool {
    switch self {
    case .word, .hashtag, .emoji, .emoticon: true
    case .number, .measure, .money, .time, .identifier, .punctuation, .punctuationRun, .handle, .url, .email,
      .redaction, .symbol:
      false
    }
  }
}

extension TokenShape {
  /// The shape of `start ..< end` where letters say nothing: ASCII or not.
  @inline(__always)
  init(onlyBytes text: UnsafePointer<UInt8>, _ start: Int, _ end: Int) {
    let count = Int64(end &- start)
    self = undertone_ascii_prefix(text + start, count) == count ? [] : .nonASCII
  }

  /// The shape of `start ..< end` that its own bytes tell: capitals, elongation, apostrophe, ASCII or not.
  init(_ text: UnsafePointer<UInt8>, _ start: Int, _ end: Int) {
    if end &- start == 1 {
      self = undertone_byte_class(text[start]) & UInt8(UNDERTONE_UPPER) != 0 ? .title : []
      return
    }
    var shape: TokenShape = []
    var letters = 0
    var uppers = 0
    var startsUpper = false
    var last: UInt32 = 0
    var times = 0
    var at = start
    while at < end {
      let byte = text[at]
      var folded = UInt32(byte)
      var isLetter = false
      var isUpper = false
      var length = 1
      if byte < 0x80 {
        let bits = undertone_byte_class(byte)
        isLetter = bits & UInt8(UNDERTONE_LETTER) != 0
        isUpper = bits & UInt8(UNDERTONE_UPPER) != 0
        if isLetter { folded |= 0x20 }
        if byte == 0x27 { shape.insert(.apostrophe) }
      } else {
        shape.insert(.nonASCII)
        (folded, length) = TextRun.scalar(text, at: at)
        if folded == 0x2018 || folded == 0x2019 {
          shape.insert(.apostrophe)
        } else if byte == 0xC3 {
          isLetter = folded != 0xD7 && folded != 0xF7
          isUpper = isLetter && folded < 0xDF
          if isUpper { folded += 0x20 }
        } else if folded < 0x2000 || (folded > 0x2BFF && folded < 0x1F000) {
          let bits = undertone_icu_properties(folded)
          isLetter = bits & UInt32(UNDERTONE_ICU_ALPHABETIC) != 0
          isUpper = bits & UInt32(UNDERTONE_ICU_UPPERCASE) != 0
        }
      }
      times = isLetter && folded == last ? times &+ 1 : 1
      if times >= 3 { shape.insert(.elongated) }
      last = isLetter ? folded : 0
      if isLetter { letters &+= 1 }
      if isUpper {
        uppers &+= 1
        if at == start { startsUpper = true }
      }
      at &+= length
    }
    if uppers == letters, letters >= 2 { shape.insert(.caps) }
    if startsUpper, uppers == 1 { shape.insert(.title) }
    self = shape
  }
}
