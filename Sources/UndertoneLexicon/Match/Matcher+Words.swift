internal import UndertoneText

/// Words that their first slot in the table does not hold.
extension Matcher {
  /// The lexeme of a plain word in small letters that is long or that is not in the first slot of its key.
  @inline(never)
  mutating func lexemeOfPlain(
    _ start: UnsafePointer<UInt8>, _ token: UnsafePointer<Token>, _ key: UInt64, after slot: Int
  ) -> UInt64 {
    let count = Int(token.pointee.end &- token.pointee.start)
    if count <= 8 {
      let (slots, mask) = (image.slots, image.slotMask)
      var slot = slot
      while slots[slot].lexeme != 0 {
        slot = (slot &+ 1) & mask
        if slots[slot].key == key { return slots[slot].lexeme }
      }
    } else {
      let lexeme = image.lexemeLoweringASCII(start, count: count)
      if lexeme != 0 { return UInt64(lexeme) }
    }
    guard token.pointee.shape.rawValue & shapes.needsFolding != 0 || mayHavePrefix(start, count: count) else {
      return 0
    }
    return UInt64(lexemeOfUnknown(start, token.pointee))
  }

  /// Whether an ASCII word that the table does not hold can start with a prefix term; most fail the filter.
  @inline(__always)
  private func mayHavePrefix(_ start: UnsafePointer<UInt8>, count: Int) -> Bool {
    guard count > 3 else { return false }
    let bit = PrefixFilter.bit(start[0] | 0x20, start[1] | 0x20, start[2] | 0x20)
    return image.prefixFilter[bit &>> 6] &>> UInt64(truncatingIfNeeded: bit & 63) & 1 != 0
  }

  /// Looks up what the fast path does not know: folded, without suffix, without elongation, as a prefix, by kind.
  @inline(never)
  mutating func lexemeOfUnknown(_ start: UnsafePointer<UInt8>, _ token: Token) -> UInt32 {
    let byKind: UInt32 = token.kind == .word ? 0 : UInt32(token.kind.rawValue) + 1
    let shape = token.shape.rawValue
    if token.kind == .word,
      shape & shapes.needsFolding == 0, !mayHavePrefix(start, count: token.count)
    {
      return 0
    }
    let text = UnsafeBufferPointer(start: start, count: token.count)
    let room = UnsafeMutableBufferPointer(start: scratch.base, count: Matcher.longestWord)
    let word = scratch.base
    let standsAsIs = token.kind == .emoji || token.kind == .emoticon
    let length = standsAsIs ? copy(text, to: room) : folder.fold(text, into: room)
    // A word that long is no word of any lexicon.
    guard length > 0, length <= Matcher.longestWord else { return byKind }
    for index in 0..<length where word[index] == UInt8(ascii: "_") { word[index] = 0x7F }
    var lexeme = image.lexeme(folded: word, count: length)
    if lexeme != 0 { return lexeme }
    var count = length
    if token.kind == .emoji {
      count = Folder.foldEmoji(text, into: room)
      lexeme = image.lexeme(folded: word, count: count)
      return lexeme != 0 ? lexeme : byKind
    }
    if token.kind == .hashtag, count > 1 {
      lexeme = image.lexeme(folded: word + 1, count: count - 1)
      return lexeme != 0 ? lexeme : byKind
    }
    guard token.kind == .word else { return byKind }
    if shape & shapes.apostrophe != 0 {
      count = stem(word, count)
      if count < length {
        lexeme = image.lexeme(folded: word, count: count)
        if lexeme != 0 { return lexeme }
      }
    }
    if shape & shapes.elongated != 0 {
      for most in [2, 1] {
        count = Elongation.cut(word, count, most: most)
        lexeme = image.lexeme(folded: word, count: count)
        if lexeme != 0 { return lexeme }
      }
    }
    return image.lexeme(startingWith: word, count: count)
  }

  private func copy(_ text: UnsafeBufferPointer<UInt8>, to room: UnsafeMutableBufferPointer<UInt8>) -> Int {
    guard text.count <= room.count else { return 0 }
    for index in 0..<text.count { room[index] = text[index] }
    return text.count
  }

  /// The length of the word without a suffix of role `suffix` that starts at an apostrophe.
  private func stem(_ word: UnsafeMutablePointer<UInt8>, _ count: Int) -> Int {
    var cut = count - 1
    while cut > 0, word[cut] != UInt8(ascii: "'") { cut -= 1 }
    guard cut > 0 else { return count }
    let suffix = image.lexeme(folded: word + cut, count: count - cut)
    return image.lexemes[Int(suffix)].roles & Role.suffix.bit != 0 ? cut : count
  }
}
