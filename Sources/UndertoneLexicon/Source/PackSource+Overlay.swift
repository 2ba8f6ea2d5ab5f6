package import UndertoneCore

extension PackSource {
  /// This pack with `overlay` on top: what the overlay says counts, what it leaves out stays.
  ///
  /// Lines replace those of the same term and class, `remove` takes them away, and adjustments do the same among
  /// themselves; classes and rules replace whole stanzas of the same name; model stanzas merge key by key; sources replace those of the same id.
  package func overlaying(_ overlay: PackSource) -> (source: PackSource, diagnostics: [Diagnostic]) {
    var result = self
    var diagnostics: [Diagnostic] = []
    PackSource.lay(overlay.lines, over: &result.lines, &diagnostics)
    PackSource.lay(overlay.adjustments, over: &result.adjustments, &diagnostics)
    PackSource.lay(overlay.classes, over: &result.classes, by: \.name)
    result.layRules(overlay.rules, &diagnostics)
    result.layModel(overlay.model)
    PackSource.lay(overlay.sources, over: &result.sources, by: \.id)
    return (result, diagnostics)
  }

  private static func lay(
    _ overlay: [LexiconLine], over lines: inout [LexiconLine], _ diagnostics: inout [Diagnostic]
  ) {
    if overlay.isEmpty { return }
    var positions: [LexiconLine.Key: Int] = [:]
    for (index, line) in lines.enumerated() { positions[line.key] = index }
    var removed: Set<LexiconLine.Key> = []
    for line in overlay {
      guard line.weight == .remove else {
        removed.remove(line.key)
        if let position = positions[line.key] {
          lines[position] = line
        } else {
          positions[line.key] = lines.count
          lines.append(line)
        }
        continue
      }
      if positions[line.key] == nil {
        diagnostics.append(
          Diagnostic(
            .nothingToRemove, at: line.place, "there is no \(line.term) in class \(line.className) to remove",
            hint: "term and class are written as in the pack below"))
      }
      removed.insert(line.key)
    }
    if !removed.isEmpty { lines.removeAll { removed.contains($0.key) } }
  }

  private mutating func layRules(_ overlay: [RuleDefinition], _ diagnostics: inout [Diagnostic]) {
    let known = Set(rules.map(\.id))
    for rule in overlay where rule.status == .deprecated && !known.contains(rule.id) {
      diagnostics.append(
        Diagnostic(
          .nothingToSwitchOff, at: rule.place, "there is no rule \(rule.id) to switch off",
          hint: "the id is written as in the pack below"))
    }
    PackSource.lay(overlay, over: &rules, by: \.id)
  }

  private mutating func layModel(_ overlay: [ModelStanza]) {
    for stanza in overlay {
      if let index = model.firstIndex(where: { $0.subject == stanza.subject && $0.name == stanza.name }) {
        model[index].merge(stanza)
      } else {
        model.append(stanza)
      }
    }
  }

  private static func lay<Part>(_ overlay: [Part], over base: inout [Part], by name: (Part) -> String) {
    var positions: [String: Int] = [:]
    for (index, part) in base.enumerated() { positions[name(part)] = index }
    for part in overlay {
      if let position = positions[name(part)] {
        base[position] = part
      } else {
        positions[name(part)] = base.count
        base.append(part)
      }
    }
  }
}

extension LexiconLine {
  /// What there may be one line of in a pack.
  package struct Key: Hashable, Sendable {
    let units: [String]
    let isPrefix: Bool
    let className: String
  }

  package var key: Key { Key(units: units, isPrefix: isPrefix, className: className) }
}

extension ModelStanza {
  /// Takes over the lines of `overlay`, which replace all lines of the same key.
  ///
  /// Where a value starts with an axis, as in `effect anger 0.2`, the axis is part of the key.
  mutating func merge(_ overlay: ModelStanza) {
    var rest = overlay.lines
    var merged: [(key: String, value: String, place: Place)] = []
    let replaced = Set(overlay.lines.map(ModelStanza.identity))
    for line in lines {
      let identity = ModelStanza.identity(line)
      guard replaced.contains(identity) else {
        merged.append(line)
        continue
      }
      merged += rest.filter { ModelStanza.identity($0) == identity }
      rest.removeAll { ModelStanza.identity($0) == identity }
    }
    lines = merged + rest
    place = overlay.place
  }

  /// The key of a line, with the axis that its value starts with.
  static func identity(_ line: (key: String, value: String, place: Place)) -> String {
    let first = String(line.value.prefix { $0 != " " && $0 != "\t" })
    return first.utf8.count < line.value.utf8.count && Axis.named(first) != nil
      ? line.key + " " + first : line.key
  }
}
