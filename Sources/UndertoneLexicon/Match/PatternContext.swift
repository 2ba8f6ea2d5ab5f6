internal import UndertoneText

/// What patterns are matched against: the units of a text, one of its sentences, and the tables of the lexicon.
///
/// Kept in one place for each worker and passed by pointer, so that trying a pattern copies nothing.
struct PatternContext {
  // Of the lexicon.

  let elements: UnsafePointer<ElementRow>
  let masks: UnsafePointer<ClassMask>
  let numbers: UnsafePointer<Int32>
  let lexemes: UnsafePointer<LexemeRow>
  let entries: UnsafePointer<EntryRow>
  let numberWordClass: UInt16

  // Of the text.

  var units: UnsafePointer<Unit>
  var tokens: UnsafePointer<Token>
  var text: UnsafePointer<UInt8>

  // Of the sentence, which no match may leave.

  var first = 0
  var end = 0

  /// Moves on to another sentence.
  @inline(__always)
  mutating func enter(_ sentence: Sentence) {
    first = Int(sentence.first)
    end = Int(sentence.end)
  }
}
