internal import UndertoneLexicon

/// What a modifier may look at: the units around a cue, its sentence, and the model's numbers.
struct ModifierContext {
  let image: LexiconImage
  let model: UnsafePointer<ModelRow>
  let units: UnsafePointer<Unit>
  let sentence: Sentence
  /// Phrases in text order, for the weights of intensifiers of several words.
  let phrases: UnsafeBufferPointer<CueMatch>
  /// Whether the text has words in small letters at all.
  let hasSmallLetters: Bool

  /// The cue's first and last unit.
  let first: Int
  let last: Int

  /// Whether the clause goes on from `unit` to the unit after it.
  func staysInClause(after unit: Int) -> Bool { units[unit + 1].flags & Unit.clauseStart == 0 }

  func has(_ role: Role, _ unit: Int) -> Bool { units[unit].roles & role.bit != 0 }
}
