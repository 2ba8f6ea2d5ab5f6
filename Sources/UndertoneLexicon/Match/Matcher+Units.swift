internal import UndertoneText

extension Matcher {
  /// Turns tokens into units: looks words up, and cuts sentences and clauses.
  mutating func buildUnits(_ text: UnsafeBufferPointer<UInt8>) {
    units.removeAll()
    sentences.removeAll()
    (capitals, letterWords, smallWords, exclamationRun, questionRun) = (0, 0, 0, 0, 0)
    let count = tokens.count
    guard count > 0, let bytes = text.baseAddress else { return }
    units.reserve(count)
    let rows = image.lexemes
    let (keys, lexemeOfSlot) = (image.keys, image.lexemeOfSlot)
    let (slotShift, slotMask) = (image.slotShift, image.slotMask)
    let base = units.base
    let tokenBase = tokens.base
    // Words in small ASCII letters on the same line take the short way; they are most of all tokens.
    let notPlain =
      TokenShape.nonASCII.rawValue | TokenShape.caps.rawValue | TokenShape.newline.rawValue
      | TokenShape.paragraph.rawValue
    let shapes = Unit.shape
    var total = 0
    var plainWords = 0
    var builder = SentenceBuilder()
    for index in 0..<count {
      let token = tokenBase[index]
      let shape = token.shape.rawValue
      var lexeme: UInt32
      if case .word = token.kind, shape & notPlain == 0 {
        let start = bytes + Int(token.start)
        let length = Int(token.end &- token.start)
        if length <= 8 {
          let key = LexemeKey.keyOfShortASCII(start, count: length)
          var slot = LexemeKey.slot(key, shift: slotShift)
          lexeme = lexemeOfSlot[slot]
          while lexeme != 0, keys[slot] != key {
            slot = (slot &+ 1) & slotMask
            lexeme = lexemeOfSlot[slot]
          }
        } else {
          lexeme = image.lexemeLoweringASCII(start, count: length)
        }
        if lexeme == 0 { lexeme = lexemeOfUnknown(start, token) }
        plainWords &+= length > 1 ? 1 : 0
        letterWords &+= 1
      } else {
        guard let found = lexemeOfOther(token, index, bytes, &builder, base, total) else { continue }
        lexeme = found
      }
      let row = rows + Int(lexeme)
      base[total] = Unit(
        lexeme: lexeme, token: UInt32(truncatingIfNeeded: index), mask: row.pointee.mask,
        roles: row.pointee.roles,
        sentence: builder.sentence, flags: builder.flags | row.pointee.flags | shape & shapes)
      builder.roles |= row.pointee.roles
      builder.signature |= 1 &<< UInt64(row.pointee.signatureBit)
      builder.flags &= ~Unit.clauseStart
      total &+= 1
    }
    smallWords &+= plainWords
    builder.finish(total: total, sentences: &sentences)
    units.setCount(total)
  }

  /// The lexeme of a token that is no plain small word; nil when it is no unit but shapes the sentence.
  @inline(never)
  private mutating func lexemeOfOther(
    _ token: Token, _ index: Int, _ bytes: UnsafePointer<UInt8>, _ builder: inout SentenceBuilder,
    _ base: UnsafeMutablePointer<Unit>, _ total: Int
  ) -> UInt32? {
    let start = bytes + Int(token.start)
    let shape = token.shape.rawValue
    if shape & TokenShape.newline.rawValue != 0, index > 0 {
      builder.lineBreak(token.shape, units: base, total: total, sentences: &sentences)
    }
    switch token.kind {
    case .word:
      let isASCII = shape & TokenShape.nonASCII.rawValue == 0
      var lexeme = isASCII ? image.lexemeLoweringASCII(start, count: token.count) : 0
      if lexeme == 0 { lexeme = lexemeOfUnknown(start, token) }
      letterWords &+= 1
      if shape & TokenShape.caps.rawValue != 0 {
        if image.lexemes[Int(lexeme)].roles & Role.acronym.bit == 0 { capitals &+= 1 }
      } else if token.count > 1 {
        smallWords &+= 1
      }
      return lexeme
    case .money, .time, .handle, .url, .email, .redaction: return UInt32(token.kind.rawValue) &+ 1
    case .number, .measure, .hashtag, .emoji, .emoticon, .identifier: return lexemeOfUnknown(start, token)
    case .punctuation, .punctuationRun:
      mark(token, at: start, index, &builder, base, total)
      return nil
    case .symbol: return nil
    }
  }

