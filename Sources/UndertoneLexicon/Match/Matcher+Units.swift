internal import UndertoneText

extension Matcher {
  /// Turns tokens into units: looks words up, and cuts sentences and clauses.
  ///
  /// Words in small ASCII letters on the same line take the short way, whose few variables stay in registers; they
  /// are most of all tokens. What it cannot do is done out of line.
  mutating func buildUnits(_ text: UnsafeBufferPointer<UInt8>) {
    units.removeAll()
    sentences.removeAll()
    builder = SentenceBuilder()
    (capitals, exclamationRun, questionRun, otherUnits, otherWords) = (0, 0, 0, 0, 0)
    hasSmallWords = false
    let count = tokens.count
    units.reserve(count)
    guard let bytes = text.baseAddress else { return }
    let rows = image.lexemes
    let slots = image.slots
    let shift = image.slotShift
    let notPlain = shapes.notPlain
    let base = units.base
    let tokens = UnsafePointer(tokens.base)
    var total = 0
    var lengths = 0
    var context = builder.context
    var seen = builder.seen
    for index in 0..<count {
      let token = tokens + index
      let shape = token.pointee.shape.rawValue
      let length = Int(token.pointee.end &- token.pointee.start)
      var lexeme: UInt64
      if case .word = token.pointee.kind, shape & notPlain == 0 {
        let start = bytes + Int(token.pointee.start)
        lengths |= length
        let key = LexemeKey.keyOfShortASCII(start, count: length)
        let slot = LexemeKey.slot(key, shift: shift)
        lexeme = slots[slot].lexeme
        if slots[slot].key != key || length > 8 { lexeme = lexemeOfPlain(start, token, key, after: slot) }
      } else {
        (builder.context, builder.seen) = (context, seen)
        lexeme = lexemeOfOther(token, index, bytes, base, total)
        (context, seen) = (builder.context, builder.seen)
        if lexeme == Matcher.noUnit { continue }
      }
      let traits = rows[Int(truncatingIfNeeded: lexeme)].traits
      let own = UInt64(truncatingIfNeeded: shape & Unit.shape) &<< Unit.flagsShift
      Unit.store(lexeme, token: index, traits.unit | context | own, to: base + total)
      seen.formUnion(traits)
      context &= ~SentenceBuilder.clauseStart
      total &+= 1
    }
    letterWords = total &- otherUnits &+ otherWords
    if lengths > 1 { hasSmallWords = true }
    (builder.context, builder.seen) = (context, seen)
    builder.finish(total: total, sentences: &sentences)
    units.setCount(total)
  }

  /// Stands for the lexeme of a token that is no unit but shapes the sentence.
  @inline(__always) private static var noUnit: UInt64 { .max }

  /// The lexeme of a token that is no plain small word, or `noUnit`.
  @inline(never)
  private mutating func lexemeOfOther(
    _ place: UnsafePointer<Token>, _ index: Int, _ bytes: UnsafePointer<UInt8>,
    _ base: UnsafeMutablePointer<Unit>, _ total: Int
  ) -> UInt64 {
    let token = place.pointee
    let start = bytes + Int(token.start)
    let shape = token.shape.rawValue
    if shape & shapes.newline != 0, index > 0 {
      builder.lineBreak(
        isItem: shape & shapes.startsItem != 0, isParagraph: shape & shapes.paragraph != 0, total: total,
        sentences: &sentences)
    }
    switch token.kind {
    case .word:
      var lexeme = shape & shapes.nonASCII == 0 ? image.lexemeLoweringASCII(start, count: token.count) : 0
      if lexeme == 0 { lexeme = lexemeOfUnknown(start, token) }
      otherUnits &+= 1
      otherWords &+= 1
      if shape & shapes.caps != 0 {
        if image.lexemes[Int(lexeme)].roles & Role.acronym.bit == 0 { capitals &+= 1 }
      } else if token.count > 1 {
        hasSmallWords = true
      }
      return UInt64(lexeme)
    case .money, .time, .handle, .url, .email, .redaction:
      otherUnits &+= 1
      return UInt64(token.kind.rawValue) &+ 1
    case .number, .measure, .hashtag, .emoji, .emoticon, .identifier:
      otherUnits &+= 1
      return UInt64(lexemeOfUnknown(start, token))
    case .punctuation, .punctuationRun:
      mark(token, at: start, index, base, total)
      return Matcher.noUnit
    case .symbol:
      if case .quoteLine = Mark.of(start) { mark(token, at: start, index, base, total) }
      return Matcher.noUnit
    }
  }

  /// What a mark of punctuation does to the sentence that is being built.
  @inline(__always)
  private mutating func mark(
    _ token: Token, at start: UnsafePointer<UInt8>, _ index: Int, _ base: UnsafeMutablePointer<Unit>,
    _ total: Int
  ) {
    switch Mark.of(start) {
    case .none: if case .punctuationRun = token.kind { builder.clauseEnd() }
    case .clauseEnd: builder.clauseEnd()
    case .fullStop:
      // The stop of an abbreviation is attached to it.
      if case .punctuation = token.kind, token.shape.rawValue & shapes.spaced == 0, total > 0,
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
      if index == 0 || token.shape.rawValue & shapes.newline != 0 {
        builder.context |= SentenceBuilder.quoted
      }
    }
  }
}
