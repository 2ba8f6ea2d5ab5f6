internal import UndertoneCore

/// Rules as linear patterns that start from their rarest element.
struct RuleBuilder {
  private(set) var rules: [RuleRow] = []
  private(set) var patterns: [PatternRow] = []
  private(set) var elements: [ElementRow] = []
  private(set) var diagnostics: [Diagnostic] = []
  /// The anchors of each lexeme, in customers' text and in that of agents and bots.
  private var anchored: [Int: [AnchorRow]] = [:]
  private var agentAnchored: [Int: [AnchorRow]] = [:]

  /// Adds the patterns of `rule`; its entries are `entry` and what follows it.
  mutating func add(_ rule: RuleDefinition, name: UInt32, entry: UInt32, sets: inout SetTable) {
    var row = RuleRow()
    row.entry = entry
    row.name = name
    row.kind = UInt8(RuleDefinition.Kind.allCases.firstIndex(of: rule.kind) ?? 0)
    row.scope = UInt8(RuleDefinition.Scope.allCases.firstIndex(of: rule.scope) ?? 0)
    row.audience = rule.speaker.bits
    row.silences = rule.silences ? 1 : 0
    row.times = UInt16(clamping: rule.times)
    row.lines = UInt16(clamping: rule.patterns.count)
    let index = UInt16(rules.count)
    var lines: [[(pattern: UInt32, anchor: Anchor)]] = []
    for (line, pattern) in rule.patterns.enumerated() {
      lines.append(add(pattern, of: rule, index, line: line, &sets))
    }
    let signatures = lines.map { sets.signatures.signature(of: $0.flatMap(\.anchor.lexemes)) }
    for (line, anchors) in lines.enumerated() {
      for (pattern, anchor) in anchors {
        var row = AnchorRow(
          before: signature(anchor.sequence[..<anchor.index].reversed(), sets),
          after: signature(Array(anchor.sequence[(anchor.index + 1)...]), sets),
          elsewhere: rarestSignature(in: anchor.sequence, apartFrom: anchor.index, sets), pattern: pattern)
        if rule.kind == .together {
          let others = signatures.enumerated().filter { $0.offset != line }.map(\.element)
          row.anywhere =
            others.min { $0.nonzeroBitCount < $1.nonzeroBitCount } ?? LexemeSignature.anything
        }
        for lexeme in anchor.lexemes {
          if rule.speaker != .agent { anchored[lexeme, default: []].append(row) }
          if rule.speaker != .customer { agentAnchored[lexeme, default: []].append(row) }
        }
      }
    }
    // What speaks against a match is looked for only once there is one, so it needs no anchors.
    row.vetoes = UInt32(patterns.count)
    for pattern in rule.unless + rule.without { _ = add(pattern, of: rule, index, line: 0, &sets) }
    row.vetoCount = UInt32(patterns.count) - row.vetoes
    rules.append(row)
  }

  /// The anchors of all lexemes one after another; sets the offset of the first of each.
  ///
  /// Row 0 is none.
  func anchorRows(_ vocabulary: inout Vocabulary) -> [AnchorRow] {
    var rows = [AnchorRow(before: 0, after: 0, elsewhere: 0, pattern: 0)]
    for (lexeme, anchors) in anchored.sorted(by: { $0.key < $1.key }) {
      vocabulary.update(lexeme) { $0.anchors = UInt32(rows.count) }
      rows += anchors
      rows[rows.count - 1].goesOn = 0
    }
    for (lexeme, anchors) in agentAnchored.sorted(by: { $0.key < $1.key }) {
      vocabulary.update(lexeme) { $0.agentAnchors = UInt32(rows.count) }
      rows += anchors
      rows[rows.count - 1].goesOn = 0
    }
    return rows
  }

  /// The signature of what may stand beside the anchor, going outwards through `elements`.
  private func signature(_ elements: [PatternExpander.Element], _ sets: SetTable) -> UInt64 {
    var signature: UInt64 = 0
    for element in elements {
      switch element {
      case .set(let units, let isOptional):
        signature |= sets.signatures.signature(of: sets.lexemes(of: units))
        if !isOptional { return signature }
      case .number:
        return signature | sets.signatures.signature(of: sets.numberLexemes)
      case .sentenceStart, .sentenceEnd: return signature | LexemeSignature.border
      case .notSet, .gap, .clauseStart, .clauseEnd: return LexemeSignature.anything
      }
    }
    return LexemeSignature.anything
  }

  /// The element whose words start the matching of a sequence.
  private struct Anchor {
    var sequence: [PatternExpander.Element]
    var index: Int
    var lexemes: [Int]
  }

  /// Adds the linear patterns of `pattern` and returns each with its anchor.
  private mutating func add(
    _ pattern: Pattern, of rule: RuleDefinition, _ index: UInt16, line: Int, _ sets: inout SetTable
  ) -> [(pattern: UInt32, anchor: Anchor)] {
    guard let sequences = PatternExpander.expand(pattern) else {
      diagnostics.append(
        Diagnostic(
          code: "UT340", file: rule.place.file, line: rule.place.line,
          message:
            "pattern `\(pattern.text)` of rule \(rule.id) stands for more than \(PatternExpander.mostSequences) plain ones",
          hint: "split it into several patterns, or put words into a class"))
      return []
    }
    var added: [(pattern: UInt32, anchor: Anchor)] = []
    for sequence in sequences {
      guard sequence.count <= 32, let anchor = anchor(of: sequence, sets) else {
        diagnostics.append(
          Diagnostic(
            code: "UT341", file: rule.place.file, line: rule.place.line,
            message:
              "pattern `\(pattern.text)` of rule \(rule.id) has no word, class or number it must contain",
            hint: "a pattern needs at least one unit that is not optional, and at most 32 elements"))
        continue
      }
      let first = elements.count
      elements += sequence.map { sets.row(of: $0) }
      patterns.append(
        PatternRow(
          elements: UInt32(first), count: UInt8(sequence.count), anchor: UInt8(anchor.index), rule: index,
          line: UInt16(clamping: line),
          needs: (
            sets.signatures.signature(of: anchor.lexemes),
            rarestSignature(in: sequence, apartFrom: anchor.index, sets)
          )))
      added.append((UInt32(patterns.count - 1), anchor))
    }
    return added
  }

  /// The narrowest signature of a required element other than the anchor.
  private func rarestSignature(
    in sequence: [PatternExpander.Element], apartFrom anchor: Int, _ sets: SetTable
  ) -> UInt64 {
    var narrowest = LexemeSignature.anything
    for (index, element) in sequence.enumerated() where index != anchor {
      guard case .set(_, isOptional: false) = element else { continue }
      let own = signature([element], sets)
      if own.nonzeroBitCount < narrowest.nonzeroBitCount { narrowest = own }
    }
    return narrowest
  }

  /// The required element whose words are rarest in running text.
  private func anchor(of sequence: [PatternExpander.Element], _ sets: SetTable) -> Anchor? {
    var best: (index: Int, lexemes: [Int], cost: Int)?
    for (index, element) in sequence.enumerated() {
      let lexemes: [Int]
      switch element {
      case .set(let units, isOptional: false): lexemes = sets.lexemes(of: units)
      case .number: lexemes = sets.numberLexemes
      default: continue
      }
      let cost = lexemes.reduce(0) { $0 + sets.frequency(of: $1) }
      if !lexemes.isEmpty, cost < best?.cost ?? .max { best = (index, lexemes, cost) }
    }
    return best.map { Anchor(sequence: sequence, index: $0.index, lexemes: $0.lexemes) }
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
