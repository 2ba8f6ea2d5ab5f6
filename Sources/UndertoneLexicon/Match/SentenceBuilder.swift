internal import UndertoneText

/// The sentence that is being built while units are made.
struct SentenceBuilder {
  /// Roles that begin a clause at their word.
  static let opensClause = Role.clause.bit | Role.contrast.bit

  /// What the next unit starts with.
  var flags: UInt16 = Unit.clauseStart
  var exclamations: UInt8 = 0
  var isQuestion: UInt8 = 0
  /// The unit after an opening quotation mark, or -1.
  var quoteStart = -1
  /// The index of the sentence that is being built.
  private(set) var sentence: UInt16 = 0
  /// What the units since the sentence began have.
  var roles: UInt16 = 0
  var signature: UInt64 = LexemeSignature.border
  private var first = 0

  /// No quotation runs over more units than this: a lone mark would swallow the text.
  private static let longestQuote = 250

  mutating func clauseEnd() { flags |= Unit.clauseStart }

  mutating func sentenceEnd(total: Int, sentences: inout Pool<Sentence>) {
    flags |= Unit.clauseStart
    if total == first {
      // Marks after an ended sentence ("! !", "?" on its own) still belong to it.
      if sentences.count > 0 {
        var last = sentences[sentences.count - 1]
        last.exclamations = max(last.exclamations, exclamations)
        last.isQuestion |= isQuestion
        sentences[sentences.count - 1] = last
      }
      (exclamations, isQuestion) = (0, 0)
      return
    }
    finish(total: total, sentences: &sentences)
  }

  mutating func finish(total: Int, sentences: inout Pool<Sentence>) {
    guard total > first else { return }
    sentences.append(
      Sentence(
        first: UInt32(first), end: UInt32(total), contrast: -1, roles: roles, exclamations: exclamations,
        isQuestion: isQuestion, signature: signature))
    first = total
    sentence &+= 1
    (exclamations, isQuestion, roles, signature) = (0, 0, 0, LexemeSignature.border)
  }

  /// A new line ends the clause; an empty line, or a line that starts a new item, ends the sentence.
  mutating func lineBreak(
    _ shape: TokenShape, units: UnsafeMutablePointer<Unit>, total: Int, sentences: inout Pool<Sentence>
  ) {
    flags &= ~Unit.quoted
    let startsItem =
      shape.rawValue & (TokenShape.paragraph.rawValue | TokenShape.title.rawValue | TokenShape.caps.rawValue) != 0
    if startsItem { sentenceEnd(total: total, sentences: &sentences) } else { clauseEnd() }
    if shape.rawValue & TokenShape.paragraph.rawValue != 0 { quoteStart = -1 }
  }

  mutating func openQuote(at unit: Int) { quoteStart = unit }

  mutating func closeQuote(at unit: Int, _ units: UnsafeMutablePointer<Unit>) {
    if quoteStart >= 0, unit - quoteStart <= SentenceBuilder.longestQuote {
      for index in quoteStart..<unit { units[index].flags |= Unit.quoted }
    }
    quoteStart = -1
  }
}
