/// Characters outside ASCII that occur all the time, whose word breaks need no ICU.
///
/// None of them joins or is joined unless a joiner stands next to it, and a run with a joiner goes to ICU.
enum KnownScalar {
  /// A letter of Latin-1.
  case letter
  /// `‘` or `’`: joins letters and digits as `'` does.
  case quote
  /// A double quote or dash.
  case mark
  /// `…`
  case ellipsis
  /// The sign of a currency.
  case currency
  /// A pictograph that is shown as emoji by itself.
  case emoji

  /// The character at `index` and its length in bytes; nil when only ICU knows.
  @inline(__always)
  static func at(_ index: Int, in run: TextRun) -> (kind: KnownScalar, length: Int)? {
    let second = run[index &+ 1]
    let third = run[index &+ 2]
    switch run[index] {
    case 0xC3: return second == 0x97 || second == 0xB7 ? nil : (.letter, 2)
    case 0xC2:
      switch second {
      case 0xA2, 0xA3, 0xA5: return (.currency, 2)
      default: return nil
      }
    case 0xE2:
      if second == 0x82 { return third == 0xAC || third == 0xB9 ? (.currency, 3) : nil }
      guard second == 0x80 else { return nil }
      switch third {
      case 0x98, 0x99: return (.quote, 3)
      case 0x93, 0x94, 0x9C, 0x9D: return (.mark, 3)
      case 0xA6: return (.ellipsis, 3)
      default: return nil
      }
    case 0xF0:
      guard second == 0x9F else { return nil }
      return isPlainEmoji(UInt32(third & 0x3F) &<< 6 | UInt32(run[index &+ 3] & 0x3F)) ? (.emoji, 4) : nil
    default: return nil
    }
  }

  /// Whether U+1F000 plus `offset` has Emoji_Presentation: the blocks of faces, hearts, hands and signs.
  @inline(__always)
  private static func isPlainEmoji(_ offset: UInt32) -> Bool {
    switch offset {
    case 0x600...0x64F, 0x442...0x4FC, 0x4FF...0x53D, 0x910...0x93A, 0x947...0x9FF, 0x37E...0x393,
      0x680...0x6C5:
      return true
    default: return false
    }
  }
}
