extension LexiconImage {
  /// The lexeme of an ASCII word of any case; 0 when unknown.
  ///
  /// Needs 16 readable bytes past its end.
  @inline(__always)
  func lexemeLoweringASCII(_ bytes: UnsafePointer<UInt8>, count: Int) -> UInt32 {
    let key = LexemeKey.keyLoweringASCII(bytes, count: count)
    var slot = LexemeKey.slot(key, shift: slotShift)
    while true {
      let lexeme = UInt32(truncatingIfNeeded: slots[slot].lexeme)
      if lexeme == 0 { return 0 }
      if slots[slot].key == key, count <= 8 || isWord(lexeme, bytes, count, lowering: 0x20) { return lexeme }
      slot = (slot &+ 1) & slotMask
    }
  }

  /// The lexeme of folded bytes; 0 when unknown.
  ///
  /// Needs 16 readable bytes past their end.
  func lexeme(folded bytes: UnsafePointer<UInt8>, count: Int) -> UInt32 {
    if count == 0 { return 0 }
    let key = LexemeKey.key(bytes, count: count)
    var slot = LexemeKey.slot(key, shift: slotShift)
    while true {
      let lexeme = UInt32(truncatingIfNeeded: slots[slot].lexeme)
      if lexeme == 0 { return 0 }
      if slots[slot].key == key, isWord(lexeme, bytes, count, lowering: 0) { return lexeme }
      slot = (slot &+ 1) & slotMask
    }
  }

  /// The lexeme of the longest prefix term that the folded bytes start with; 0 for none.
  ///
  /// `bytes` must be writable scratch: a mark is put behind each candidate for a moment.
  func lexeme(startingWith bytes: UnsafeMutablePointer<UInt8>, count: Int) -> UInt32 {
    guard hasPrefixes, count > 3 else { return 0 }
    let bit = PrefixFilter.bit(bytes[0], bytes[1], bytes[2])
    guard prefixFilter[bit >> 6] & (1 << UInt64(bit & 63)) != 0 else { return 0 }
    var length = min(count - 1, 24)
    while length >= 3 {
      let kept = bytes[length]
      bytes[length] = PrefixFilter.mark
      let found = lexeme(folded: bytes, count: length + 1)
      bytes[length] = kept
      if found != 0 { return found }
      length -= 1
    }
    return 0
  }

  /// Compares with the string pool; words of up to eight bytes with equal keys are equal already.
  private func isWord(_ lexeme: UInt32, _ bytes: UnsafePointer<UInt8>, _ count: Int, lowering bit: UInt8)
    -> Bool
  {
    let start = Int(wordOffsets[Int(lexeme)])
    guard Int(wordOffsets[Int(lexeme) + 1]) - start == count else { return false }
    let word = wordBytes + start
    for index in 0..<count where word[index] != bytes[index] | bit { return false }
    return true
  }
}
