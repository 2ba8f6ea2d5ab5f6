internal import UndertoneCore
internal import UndertoneLexicon

/// Keeps adjustments within what the linter allows: no effect beyond ±8 for a unit of weight, and nothing raised by a
/// negation that is raised plain.
struct NegationProjection {
  private var classes: [String: ClassDefinition]
  private let lines: [LexiconLine.Key: LexiconLine]
  private let rules: [String: RuleDefinition]
  /// What the pack adjusts already; a new adjustment takes its place.
  private let known: [LexiconLine.Key: LexiconLine]

  init(_ source: PackSource) {

    let adjustments = Adjustments(source.adjustments)
    classes = Dictionary(
      source.classes.map { ($0.name, adjustments.adjusted($0)) }, uniquingKeysWith: { first, _ in first })
    lines = Dictionary(source.lines.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    rules = Dictionary(source.rules.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    known = Dictionary(source.adjustments.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// How an adjusting file writes what a key stands for.
  func term(of key: FeatureKey) -> String {
    switch key.target {
    case .wholeClass: "<class>"
    case .rule(let id): "rule:" + id
    case .line(let term), .newLine(let term): term
    }
  }

  /// The adjustment to write, what the pack adjusts already counted in; nil when nothing is left of it.
  mutating func adjustment(_ key: FeatureKey, _ effects: CueEffects) -> CueEffects? {
    if case .newLine = key.target { return projected(effects, onto: CueEffects()) }
    guard let definition = classes[key.className] else { return nil }
    let line = FittedLines.line(term(of: key), className: key.className, effects)
    var before = CueEffects()
    if case .effects(let effects)? = known[line.key]?.weight { before = effects }
    let there: CueEffects
    switch key.target {
    case .wholeClass: there = CueEffects(plain: definition.effects, negated: definition.negated)
    case .line:
      there = (lines[line.key].map { definition.effects(of: $0.weight) } ?? CueEffects()).adding(before)
    case .rule(let id):
      let emit = rules[id]?.emits.first { $0.className == key.className }
      there = (emit.map { definition.effects(of: .units($0.weight)) } ?? CueEffects()).adding(before)
    case .newLine: return nil
    }
    let isClass = key.target == .wholeClass
    let added = projected(isClass ? NegationProjection.bounded(effects, around: there) : effects, onto: there)
    if isClass {
      let sum = there.adding(added ?? CueEffects())
      classes[key.className]?.effects = sum.plain
      classes[key.className]?.negated = sum.negated
    }
    let all = before.adding(added ?? CueEffects())
    return all.isEmpty ? nil : sorted(all)
  }

  /// What can be added without a negation that raises what is raised plain; in the order of the axes.
  private func projected(_ added: CueEffects, onto there: CueEffects) -> CueEffects? {
    let sum = there.adding(added)
    let excess = sum.negated.filter { effect in
      effect.thousandths > 0
        && sum.plain.contains { $0.dimension == effect.dimension && $0.thousandths > 0 }
    }
    let kept = added.adding(
      CueEffects(negated: excess.map { Cue.Effect(dimension: $0.dimension, thousandths: -$0.thousandths) }))
    return kept.isEmpty ? nil : sorted(kept)
  }

  private static func bounded(_ added: CueEffects, around there: CueEffects) -> CueEffects {
    func bounded(_ added: [Cue.Effect], _ there: [Cue.Effect]) -> [Cue.Effect] {
      added.map { effect in
        let own = there.first { $0.dimension == effect.dimension }?.thousandths ?? 0
        let sum = min(max(own + effect.thousandths, -8000), 8000)
        return Cue.Effect(dimension: effect.dimension, thousandths: sum - own)
      }
    }
    return CueEffects(
      plain: bounded(added.plain, there.plain), negated: bounded(added.negated, there.negated))
  }

  private func sorted(_ effects: CueEffects) -> CueEffects {
    func sorted(_ list: [Cue.Effect]) -> [Cue.Effect] {
      list.sorted { $0.dimension.index < $1.dimension.index }
    }
    return CueEffects(plain: sorted(effects.plain), negated: sorted(effects.negated))
  }
}
