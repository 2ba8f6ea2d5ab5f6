internal import UndertoneText

/// The sentence that is being built while units are made.
struct SentenceBuilder {
  /// Roles that begin a clause at their word.
  static let opensClause = Role.clause.bit | Role.contrast.bit

  /// Sentence and flags that the next unit starts with, packed as ``Unit`` has them.
  var context = SentenceBuilder.clauseStart
  var exclamations: UInt8 = 0
  var isQuestion: UInt8 = 0
  /// The unit after an opening quotation mark, or -1.
  var quoteStart = -1
  /// What the units since the sentence began have.
  var seen = SentenceBuilder.nothingSeen
  private var first = 0

  private static var nothingSeen: LexemeTraits { LexemeTraits(signature: LexemeSignature.border) }
  @inline(__always) static var clauseStart: UInt64 { UInt64(Unit.clauseStart) &<< Unit.flagsShift }
  @inline(__always) static var quoted: UInt64 { UInt64(Unit.quoted) &<< Unit.flagsShift }

  /// No quotation runs over more units than this: a lone mark would swallow the text.
  private static let longestQuote = 250

  @inline(__always) mutating func clauseEnd() { context |= SentenceBuilder.clauseStart }

  mutating func sentenceEnd(total: Int, sentences: inout Pool<Sentence>) {
    context |= SentenceBuilder.clauseStart
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
        first: UInt32(first), end: UInt32(total), contrast: -1,
        roles: seen.roles, exclamations: exclamations, isQuestion: isQuestion, signature: seen.signature))
    first = total
    // The flags lie above the sentence, and a text is cut before it has as many sentences as there is room for.
    context &+= 1 &<< Unit.sentenceShift
    (exclamations, isQuestion, seen) = (0, 0, SentenceBuilder.nothingSeen)
  }

  /// A new line ends the clause; an empty line, or a line that starts a new item, ends the sentence.
  mutating func lineBreak(isItem: Bool, isParagraph: Bool, total: Int, sentences: inout Pool<Sentence>) {
    context &= ~SentenceBuilder.quoted
    if isItem { sentenceEnd(total: total, sentences: &sentences) } else { clauseEnd() }
    if isParagraph { quoteStart = -1 }
  }

  mutating func openQuote(at unit: Int) { quoteStart = unit }

  mutating func closeQuote(at unit: Int, _ units: UnsafeMutablePointer<Unit>) {
    if quoteStart >= 0, unit - quoteStart <= SentenceBuilder.longestQuote {
      for index in quoteStart..<unit { units[index].flags |= Unit.quoted }
    }
    quoteStart = -1
  }
}
