internal import UndertoneCore
internal import UndertoneLexicon

/// The lines that fitting makes, and the classes that they stand in.
enum FittedLines {
  /// How long beginnings of words are, in letters.
  static let stemLengths = 4...6

  /// The class of whole terms, or of beginnings of words of one length.
  ///
  /// Each length stands apart: in one class a longer beginning, or a word's own line, would silence a shorter one.
  static func className(_ audience: Audience, stemLength: Int? = nil) -> String {
    (audience == .agent ? "fitted.agent" : "fitted") + (stemLength.map { "-stem\($0)" } ?? "")
  }

  /// Every class that fitted lines on top of `source` can stand in.
  static func definitions(on source: PackSource) -> [ClassDefinition] {
    [Audience.customer, .agent].flatMap { audience in
      [definition(audience, on: source)]
        + stemLengths.map { definition(audience, stemLength: $0, on: source) }
    }
  }

  /// The class of fitted lines for one audience.
  ///
  /// Of all modifiers only negation touches them: whatever else stands around a term was there when it was counted.
  static func definition(
    _ audience: Audience, stemLength: Int? = nil, on source: PackSource
  ) -> ClassDefinition {
    var definition = ClassDefinition(name: className(audience, stemLength: stemLength), place: place)
    let what = stemLength.map { "Words by their first \($0) letters, as" } ?? "What"
    let who = audience == .agent ? "agents" : "customers"
    definition.doc = "\(what) \(who) say, with effects fitted to labelled texts."
    definition.weightRange = nil
    definition.speaker = audience
    let modifiers = Set(source.model.filter { $0.subject == "modifier" }.map(\.name))
    definition.keeps = ModifierKind.allCases.filter { $0 != .negation && modifiers.contains($0.name) }.map(
      \.name)
    definition.overlaps = true
    return definition
  }

  /// Where lines stand that are in no file yet.
  static let place = Place(file: "fitted.lex", line: 0)

  /// A line for a term, or for a beginning of words when it ends in `*`.
  static func line(
    _ term: String, className: String, _ effects: CueEffects, source: String = "own", note: String = ""
  ) -> LexiconLine {
    let isStem = isStem(term)
    return LexiconLine(
      units: (isStem ? String(term.dropLast()) : term).split(separator: " ").map(String.init),
      isPrefix: isStem, className: className, weight: .effects(effects), flags: [], source: source,
      note: note,
      place: place)
  }

  /// True for a final `*` after a letter or digit; in `:*` and `****` it is part of the unit.
  private static func isStem(_ term: String) -> Bool {
    guard term.hasSuffix("*"), let unit = term.split(separator: " ").last else { return false }
    return unit.unicodeScalars.contains { $0.properties.isAlphabetic || $0.properties.numericType != nil }
  }

  /// A pack to lay on top, with lines for candidates that have no effects yet.
  static func pack(
    _ terms: [String], stems: [String], _ audience: Audience, on source: PackSource
  ) -> PackSource {
    var pack = PackSource(language: source.language)
    for length in [nil] + stemLengths.map(Optional.some) {
      let own = length.map { length in stems.filter { $0.count == length }.map { $0 + "*" } } ?? terms
      guard !own.isEmpty else { continue }
      let definition = definition(audience, stemLength: length, on: source)
      pack.classes.append(definition)
      pack.lines += own.map { line($0, className: definition.name, CueEffects()) }
    }
    return pack
  }
}
