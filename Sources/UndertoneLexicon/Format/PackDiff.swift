/// What differs between two packs.
package struct PackDiff: Sendable {
  /// What a change is about.
  package enum Part: String, Sendable { case line, adjustment, `class`, rule, model, source }

  /// One thing that was added, removed or changed.
  package struct Change: Hashable, Sendable {
    package var part: Part
    /// `term / class`, the name of a class, the id of a rule or source, `subject name key` of the model.
    package var name: String
    /// As the old pack writes it; nil when it was added.
    package var before: String?
    /// As the new pack writes it; nil when it was removed.
    package var after: String?
  }

  /// Every change: lines, adjustments, classes, rules, model, sources, each sorted by name.
  package var changes: [Change]

  /// Compares two packs; where things stand and in which order makes no difference.
  package static func between(_ old: PackSource, _ new: PackSource) -> PackDiff {
    var changes: [Change] = []
    changes += compare(.line, old.lines, new.lines, { $0.term + " / " + $0.className }, \.text)
    changes += compare(
      .adjustment, old.adjustments, new.adjustments, { $0.term + " / " + $0.className }, \.text)
    changes += compare(.class, old.classes, new.classes, \.name, \.text)
    changes += compare(.rule, old.rules, new.rules, \.id, \.text)
    changes += compare(.model, modelKeys(old), modelKeys(new), \.name, \.value)
    changes += compare(.source, old.sources, new.sources, \.id, \.text)
    return PackDiff(changes: changes)
  }

  private static func compare<Element>(
    _ part: Part, _ old: [Element], _ new: [Element], _ name: (Element) -> String, _ text: (Element) -> String
  ) -> [Change] {
    // Names can stand twice in a pack with errors; then the last one counts, as when packs are laid on packs.
    let before = Dictionary(old.map { (name($0), text($0)) }, uniquingKeysWith: { $1 })
    let after = Dictionary(new.map { (name($0), text($0)) }, uniquingKeysWith: { $1 })
    return Set(before.keys).union(after.keys)
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      .filter { before[$0] != after[$0] }
      .map { Change(part: part, name: $0, before: before[$0], after: after[$0]) }
  }

  /// Every key of the model with all its values.
  private static func modelKeys(_ pack: PackSource) -> [(name: String, value: String)] {
    var keys: [(name: String, value: String)] = []
    for stanza in pack.model {
      let head = stanza.subject + " " + stanza.name
      keys.append((head, ""))
      let values = Dictionary(grouping: stanza.lines, by: ModelStanza.identity)
      for (key, lines) in values {
        keys.append((head + " " + key, lines.map(\.value).joined(separator: "\n")))
      }
    }
    return keys
  }
}

extension PackDiff: CustomStringConvertible {
  /// A line a change, with the lines of a stanza that differ below it.
  package var description: String {
    changes.map { change in
      switch (change.before, change.after) {
      case (nil, let after?): PackDiff.whole("+", change, after)
      case (let before?, nil): PackDiff.whole("-", change, before)
      case (let before?, let after?):
        "~ \(change.part.rawValue) \(change.name)\n" + PackDiff.lines(before, after)
      case (nil, nil): ""
      }
    }.joined()
  }

  private static func whole(_ sign: String, _ change: Change, _ text: String) -> String {
    "\(sign) \(change.part.rawValue) \(change.name)\n"
      + text.split(separator: "\n").map { "    \(sign) \($0)\n" }.joined()
  }

  private static func lines(_ before: String, _ after: String) -> String {
    let old = before.split(separator: "\n")
    let new = after.split(separator: "\n")
    let difference = new.difference(from: old)
    return difference.removals.map { "    - \(text($0))\n" }.joined()
      + difference.insertions.map { "    + \(text($0))\n" }.joined()
  }

  private static func text(_ change: CollectionDifference<Substring>.Change) -> Substring {
    switch change {
    case .insert(_, let element, _), .remove(_, let element, _): element
    }
  }
}
