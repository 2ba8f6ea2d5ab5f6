internal import UndertoneLexicon

/// What a modifier may look at: the units around a cue, its sentence, and the model's numbers.
///
/// Kept in one place and passed by pointer: nothing is copied for a cue.
struct ModifierContext {
  let bits = ModifierBits()
  let model: UnsafePointer<ModelRow>
  let lexemes: UnsafePointer<LexemeRow>
  let entries: UnsafePointer<EntryRow>
  let classes: UnsafePointer<ClassRow>

  // Of the message.

  var units: UnsafePointer<Unit>
  /// Phrases in text order, for the weights of intensifiers of several words.
  var phrases = UnsafeBufferPointer<CueMatch>(start: nil, count: 0)
  /// Whether the text has words in small letters at all.
  var hasSmallLetters = false

  // Of the cue.

  var sentence: UnsafePointer<Sentence>
  /// The cue's first and last unit.
  var first = 0
  var last = 0

  /// Whether the clause goes on from `unit` to the unit after it.
  @inline(__always)
  func staysInClause(after unit: Int) -> Bool { units[unit + 1].flags & bits.clauseStart == 0 }
}

/// How modifiers see their context.
typealias Context = UnsafePointer<ModifierContext>
