internal import UndertoneCore

/// Rules as linear patterns that start from their rarest element.
struct RuleBuilder {
  private(set) var rules: [RuleRow] = []
  private(set) var patterns: [PatternRow] = []
  private(set) var elements: [ElementRow] = []
  private(set) var diagnostics: [Diagnostic] = []
  private var anchored: [Int: [UInt32]] = [:]

  /// Adds the patterns of `rule`; its entries are `entry` and what follows it.
  mutating func add(_ rule: RuleDefinition, name: UInt32, entry: UInt32, sets: inout SetTable) {
    var row = RuleRow()
    row.entry = entry
    row.name = name
    row.kind = UInt8(RuleDefinition.Kind.allCases.firstIndex(of: rule.kind)!)
    row.scope = UInt8(RuleDefinition.Scope.allCases.firstIndex(of: rule.scope)!)
    row.audience = rule.speaker.bits
    row.silences = rule.silences ? 1 : 0
    row.times = UInt16(clamping: rule.times)
    row.lines = UInt8(clamping: rule.patterns.count)
    row.hasUnless = rule.unless.isEmpty ? 0 : 1
    rules.append(row)
    let index = UInt16(rules.count - 1)
    for (line, pattern) in rule.patterns.enumerated() {
      add(pattern, of: rule, index, .pattern, line: line, &sets)
    }
    for (line, pattern) in rule.unless.enumerated() { add(pattern, of: rule, index, .unless, line: line, &sets) }
    for (line, pattern) in rule.without.enumerated() { add(pattern, of: rule, index, .without, line: line, &sets) }
  }

  /// The anchor lists one after another; sets the offset of each in its lexeme.
  func anchorLists(_ vocabulary: inout Vocabulary) -> [UInt32] {
    var lists: [UInt32] = [0]
    for lexeme in anchored.keys.sorted() {
      vocabulary.update(lexeme) { $0.anchors = UInt32(lists.count) }
      let patterns = anchored[lexeme]!
      lists.append(UInt32(patterns.count))
      lists += patterns
    }
    return lists
  }

  private mutating func add(
    _ pattern: Pattern, of rule: RuleDefinition, _ index: UInt16, _ purpose: PatternPurpose, line: Int,
    _ sets: inout SetTable
  ) {
    guard let sequences = PatternExpander.expand(pattern) else {
      diagnostics.append(
        Diagnostic(
          code: "UT340", file: rule.place.file, line: rule.place.line,
          message: "pattern `\(pattern.text)` of rule \(rule.id) stands for more than \(PatternExpander.mostSequences) plain ones",
          hint: "split it into several patterns, or put words into a class"))
      return
    }
    for sequence in sequences {
      guard sequence.count <= 32, let anchor = anchor(of: sequence, sets) else {
        diagnostics.append(
          Diagnostic(
            code: "UT341", file: rule.place.file, line: rule.place.line,
            message: "pattern `\(pattern.text)` of rule \(rule.id) has no word, class or number it must contain",
            hint: "a pattern needs at least one unit that is not optional, and at most 32 elements"))
        continue
      }
      let first = elements.count
      elements += sequence.map { sets.row(of: $0) }
      patterns.append(
        PatternRow(
          elements: UInt32(first), count: UInt8(sequence.count), anchor: UInt8(anchor.index), rule: index,
          purpose: purpose, line: UInt8(clamping: line)))
      for lexeme in anchor.lexemes { anchored[lexeme, default: []].append(UInt32(patterns.count - 1)) }
    }
  }

  /// The required element whose words are rarest in running text.
  private func anchor(of sequence: [PatternExpander.Element], _ sets: SetTable) -> (index: Int, lexemes: [Int])? {
    var best: (index: Int, lexemes: [Int], cost: Int)?
    for (index, element) in sequence.enumerated() {
      let lexemes: [Int]
      switch element {
      case .set(let units, isOptional: false): lexemes = sets.lexemes(of: units)
      case .number: lexemes = sets.numberLexemes
      default: continue
      }
      let cost = lexemes.reduce(0) { $0 + sets.commonness(of: $1) }
      if !lexemes.isEmpty, best == nil || cost < best!.cost { best = (index, lexemes, cost) }
    }
    return best.map { ($0.index, $0.lexemes) }
  }
}

extension Audience {
  /// Bit 0 customers, bit 1 agents and bots.
  package var bits: UInt8 {
    switch self {
    case .customer: 1
    case .agent: 2
    case .any: 3
    }
  }
}
