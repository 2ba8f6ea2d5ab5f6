/// What the adjusting files of a pack add to its classes, lines and rules.
package struct Adjustments: Sendable {
  private var classes: [String: CueEffects] = [:]
  private var rules: [RuleEmission: CueEffects] = [:]
  private var lines: [LexiconLine.Key: CueEffects] = [:]

  private struct RuleEmission: Hashable {
    let id: String
    let className: String
  }

  /// What an adjusting line changes.
  package enum Target: Hashable, Sendable {
    /// The class: what one unit of weight adds.
    case wholeClass
    /// What a rule adds where it emits the class.
    case rule(String)
    /// One line of the class.
    case line
  }

  /// The term that stands for the class itself.
  static let classTerm = "<class>"
  /// What stands before the id of a rule.
  static let rulePrefix = "rule:"

  package init(_ adjusting: [LexiconLine]) {
    for line in adjusting {
      guard case .effects(let effects) = line.weight else { continue }
      switch line.target {
      case .wholeClass: classes[line.className] = effects
      case .rule(let id): rules[RuleEmission(id: id, className: line.className)] = effects
      case .line: lines[line.key] = effects
      }
    }
  }

  /// The class with what was added to it.
  package func adjusted(_ definition: ClassDefinition) -> ClassDefinition {
    guard let added = classes[definition.name] else { return definition }
    let sum = CueEffects(plain: definition.effects, negated: definition.negated).adding(added)
    var definition = definition
    (definition.effects, definition.negated) = (sum.plain, sum.negated)
    return definition
  }

  /// What is added to one line, whatever its class adds.
  package func effects(of line: LexiconLine) -> CueEffects { lines[line.key] ?? CueEffects() }

  /// What is added to a rule where it emits the class.
  package func effects(ofRule id: String, emitting className: String) -> CueEffects {
    rules[RuleEmission(id: id, className: className)] ?? CueEffects()
  }
}

extension LexiconLine {
  /// What the line changes where it stands in an adjusting file.
  package var target: Adjustments.Target {
    guard units.count == 1, !isPrefix else { return .line }
    if units[0] == Adjustments.classTerm { return .wholeClass }
    return units[0].hasPrefix(Adjustments.rulePrefix)
      ? .rule(String(units[0].dropFirst(Adjustments.rulePrefix.count))) : .line
  }
}
