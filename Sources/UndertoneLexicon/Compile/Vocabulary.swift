internal import UndertoneText

/// The lexemes of a pack while it is compiled: every unit that a term or pattern names, once.
///
/// Lexeme 0 is the unknown word, 1 ... ``LexiconImage/kindCount`` the token kinds, then words in the order
/// of first use. A prefix is a lexeme of its own whose word ends in ``PrefixFilter/mark``.
struct Vocabulary {
  private(set) var words: [String] = [""] + TokenKind.allCases.map { _ in "" }
  private(set) var kinds: [TokenKind?] = [nil] + TokenKind.allCases.map { $0 }
  private(set) var rows: [LexemeRow]
  private var idOfWord: [String: Int] = [:]
  /// All words in the order of their bytes, once no more will come.
  private var sorted: [Int] = []
  private var wordsOfKind: [TokenKind: [Int]] = [:]

  init() { rows = words.map { _ in LexemeRow() } }

  /// The lexeme of a unit as files write it: a word or `<kind>`.
  mutating func lexeme(_ unit: String, _ check: inout UnitCheck) -> Int {
    if unit.hasPrefix("<"), unit.hasSuffix(">"),
      let kind = Vocabulary.kind(named: String(unit.dropFirst().dropLast()))
    {
      return Vocabulary.lexeme(of: kind)
    }
    return find(unit) ?? intern(unit, kind: check.kind(of: unit))
  }

  /// The lexeme that stands for every unknown word that starts with `prefix`.
  mutating func prefixLexeme(_ prefix: String) -> Int { intern(Vocabulary.marked(prefix), kind: nil) }

  /// The lexeme of a word that is there already.
  func find(_ word: String) -> Int? { idOfWord[word] }

  /// The lexeme of a prefix that is there already.
  func find(prefix: String) -> Int? { idOfWord[Vocabulary.marked(prefix)] }

  private static func marked(_ prefix: String) -> String { prefix + String(UnicodeScalar(PrefixFilter.mark)) }

  static func lexeme(of kind: TokenKind) -> Int { Int(kind.rawValue) + 1 }

  static func kind(named name: String) -> TokenKind? { TokenKind.allCases.first { $0.name == name } }

  /// Says that every word is there, so that ``matches(of:)`` can look them up.
  mutating func finish() {
    let own = LexiconImage.kindCount + 1..<words.count
    sorted = own.sorted { words[$0].utf8.lexicographicallyPrecedes(words[$1].utf8) }
    for id in own { if let kind = kinds[id] { wordsOfKind[kind, default: []].append(id) } }
  }

  /// All lexemes that a unit of a term matches: a prefix matches the words that start so too, a kind the words of that kind.
  func matches(of lexeme: Int) -> [Int] {
    if lexeme <= LexiconImage.kindCount {
      return [lexeme] + (kinds[lexeme].flatMap { wordsOfKind[$0] } ?? [])
    }
    guard isPrefix(lexeme) else { return [lexeme] }
    let stem = words[lexeme].dropLast().utf8
    var (low, high) = (0, sorted.count)
    while low < high {
      let middle = (low + high) / 2
      if words[sorted[middle]].utf8.lexicographicallyPrecedes(stem) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return [lexeme]
      + sorted[low...].prefix { words[$0].utf8.starts(with: stem) }.filter { $0 != lexeme }.sorted()
  }

  func isPrefix(_ lexeme: Int) -> Bool { words[lexeme].utf8.last == PrefixFilter.mark }

  mutating func update(_ lexeme: Int, _ change: (inout LexemeRow) -> Void) { change(&rows[lexeme]) }

  private mutating func intern(_ word: String, kind: TokenKind?) -> Int {
    if let id = idOfWord[word] { return id }
    idOfWord[word] = words.count
    words.append(word)
    kinds.append(kind)
    rows.append(LexemeRow())
    return words.count - 1
  }
}
