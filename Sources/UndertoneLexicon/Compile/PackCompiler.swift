package import UndertoneCore
internal import UndertoneText

/// Compiles a pack's source to an image.
///
/// Equal sources make equal bytes.
package struct PackCompiler: ~Copyable {
  private let source: PackSource
  private let adjustments: Adjustments
  /// The classes with what adjustments add to them.
  private let classes: [ClassDefinition]
  private var diagnostics: [Diagnostic] = []
  private var vocabulary = Vocabulary()
  private var check = UnitCheck()
  private var classIndex: [String: Int] = [:]
  private var members: [Set<Int>]
  /// The classes of each lexeme.
  private var masks: [ClassMask] = []
  private var entries = EntryBuilder()
  private var phrases = PhraseTrieBuilder()

  /// Compiles `source`, or throws every error found; warnings don't stop it.
  package static func compile(_ source: PackSource) throws(Diagnostics) -> LexiconImage {
    var compiler = PackCompiler(source)
    let memory = compiler.run()
    guard compiler.diagnostics.isEmpty, let memory else {
      memory?.deallocate()
      throw Diagnostics(compiler.diagnostics)
    }
    do { return try LexiconImage(owning: memory) } catch { throw Diagnostics([error]) }
  }

  private init(_ source: PackSource) {
    self.source = source
    let adjustments = Adjustments(source.adjustments)
    self.adjustments = adjustments
    classes = source.classes.map(adjustments.adjusted)
    members = source.classes.map { _ in [] }
    for (index, definition) in source.classes.enumerated() { classIndex[definition.name] = index }
  }

  private mutating func run() -> UnsafeMutableRawBufferPointer? {
    guard source.classes.count <= 256 else {
      diagnostics.append(
        Diagnostic(code: "UT274", message: "the pack has \(source.classes.count) classes; 256 are possible"))
      return nil
    }
    var lines = source.lines.filter { line in
      if classIndex[line.className] != nil { return true }
      report("UT243", line.place, "there is no class `\(line.className)`", "declare it in a .class file")
      return false
    }
    // Entries of one term are tried in the order of their classes, whatever file they come from.
    let terms = lines.map(\.term)
    lines = lines.indices.sorted { left, right in
      (terms[left], lines[left].className) < (terms[right], lines[right].className)
    }.map { lines[$0] }
    let rules = source.rules.filter { $0.status != .deprecated }.sorted { $0.id < $1.id }
    internWords(lines, rules)
    var ids: [[Int]] = []
    for line in lines {
      var units: [Int] = []
      for unit in line.units.indices { units.append(lexeme(of: line, unit: unit)) }
      ids.append(units)
    }
    addWords(lines, ids)
    addPhrases(lines, ids)
    var sets = SetTable(
      vocabulary: vocabulary, classIndex: classIndex, members: members.map { $0.sorted() },
      frequencies: frequencies(lines, ids), patterns: rules.flatMap { $0.patterns + $0.unless + $0.without })
    let builtRules = addRules(rules, &sets)
    let rows = classes.map { classRow($0, &sets) }
    return image(rules: builtRules, classRows: rows, sets: &sets)
  }

  // MARK: Words

  private mutating func lexeme(of line: LexiconLine, unit: Int) -> Int {
    let isLast = unit == line.units.count - 1
    return isLast && line.isPrefix
      ? vocabulary.prefixLexeme(line.units[unit]) : vocabulary.lexeme(line.units[unit], &check)
  }

  private mutating func internWords(_ lines: [LexiconLine], _ rules: [RuleDefinition]) {
    for line in lines { for unit in line.units.indices { _ = lexeme(of: line, unit: unit) } }
    for rule in rules {
      for pattern in rule.patterns + rule.unless + rule.without { intern(pattern.items) }
    }
    vocabulary.finish()
    masks = .init(repeating: ClassMask(), count: vocabulary.words.count)
  }

  private mutating func intern(_ items: [Pattern.Item]) {
    for item in items {
      switch item {
      case .word(let word): _ = vocabulary.lexeme(word, &check)
      case .prefix(let prefix): _ = vocabulary.prefixLexeme(prefix)
      case .either(let branches): for branch in branches { intern(branch) }
      case .optional(let inner), .not(let inner): intern(inner)
      case .named, .number, .gap, .clauseStart, .clauseEnd, .sentenceStart, .sentenceEnd: break
      }
    }
  }

  /// The class of a line; ``run()`` has dropped the lines that have none.
  private func index(of line: LexiconLine) -> Int { classIndex[line.className, default: 0] }

  private struct WordInClass: Hashable {
    let lexeme: Int
    let index: Int
  }

  /// Terms of one unit: each lexeme they match gets their entry, class and role.
  private mutating func addWords(_ lines: [LexiconLine], _ ids: [[Int]]) {
    // A word's own line in a class wins over a prefix in that class.
    var own: Set<WordInClass> = []
    for (line, ids) in zip(lines, ids) where ids.count == 1 {
      own.insert(WordInClass(lexeme: ids[0], index: index(of: line)))
    }
    for (line, ids) in backToFront(lines, ids) where ids.count == 1 {
      let index = index(of: line)
      let definition = classes[index]
      for lexeme in vocabulary.matches(of: ids[0])
      where lexeme == ids[0] || !own.contains(WordInClass(lexeme: lexeme, index: index)) {
        members[index].insert(lexeme)
        masks[lexeme].insert(index)
        let entry = entries.add(
          name: line.term, classIndex: index, definition: definition, weight: line.weight, flags: line.flags,
          added: adjustments.effects(of: line), next: vocabulary.rows[lexeme].entry)
        vocabulary.update(lexeme) { row in
          row.entry = entry
          if let role = definition.role { row.traits.unit |= UInt64(role.bit) << Unit.rolesShift }
        }
      }
    }
  }

  /// The weights of the lines whose class has the role `frequent`.
  private func frequencies(_ lines: [LexiconLine], _ ids: [[Int]]) -> [Int: Int] {
    var frequencies: [Int: Int] = [:]
    for (line, ids) in zip(lines, ids) where ids.count == 1 {
      guard classes[index(of: line)].role == .frequent,
        case .units(let weight) = line.weight
      else {
        continue
      }
      frequencies[ids[0]] = Int(weight)
    }
    return frequencies
  }

  /// Lines with their lexemes in the order in which entries are added.
  ///
  /// Later entries of a term go in front of earlier ones, and its cues have to come before its word lists, so
  /// that whoever looks for cues can stop there. Cues that overlap come last among the cues: the first entry tells
  /// whether the term is a cue that silences others.
  private func backToFront(_ lines: [LexiconLine], _ ids: [[Int]]) -> [(LexiconLine, [Int])] {
    let all = zip(lines, ids).reversed()
    func rank(_ line: LexiconLine) -> Int {
      let definition = classes[index(of: line)]
      return !definition.isCueClass ? 0 : definition.overlaps ? 1 : 2
    }
    return (0...2).flatMap { wanted in all.filter { rank($0.0) == wanted } }
  }

  private mutating func addPhrases(_ lines: [LexiconLine], _ ids: [[Int]]) {
    for (line, ids) in backToFront(lines, ids) where ids.count > 1 {
      let index = index(of: line)
      let chain = classes[index].overlaps ? \PhraseNodeRow.overlapping : \PhraseNodeRow.entry
      for node in phrases.add(ids.map { vocabulary.matches(of: $0) }, &vocabulary) {
        let entry = entries.add(
          name: line.term, classIndex: index, definition: classes[index], weight: line.weight,
          flags: line.flags, added: adjustments.effects(of: line),
          next: phrases.nodes[Int(node)][keyPath: chain])
        phrases.set(chain, entry, at: node)
      }
    }
  }

  // MARK: Rules and classes

  private mutating func addRules(_ rules: [RuleDefinition], _ sets: inout SetTable) -> RuleBuilder {
    var builder = RuleBuilder()
    for rule in rules {
      var entry: UInt32 = 0
      // As with words, cues come first; later entries go in front.
      let (cues, lists) = (
        rule.emits.filter { isCue($0.className) }, rule.emits.filter { !isCue($0.className) }
      )
      for emit in lists.reversed() + cues.reversed() {
        guard let index = classIndex[emit.className] else {
          report("UT334", emit.place, "there is no class `\(emit.className)`", "declare it in a .class file")
          continue
        }
        entry = entries.add(
          name: rule.id, classIndex: index, definition: classes[index], weight: .units(emit.weight),
          flags: [], added: adjustments.effects(ofRule: rule.id, emitting: emit.className), next: entry)
      }
      if entry == 0 { entry = entries.addSilent(name: rule.id) }
      builder.add(rule, name: entries.intern(string: rule.id), entry: entry, sets: &sets)
    }
    diagnostics += builder.diagnostics
    return builder
  }

  private func isCue(_ className: String) -> Bool {
    classIndex[className].map { classes[$0].isCueClass } ?? false
  }

  private mutating func classRow(_ definition: ClassDefinition, _ sets: inout SetTable) -> ClassRow {
    var row = ClassRow()
    row.name = entries.intern(string: definition.name)
    let factors = definition.repeats.map { ($0 * 1024 + 500) / 1000 }
    row.repeats = UInt32(sets.add(numbers: factors))
    row.repeatCount = UInt8(clamping: factors.count)
    for name in definition.keeps {
      guard let kind = ModifierKind.allCases.first(where: { $0.name == name }) else {
        report(
          "UT253", definition.place, "class `\(definition.name)` keeps an unknown modifier `\(name)`",
          "one of " + ModifierKind.allCases.map(\.name).joined(separator: ", "))
        continue
      }
      row.keeps |= kind.bit
    }
    row.family = definition.family?.rawValue ?? 255
    row.behaviour = definition.behaviour?.rawValue ?? 255
    row.audience = definition.speaker.bits
    row.overlaps = definition.overlaps ? 1 : 0
    row.isFeeling = definition.isFeeling ? 1 : 0
    row.isCue = definition.isCueClass ? 1 : 0
    row.roles = definition.role?.bit ?? 0
    return row
  }

  // MARK: Laying out

  private mutating func image(
    rules: RuleBuilder, classRows: [ClassRow], sets: inout SetTable
  ) -> UnsafeMutableRawBufferPointer {
    var model = ModelBuilder(source.model)
    diagnostics += model.diagnostics
    for heat in model.heat {
      guard let index = classIndex[heat.className] else {
        report("UT243", heat.place, "there is no class `\(heat.className)`", "declare it in a .class file")
        continue
      }
      let entry = entries.add(
        name: "heat." + heat.kind, classIndex: index, definition: classes[index],
        weight: .units(heat.weight), flags: [], next: 0)
      model.setHeatEntry(heat.kind, entry)
    }
    let anchors = rules.anchorRows(&vocabulary)
    for lexeme in vocabulary.rows.indices {
      let row = UInt64(sets.row(of: masks[lexeme]))
      let audience = audienceOfCues(vocabulary.rows[lexeme].entry)
      vocabulary.update(lexeme) { word in
        word.traits.signature = sets.signatures[lexeme]
        var flags: UInt16 = 0
        if word.roles & SentenceBuilder.opensClause != 0 { flags |= Unit.clauseStart }
        if word.phrase != 0 { flags |= Unit.opensPhrase }
        if word.anchors != 0 { flags |= Unit.isAnchor }
        if word.agentAnchors != 0 { flags |= Unit.isAgentAnchor }
        if audience & Audience.customer.bits != 0 { flags |= Unit.isCue }
        if audience & Audience.agent.bits != 0 { flags |= Unit.isAgentCue }
        word.traits.unit |= row << Unit.maskShift | UInt64(flags) << Unit.flagsShift
      }
    }
    let table = LexemeTableBuilder(vocabulary)
    var writer = ImageWriter()
    writer.set(.model, [model.model])
    writer.set(.axes, model.axes)
    writer.set(.classes, classRows)
    writer.set(.masks, sets.masks)
    writer.set(.slots, table.slots)
    writer.set(.lexemes, vocabulary.rows)
    writer.set(.wordOffsets, table.wordOffsets)
    writer.set(.wordBytes, table.wordBytes)
    writer.set(.prefixFilter, table.prefixFilter)
    writer.set(.entries, entries.entries)
    writer.set(.effects, entries.effects)
    writer.set(.phraseNodes, phrases.nodes)
    writer.set(.phraseEdges, phrases.edgeTable())
    writer.set(.phraseFilter, phrases.filter)
    writer.set(.rules, rules.rules)
    writer.set(.patterns, rules.patterns)
    writer.set(.elements, rules.elements)
    writer.set(.anchors, anchors)
    writer.set(.numbers, sets.numbers)
    writer.set(.stringOffsets, entries.strings.offsets)
    writer.set(.stringBytes, entries.strings.bytes)
    return writer.finish(language: source.language)
  }

  /// Whom the entries of a chain are cues for, as bits of an ``Audience``.
  private func audienceOfCues(_ first: UInt32) -> UInt8 {
    var audience: UInt8 = 0
    var entry = first
    while entry != 0 {
      audience |= entries.entries[Int(entry)].gate & ~EntryRow.overlaps
      entry = entries.entries[Int(entry)].next
    }
    return audience
  }

  private mutating func report(_ code: String, _ place: Place, _ message: String, _ hint: String? = nil) {
    diagnostics.append(
      Diagnostic(
        code: code, file: place.file, line: place.line, column: place.column, message: message, hint: hint))
  }
}