  /// What a mark of punctuation does to the sentence that is being built.
  @inline(__always)
  private mutating func mark(
    _ token: Token, at start: UnsafePointer<UInt8>, _ index: Int, _ builder: inout SentenceBuilder,
    _ base: UnsafeMutablePointer<Unit>, _ total: Int
  ) {
    switch Mark.of(start) {
    case .none: if token.kind == .punctuationRun { builder.clauseEnd() }
    case .clauseEnd: builder.clauseEnd()
    case .fullStop:
      // The stop of an abbreviation is attached to it.
      if token.kind == .punctuation, token.shape.rawValue & TokenShape.spaced.rawValue == 0, total > 0,
        base[total - 1].roles & Role.abbreviation.bit != 0
      {
        return
      }
      builder.sentenceEnd(total: total, sentences: &sentences)
    case .sentenceEnd:
      var (exclamations, questions) = (0, 0)
      for offset in 0..<token.count {
        if start[offset] == UInt8(ascii: "!") { exclamations &+= 1 }
        if start[offset] == UInt8(ascii: "?") { questions &+= 1 }
      }
      exclamationRun = max(exclamationRun, exclamations)
      questionRun = max(questionRun, questions > 0 ? token.count : 0)
      builder.exclamations = UInt8(min(255, Int(builder.exclamations) + exclamations))
      if questions > 0 { builder.isQuestion = 1 }
      builder.sentenceEnd(total: total, sentences: &sentences)
    case .openQuote: builder.openQuote(at: total)
    case .closeQuote: builder.closeQuote(at: total, base)
    case .eitherQuote:
      if builder.quoteStart >= 0 { builder.closeQuote(at: total, base) } else { builder.openQuote(at: total) }
    case .quoteLine:
      if index == 0 || token.shape.rawValue & TokenShape.newline.rawValue != 0 {
        builder.flags |= Unit.quoted
      }
    }
  }

  /// Looks up what the fast path does not know: folded, without suffix, without elongation, as a prefix, by kind.
  @inline(never)
  private mutating func lexemeOfUnknown(_ start: UnsafePointer<UInt8>, _ token: Token) -> UInt32 {
    let byKind: UInt32 = token.kind == .word ? 0 : UInt32(token.kind.rawValue) + 1
    let shape = token.shape.rawValue
    if token.kind == .word,
      shape & (TokenShape.nonASCII.rawValue | TokenShape.apostrophe.rawValue | TokenShape.elongated.rawValue)
        == 0
    {
      // Plain ASCII that the table does not hold can only be a prefix; most words fail the filter.
      guard image.hasPrefixes, token.count > 3 else { return 0 }
      let bit = PrefixFilter.bit(start[0] | 0x20, start[1] | 0x20, start[2] | 0x20)
      guard image.prefixFilter[bit >> 6] & (1 << UInt64(bit & 63)) != 0 else { return 0 }
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
    if shape & TokenShape.apostrophe.rawValue != 0 {
      count = stem(word, count)
      if count < length {
        lexeme = image.lexeme(folded: word, count: count)
        if lexeme != 0 { return lexeme }
      }
    }
    if shape & TokenShape.elongated.rawValue != 0 {
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

/// Shortens runs of equal letters in place.
enum Elongation {
  /// Cuts every run of more than `most` equal bytes that was three or longer, or is a leftover of one; returns the new length.
  static func cut(_ word: UnsafeMutablePointer<UInt8>, _ count: Int, most: Int) -> Int {
    var length = 0
    var run = 0
    for index in 0..<count {
      run = index > 0 && word[index] == word[index - 1] ? run + 1 : 1
      if run <= most {
        // Reading is always ahead of writing, so this overwrites nothing that is still needed.
        word[length] = word[index]
        length += 1
      }
    }
    return length
  }
}
