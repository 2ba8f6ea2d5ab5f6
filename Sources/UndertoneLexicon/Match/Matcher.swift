package import UndertoneText

/// Finds every entry and rule of a lexicon in a text.
///
/// One for each worker; holds all memory that matching needs, emptied between messages and never freed.
///
/// The steps: tokens → units with their lexemes, sentences and clauses → phrases, longest first →
/// rules → cue matches in text order. Every step is linear in the length of the text.
package struct Matcher: ~Copyable {
  package let image: LexiconImage
  package var tokenizer = Tokenizer()
  package var tokens = TokenBuffer()
  var folder = Folder()
  /// Where words that need it are folded.
  var scratch = Pool<UInt8>(capacity: Matcher.longestWord + 64)
  static let longestWord = 256
  package var units = Pool<Unit>(capacity: 1024)
  package var sentences = Pool<Sentence>(capacity: 256)
  /// What was found, in text order.
  package var cues = Pool<CueMatch>(capacity: 256)
  /// The units whose words are cues, and one more that marks the end.
  var cueUnits = Pool<UInt32>(capacity: 1024)
  var phrases = Pool<CueMatch>(capacity: 128)
  /// Phrases whose cues neither silence nor are silenced, in the order of their first units.
  var overlapping = Pool<CueMatch>(capacity: 256)
  var ruleCues = Pool<CueMatch>(capacity: 128)
  var hits = Pool<RuleHit>(capacity: 128)
  /// Words in capitals that are no acronyms, and words at all: for shouting.
  package internal(set) var capitals = 0
  package internal(set) var letterWords = 0
  /// The sentence that is being built.
  var builder = SentenceBuilder()
  /// Units that were not looked up the short way, and the words among them.
  var otherUnits = 0
  var otherWords = 0
  let shapes = ShapeBits()
  /// Whether some word of two letters or more is not in capitals.
  package internal(set) var hasSmallWords = false
  /// The longest runs of exclamation and question marks.
  package internal(set) var exclamationRun = 0
  package internal(set) var questionRun = 0

  /// Counts the texts, so that ``vetoes`` need not be emptied between them.
  var generation: UInt64 = 0
  /// For each rule, the scope it was last asked about and whether something there speaks against it.
  var vetoes = Pool<UInt64>(capacity: 256)
  /// What patterns see; the text in it is valid during ``match(_:audience:)`` only.
  let patternContext: UnsafeMutablePointer<PatternContext>
  /// The roles of each class.
  let rolesOfClass: [UInt16]

  package init(image: LexiconImage) {
    self.image = image
    vetoes.reserve(image.ruleCount)
    vetoes.setCount(image.ruleCount)
    for index in 0..<image.ruleCount { vetoes[index] = 0 }
    rolesOfClass = (0..<image.classCount).map { image.classes[$0].roles }
    let numberWordClass = (0..<image.classCount).first {
      image.string(image.classes[$0].name) == "number-word"
    }
    patternContext = .allocate(capacity: 1)
    patternContext.initialize(
      to: PatternContext(
        elements: image.elements, masks: image.masks, numbers: image.numbers, lexemes: image.lexemes,
        entries: image.entries, numberWordClass: UInt16(numberWordClass ?? Int(UInt16.max)),
        units: UnsafePointer(units.base), tokens: UnsafePointer(tokens.base), text: image.wordBytes))
  }

  deinit { patternContext.deallocate() }

  /// How many bytes past the end of a text are read.
  package static let slack = Tokenizer.slack

  /// Matches `text`, which must be well-formed UTF-8 with ``slack`` readable bytes past its end.
  ///
  /// `audience` is bit 0 for a customer's text, bit 1 for an agent's or bot's.
  package mutating func match(_ text: UnsafeBufferPointer<UInt8>, audience: UInt8) {
    generation += 1
    tokenizer.tokenize(text, into: &tokens)
    buildUnits(text)
    if let base = text.baseAddress { patternContext.pointee.text = base }
    patternContext.pointee.units = UnsafePointer(units.base)
    patternContext.pointee.tokens = UnsafePointer(tokens.base)
    matchPhrases(audience: audience)
    coverPhrases()
    if hits.count > 0 { resolveRules() }
    collectCues(audience: audience)
  }

  /// The phrases that silence what is inside, in text order.
  package var phraseBase: UnsafePointer<CueMatch> { UnsafePointer(phrases.base) }
  package var phraseCount: Int { phrases.count }

  /// Where in the text a run of units stands.
  package func span(firstUnit: Int, lastUnit: Int) -> (start: Int, end: Int) {
    (
      Int(tokens[Int(units[firstUnit].token)].start), Int(tokens[Int(units[lastUnit].token)].end)
    )
  }
}
