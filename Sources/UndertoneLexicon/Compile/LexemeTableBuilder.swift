/// Builds the open-addressed table from folded words to lexemes, and the filter that tells which
/// unknown words can start with a prefix term.
struct LexemeTableBuilder {
  private(set) var slots: [LexemeSlot] = []
  private(set) var wordOffsets: [UInt32] = [0]
  private(set) var wordBytes: [UInt8] = []
  private(set) var prefixFilter = [UInt64](repeating: 0, count: (1 << LexiconImage.prefixFilterBits) / 64)

  init(_ vocabulary: Vocabulary) {
    let first = LexiconImage.kindCount + 1
    // At most half full, so that a miss ends after about one more look.
    var count = 64
    while count < 2 * (vocabulary.words.count - first + 1) { count *= 2 }
    slots = .init(repeating: LexemeSlot(key: 0, lexeme: 0), count: count)
    let shift = UInt64(64 - count.trailingZeroBitCount)
    for (lexeme, word) in vocabulary.words.enumerated() {
      let bytes = word.utf8.map { $0 == UInt8(ascii: "_") ? 0x7F : $0 }
      wordBytes += bytes
      wordOffsets.append(UInt32(wordBytes.count))
      guard lexeme >= first else { continue }
      let key = (bytes + [UInt8](repeating: 0, count: 16)).withUnsafeBufferPointer {
        LexemeKey.key($0.baseAddress.unsafelyUnwrapped, count: bytes.count)
      }
      var slot = LexemeKey.slot(key, shift: shift)
      while slots[slot].lexeme != 0 { slot = (slot + 1) & (count - 1) }
      slots[slot] = LexemeSlot(key: key, lexeme: UInt64(lexeme))
      if vocabulary.isPrefix(lexeme) {
        let bit = PrefixFilter.bit(bytes[0], bytes[1], bytes[2])
        prefixFilter[bit >> 6] |= 1 << UInt64(bit & 63)
      }
    }
  }
}

/// The hash of the first three bytes of a word, for the prefix filter.
package enum PrefixFilter {
  /// Stands behind a prefix in the word table; no text and no file can hold it in a word.
  static let mark: UInt8 = 0x02

  @inline(__always)
  package static func bit(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Int {
    let mixed = (UInt32(first) | UInt32(second) << 8 | UInt32(third) << 16) &* 0x9E37_79B1
    return Int(mixed >> UInt32(32 - LexiconImage.prefixFilterBits))
  }
}
