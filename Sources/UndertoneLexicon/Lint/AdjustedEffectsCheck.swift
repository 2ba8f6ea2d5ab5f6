import UndertoneCore

/// What adjustments make of a cue keeps to the bounds that hold for what is written by hand.
enum AdjustedEffectsCheck: LintCheck {
  static func check(_ pack: LintedPack, _ report: inout [Diagnostic]) {
    guard !pack.source.adjustments.isEmpty else { return }
    let adjustments = Adjustments(pack.source.adjustments)
    let lines = Dictionary(pack.source.lines.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    let rules = Dictionary(pack.rules.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for adjustment in pack.source.adjustments where adjustment.weight != .remove {
      guard let plain = pack.classes[adjustment.className] else { continue }
      let definition = adjustments.adjusted(plain)
      switch adjustment.target {
      case .wholeClass:
        let effects = CueEffects(plain: definition.effects, negated: definition.negated)
        EffectRangeCheck.check(effects, { _ in adjustment.weightPlace }, &report)
        check(effects, "class \(adjustment.className)", adjustment, &report)
      case .rule(let id):
        let emit = rules[id]?.emits.first { $0.className == adjustment.className }
        guard let emit else { continue }
        let effects = definition.effects(of: .units(emit.weight))
          .adding(adjustments.effects(ofRule: id, emitting: adjustment.className))
        check(effects, "rule \(id)", adjustment, &report)
      case .line:
        guard let line = lines[adjustment.key] else { continue }
        let effects = definition.effects(of: line.weight).adding(adjustments.effects(of: line))
        check(effects, line.term, adjustment, &report)
      }
    }
  }

  private static func check(
    _ effects: CueEffects, _ name: String, _ adjustment: LexiconLine, _ report: inout [Diagnostic]
  ) {
    guard let axis = effects.axisRaisedByNegation else { return }
    report.append(
      Diagnostic(
        .negationRaises, at: adjustment.weightPlace,
        "so adjusted, \(name) raises \(axis.name) when it is negated, as it does plain",
        hint: "a negation lowers an axis or leaves it alone"))
  }
}
