/// Random text of the kinds that tokenizers stumble over; the same seed gives the same text.
struct RandomText {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next(below limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return Int(truncatingIfNeeded: (mixed ^ mixed >> 31) >> 1) % limit
  }

  /// A text of up to `length` pieces.
  mutating func text(length: Int) -> [UInt8] {
    let style = next(below: 6)
    var bytes: [UInt8] = []
    for _ in 0..<next(below: length) { append(style, to: &bytes) }
    return bytes
  }

  private mutating func append(_ style: Int, to bytes: inout [UInt8]) {
    switch style {
    case 0: bytes.append(UInt8(next(below: 128)))
    case 1: bytes.append(pick(Array("ab cd'XD.,;:_-!?1 23@#/()[]*$ \"&\n".utf8)))
    case 2: bytes += pick(Self.pieces).utf8
    case 3:
      bytes += next(below: 4) == 0 ? Array(pick(Self.pieces).utf8) : [pick(Array("abc de'.,_ 12".utf8))]
    case 4:
      let ranges: [ClosedRange<UInt32>] = [
        0...0x7F, 0x80...0x24F, 0x300...0x36F, 0x370...0x6FF, 0x900...0xE7F, 0x2000...0x206F, 0x2100...0x2BFF,
        0x3000...0x30FF, 0x4E00...0x4E80, 0xAC00...0xAC40, 0xFE00...0xFE0F, 0xFF00...0xFFEF,
        0x1F1E6...0x1F1FF, 0x1F300...0x1FAFF, 0xE0020...0xE007F, 0x1D400...0x1D7FF,
      ]
      let range = pick(ranges)
      let value = range.lowerBound + UInt32(next(below: range.count))
      if let scalar = Unicode.Scalar(value) { bytes += Array(String(Character(scalar)).utf8) }
      if next(below: 6) == 0 { bytes.append(0x20) }
    default: bytes.append(next(below: 3) == 0 ? UInt8(next(below: 256)) : pick(Array("ab '.,1_ \n".utf8)))
    }
  }

  private mutating func pick<Element>(_ all: [Element]) -> Element { all[next(below: all.count)] }

  private static let pieces = [
    "a", "B", "don", "'", "t", "’", "‘", "“", "”", "–", "—", "…", ".", ",", ";", ":", "_", "-", "!", "?", "3",
    "12",
    " ", " ", " ", "\n", "\r\n", "\t", "é", "ß", "Ü", "×", "ñ", "e\u{301}", "\u{301}", "\u{200D}", "\u{FE0F}",
    "\u{AD}",
    "\u{FEFF}", "\u{200B}", "\u{A0}", "\u{3000}", "\u{2028}", "\u{85}", "😡", "😀", "👍", "👍🏽", "👩‍💻", "❤️", "❤",
    "🇬🇧",
    "🇬", "1️⃣", "#️⃣", "©", "™", "£", "€", "¥", "₹", "日本語", "ありがとう", "カタカナ", "ประเทศไทย", "한국어", "א", "\"",
    "ع", "क्षि", "１２", "Ⓜ️", "ﬁ", "@", "#", "/", "(", ")", "[PII]", ":)", "x", "D", "http://", "www.", ".com",
    "$", "*",
    "XXXX", "ー", "〱", "·", "٫", "֊", "\u{1F3FD}", "\u{E0067}", "\u{0}",
  ]
}
