internal import UndertoneText

/// The sets of lexemes that pattern elements ask for: a mask of classes and a list of lexemes.
struct SetTable {
  /// The vocabulary, complete.
  let vocabulary: Vocabulary
  private let classIndex: [String: Int]
  private let membersOfClass: [[Int]]
  private(set) var masks: [ClassMask] = [ClassMask()]
  private var indexOfMask: [ClassMask: Int] = [ClassMask(): 0]
  private(set) var numbers: [Int32] = []
  private let numberWords: [Int]
  private let frequencies: [Int: Int]
  /// The signatures of the lexemes, complete.
  private(set) var signatures: SignatureTable

  /// `members` lists the lexemes of each class, `frequencies` how many thousandths of a per mille of all words they are.
  ///
  /// `patterns` are all that will ask for sets.
  init(
    vocabulary: Vocabulary, classIndex: [String: Int], members: [[Int]], frequencies: [Int: Int],
    patterns: [Pattern]
  ) {
    self.frequencies = frequencies
    self.vocabulary = vocabulary
    self.classIndex = classIndex
    membersOfClass = members
    numberWords = classIndex["number-word"].map { members[$0] } ?? []
    signatures = SignatureTable(count: 0, named: [], frequencies: [:])
    var named = Set(numberLexemes)
    for pattern in patterns { collect(pattern.items, into: &named) }
    signatures = SignatureTable(count: vocabulary.words.count, named: named, frequencies: frequencies)
  }

  /// The lexemes that pattern items name.
  private func collect(_ items: [Pattern.Item], into named: inout Set<Int>) {
    for item in items {
      switch item {
      case .word(let word): named.formUnion(lexemes(of: .init(words: [word])))
      case .prefix(let prefix): named.formUnion(lexemes(of: .init(prefixes: [prefix])))
      case .named(let name): named.formUnion(lexemes(of: .init(names: [name])))
      case .either(let branches): for branch in branches { collect(branch, into: &named) }
      case .optional(let inner), .not(let inner): collect(inner, into: &named)
      case .number, .gap, .clauseStart, .clauseEnd, .sentenceStart, .sentenceEnd: break
      }
    }
  }

  /// The row of a mask, made when it is new.
  mutating func row(of mask: ClassMask) -> Int {
    if let index = indexOfMask[mask] { return index }
    masks.append(mask)
    indexOfMask[mask] = masks.count - 1
    return masks.count - 1
  }

  /// Adds numbers to the pool and returns where they start.
  mutating func add(numbers list: [Int32]) -> Int {
    numbers += list
    return numbers.count - list.count
  }

  mutating func row(of element: PatternExpander.Element) -> ElementRow {
    switch element {
    case .set(let units, let isOptional): return setRow(.set, units, isOptional: isOptional)
    case .notSet(let units): return setRow(.notSet, units, isOptional: false)
    case .gap(let range):
      return ElementRow(operation: .gap, first: range.lowerBound, second: range.upperBound)
    case .number(let range):
      return ElementRow(operation: .number, first: range.lowerBound, second: range.upperBound)
    case .clauseStart: return ElementRow(operation: .clauseStart)
    case .clauseEnd: return ElementRow(operation: .clauseEnd)
    case .sentenceStart: return ElementRow(operation: .sentenceStart)
    case .sentenceEnd: return ElementRow(operation: .sentenceEnd)
    }
  }

  /// Every lexeme that stands in the set.
  func lexemes(of units: PatternExpander.Units) -> [Int] {
    var set = Set(listed(units))
    for name in units.names { if let index = classIndex[name] { set.formUnion(membersOfClass[index]) } }
    return set.sorted()
  }

  /// Every lexeme that can be a number: numbers, attached units, and number words.
  var numberLexemes: [Int] {
    Set(
      vocabulary.matches(of: Vocabulary.lexeme(of: .number))
        + vocabulary.matches(of: Vocabulary.lexeme(of: .measure))
        + numberWords
    ).sorted()
  }

  /// How often a lexeme turns up, in thousandths of a thousandth of running text: as the pack says, or else what is
  /// usual for a word that is not among the frequent ones.
  func frequency(of lexeme: Int) -> Int {
    if let known = frequencies[lexeme] { return known }
    return lexeme <= LexiconImage.kindCount ? 3_000 : 60
  }

  private mutating func setRow(
    _ operation: ElementOperation, _ units: PatternExpander.Units, isOptional: Bool
  ) -> ElementRow {
    var mask = ClassMask()
    for name in units.names { if let index = classIndex[name] { mask.insert(index) } }
    let list = listed(units)
    return ElementRow(
      operation: operation, isOptional: isOptional, listCount: list.count,
      first: add(numbers: list.map { Int32($0) }), second: row(of: mask),
      // What a set excludes tells nothing about what it lets through.
      signature: operation == .notSet
        ? LexemeSignature.anything : signatures.signature(of: lexemes(of: units)))
  }

  /// The lexemes that are named one by one, without those that come through a class.
  private func listed(_ units: PatternExpander.Units) -> [Int] {
    var set: Set<Int> = []
    for word in units.words { set.formUnion(vocabulary.find(word).map { [$0] } ?? []) }
    for prefix in units.prefixes {
      set.formUnion(vocabulary.find(prefix: prefix).map { vocabulary.matches(of: $0) } ?? [])
    }
    for name in units.names where classIndex[name] == nil {
      if let kind = Vocabulary.kind(named: name) {
        set.formUnion(vocabulary.matches(of: Vocabulary.lexeme(of: kind)))
      }
    }
    return set.sorted()
  }
}
