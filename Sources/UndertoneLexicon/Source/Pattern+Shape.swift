extension Pattern.Item {
  /// True when it cannot match without a unit that it says something of; `!x` says only what the unit is not.
  var needsUnit: Bool {
    switch self {
    case .word, .prefix, .named, .number: true
    case .either(let choices): choices.allSatisfy { $0.contains(where: \.needsUnit) }
    case .optional, .gap, .not, .clauseStart, .clauseEnd, .sentenceStart, .sentenceEnd: false
    }
  }

  /// True for what matches exactly one unit by itself.
  var isOneUnit: Bool {
    switch self {
    case .word, .prefix, .named, .number: true
    default: false
    }
  }
}

extension Pattern {
  /// True when some match of `items` starts with a gap.
  static func canOpenWithGap(_ items: [Item]) -> Bool { edge(items, opening: true) == .gap }

  /// True when some match of `items` ends with a gap.
  static func canCloseWithGap(_ items: [Item]) -> Bool { edge(items, opening: false) == .gap }

  private enum Edge { case gap, solid, nothing }

  /// What a match can have at its edge: a gap if any match has, nothing if some match is empty.
  private static func edge(_ items: [Item], opening: Bool) -> Edge {
    for item in opening ? items : items.reversed() {
      switch item {
      case .gap: return .gap
      case .word, .prefix, .named, .number, .not: return .solid
      case .clauseStart, .clauseEnd, .sentenceStart, .sentenceEnd: return .solid
      case .optional(let inner):
        if edge(inner, opening: opening) == .gap { return .gap }
      case .either(let choices):
        let edges = choices.map { edge($0, opening: opening) }
        if edges.contains(.gap) { return .gap }
        if !edges.contains(.nothing) { return .solid }
      }
    }
    return .nothing
  }

  /// Every item, those inside others too, in reading order.
  package var allItems: [Item] { Pattern.flatten(items) }

  private static func flatten(_ items: [Item]) -> [Item] {
    items.flatMap { item -> [Item] in
      switch item {
      case .either(let choices): [item] + choices.flatMap(flatten)
      case .optional(let inner), .not(let inner): [item] + flatten(inner)
      default: [item]
      }
    }
  }
}
