/// Turns a parsed pattern into linear ones: groups of several units are written out, what is one unit
/// wide stays one element.
struct PatternExpander {
  /// One element before lexemes are sets of the image.
  enum Element: Hashable {
    case set(Units, isOptional: Bool)
    case notSet(Units)
    case gap(ClosedRange<Int>)
    case number(ClosedRange<Int>)
    case clauseStart, clauseEnd, sentenceStart, sentenceEnd
  }

  /// One-unit alternatives: words as files write them, prefixes, and names of classes or kinds.
  struct Units: Hashable {
    var words: [String] = []
    var prefixes: [String] = []
    var names: [String] = []

    mutating func merge(_ other: Units) {
      words += other.words
      prefixes += other.prefixes
      names += other.names
    }
  }

  /// No pattern may stand for more linear ones than this.
  static let mostSequences = 512

  /// The linear patterns that `pattern` stands for, or nil when there are too many.
  static func expand(_ pattern: Pattern) -> [[Element]]? {
    let sequences = expand(pattern.items[...])
    guard sequences.count <= mostSequences else { return nil }
    var seen: Set<[Element]> = []
    return sequences.filter { !$0.isEmpty && seen.insert($0).inserted }
  }

  private static func expand(_ items: ArraySlice<Pattern.Item>) -> [[Element]] {
    var sequences: [[Element]] = [[]]
    for item in items {
      let pieces = expand(item)
      // Past the limit the answer is "too many" whatever follows.
      if sequences.count * pieces.count > mostSequences * 2 { return sequences + [[], []] + pieces }
      sequences = sequences.flatMap { start in pieces.map { start + $0 } }
    }
    return sequences
  }

  private static func expand(_ item: Pattern.Item) -> [[Element]] {
    if let units = units(of: item) { return [[.set(units, isOptional: false)]] }
    switch item {
    case .either(let branches):
      var merged = Units()
      var sequences: [[Element]] = []
      for branch in branches {
        if branch.count == 1, let units = units(of: branch[0]) {
          merged.merge(units)
        } else {
          sequences += expand(branch[...])
        }
      }
      if merged != Units() { sequences.append([.set(merged, isOptional: false)]) }
      return sequences
    case .optional(let inner):
      let sequences = expand(inner[...])
      if sequences.count == 1, sequences[0].count == 1, case .set(let units, _) = sequences[0][0] {
        return [[.set(units, isOptional: true)]]
      }
      return sequences + [[]]
    case .gap(let range): return [[.gap(range)]]
    case .number(let range): return [[.number(range)]]
    case .not(let items):
      var merged = Units()
      for item in items { if let units = units(of: item) { merged.merge(units) } }
      return [[.notSet(merged)]]
    case .clauseStart: return [[.clauseStart]]
    case .clauseEnd: return [[.clauseEnd]]
    case .sentenceStart: return [[.sentenceStart]]
    case .sentenceEnd: return [[.sentenceEnd]]
    case .word, .prefix, .named: return []
    }
  }

  /// The item as a set of single units, if it is one.
  private static func units(of item: Pattern.Item) -> Units? {
    switch item {
    case .word(let word): return Units(words: [word])
    case .prefix(let prefix): return Units(prefixes: [prefix])
    case .named(let name): return Units(names: [name])
    case .either(let branches):
      var merged = Units()
      for branch in branches {
        guard branch.count == 1, let units = units(of: branch[0]) else { return nil }
        merged.merge(units)
      }
      return merged
    default: return nil
    }
  }
}
