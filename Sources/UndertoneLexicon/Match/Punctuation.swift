/// What a mark of punctuation does to the structure of the text.
enum Mark {
  case none
  /// Ends a sentence; a full stop may turn out to belong to an abbreviation.
  case fullStop
  case sentenceEnd
  case clauseEnd
  case openQuote, closeQuote, eitherQuote
  /// `>`: at the start of a line it marks quoted mail.
  case quoteLine

  /// Looks at the first bytes of a punctuation token.
  ///
  /// Needs three readable bytes.
  @inline(__always)
  static func of(_ bytes: UnsafePointer<UInt8>) -> Mark {
    switch bytes[0] {
    case UInt8(ascii: "."): return .fullStop
    case UInt8(ascii: "!"), UInt8(ascii: "?"): return .sentenceEnd
    case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "("), UInt8(ascii: ")"),
      UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"):
      return .clauseEnd
    case UInt8(ascii: "\""): return .eitherQuote
    case UInt8(ascii: ">"): return .quoteLine
    case 0xC2: return bytes[1] == 0xAB ? .openQuote : bytes[1] == 0xBB ? .closeQuote : .none
    case 0xE2: return ofGeneralPunctuation(bytes)
    case 0xE3:
      // Ideographic full stop, comma and corner brackets.
      guard bytes[1] == 0x80 else { return .none }
      switch bytes[2] {
      case 0x82: return .sentenceEnd
      case 0x81: return .clauseEnd
      case 0x8C, 0x8E: return .openQuote
      case 0x8D, 0x8F: return .closeQuote
      default: return .none
      }
    case 0xEF:
      // Fullwidth exclamation mark, question mark and comma.
      guard bytes[1] == 0xBC else { return .none }
      return bytes[2] == 0x81 || bytes[2] == 0x9F ? .sentenceEnd : bytes[2] == 0x8C ? .clauseEnd : .none
    default: return .none
    }
  }

  private static func ofGeneralPunctuation(_ bytes: UnsafePointer<UInt8>) -> Mark {
    guard bytes[1] == 0x80 else { return .none }
    switch bytes[2] {
    case 0x93, 0x94, 0x95: return .clauseEnd
    case 0x9C: return .openQuote
    case 0x9D: return .closeQuote
    case 0xA6: return .sentenceEnd
    default: return .none
    }
  }
}
