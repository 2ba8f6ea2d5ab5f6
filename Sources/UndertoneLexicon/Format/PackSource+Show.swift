internal import UndertoneCore

extension PackSource {
  /// Everything that the pack knows under `name`: a term, a class, a rule; nil when there is nothing.
  package func show(_ name: String) -> String? {
    let parts = [showTerm(name), showClass(name), showRule(name)].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: "\n")
  }

  // MARK: Terms

  private func showTerm(_ term: String) -> String? {
    let own = lines.filter { $0.term == term || ($0.isPrefix && PackSource.prefix($0, covers: term)) }
    let longer = lines.filter { $0.units.count > 1 && $0.units.contains(term) && $0.term != term }
    let naming = rules.filter { rule in rule.allPatterns.contains { $0.names(unit: term) } }
    guard !own.isEmpty || !longer.isEmpty || !naming.isEmpty else { return nil }
    let adjustments = Adjustments(adjustments)
    let definitions = Dictionary(classes.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    var text = "term \(term)\n"
    for line in own {
      text += show(
        line, definitions[line.className] ?? ClassDefinition(name: "", place: line.place), adjustments)
    }
    text += PackSource.list("in longer terms", longer.map { "\($0.term) / \($0.className)" })
    text += PackSource.list("named by rules", naming.map(\.id))
    return text
  }

  /// A line with the effects that it has once everything is added up.
  private func show(_ line: LexiconLine, _ definition: ClassDefinition, _ adjustments: Adjustments) -> String
  {
    let source = sources.first { $0.id == line.source }
    let effects = adjustments.adjusted(definition).effects(of: line.weight).adding(
      adjustments.effects(of: line))
    var text = "  \(line.term) / \(line.className)  \(line.place.file):\(line.place.line)\n"
    if !definition.doc.isEmpty { text += "    doc     \(definition.doc)\n" }
    text += "    weight  \(line.weight.text)\n"
    if !line.flags.isEmpty { text += "    flags   \(line.flags.text)\n" }
    for effect in effects.plain { text += "    effect  \(effect.text)\n" }
    for effect in effects.negated { text += "    negated \(effect.text)\n" }
    text += "    source  \(line.source)" + (source.map { " (\($0.title), \($0.licence))" } ?? "") + "\n"
    if !line.note.isEmpty { text += "    note    \(line.note)\n" }
    for adjustment in self.adjustments where adjustment.className == line.className {
      guard adjustment.target == .wholeClass || adjustment.key == line.key else { continue }
      text += "    adjusted by \(PackSource.show(adjustment))\n"
    }
    return text
  }

  /// An adjustment on one line: `<class> anger=0.2  adjustments.lex:7`.
  private static func show(_ adjustment: LexiconLine) -> String {
    "\(adjustment.term)  \(adjustment.weight.text)  \(adjustment.place.file):\(adjustment.place.line)"
  }

  private static func prefix(_ line: LexiconLine, covers term: String) -> Bool {
    let stem = line.units.joined(separator: " ")
    guard term.utf8.count > stem.utf8.count, term.utf8.starts(with: stem.utf8) else { return false }
    return !term.utf8.dropFirst(stem.utf8.count).contains(0x20)
  }

  // MARK: Classes and rules

  private func showClass(_ name: String) -> String? {
    guard let definition = classes.first(where: { $0.name == name }) else { return nil }
    let members = lines.filter { $0.className == name }
    let emitting = rules.filter { rule in rule.emits.contains { $0.className == name } }
    let naming = rules.filter { rule in rule.allPatterns.contains { $0.allItems.contains(.named(name)) } }
    return "class \(name)  \(definition.place.file):\(definition.place.line)\n"
      + PackSource.indented(definition.text)
      + PackSource.list(
        "adjusted by",
        adjustments.filter { $0.className == name && $0.target == .wholeClass }.map(PackSource.show))
      + PackSource.list("emitted by rules", emitting.map(\.id))
      + PackSource.list("named by rules", naming.map(\.id))
      + PackSource.list("lines", members.map { "\($0.term)  \($0.weight.text)" })
  }

  private func showRule(_ id: String) -> String? {
    guard let rule = rules.first(where: { $0.id == id }) else { return nil }
    return "rule \(id)  \(rule.place.file):\(rule.place.line)\n" + PackSource.indented(rule.text)
      + PackSource.list(
        "adjusted by",
        adjustments.filter { $0.target == .rule(id) }.map { "\($0.className)  \(PackSource.show($0))" })
  }

  // MARK: Text

  private static func indented(_ text: String) -> String {
    text.split(separator: "\n").map { "  \($0)\n" }.joined()
  }

  private static func list(_ title: String, _ items: [String]) -> String {
    items.isEmpty ? "" : "  \(title) (\(items.count))\n" + items.map { "    \($0)\n" }.joined()
  }
}

extension Pattern {
  /// True when the pattern names the unit as a word or by a prefix.
  func names(unit: String) -> Bool {
    allItems.contains { item in
      switch item {
      case .word(let word): word == unit
      case .prefix(let stem): unit.utf8.starts(with: stem.utf8)
      default: false
      }
    }
  }
}
