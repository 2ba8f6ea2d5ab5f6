import UndertoneCore

/// One unit of weight adds at most 8 log-odds to an axis: no single cue is certain.
enum EffectRangeCheck: LintCheck {
  private static let range: ClosedRange<Int32> = -8000...8000

  static func check(_ pack: LintedPack, _ report: inout [Diagnostic]) {
    for definition in pack.source.classes {
      check(definition.effects, { definition.keyPlaces["effect " + $0] ?? definition.place }, &report)
      check(definition.negated, { definition.keyPlaces["negated " + $0] ?? definition.place }, &report)
    }
    for line in pack.source.allLines {
      if case .effects(let effects) = line.weight { check(effects, { _ in line.weightPlace }, &report) }
    }
  }

  /// Reports what is out of range, plain and negated.
  static func check(_ effects: CueEffects, _ place: (String) -> Place, _ report: inout [Diagnostic]) {
    check(effects.plain, place, &report)
    check(effects.negated, place, &report)
  }

  private static func check(
    _ effects: [Cue.Effect], _ place: (String) -> Place, _ report: inout [Diagnostic]
  ) {
    for effect in effects where !range.contains(effect.thousandths) {
      report.append(
        Diagnostic(
          .effectRange, at: place(effect.dimension.name), "the effect \(effect.text) is outside −8 … 8",
          hint: "5 takes a chance of a half to more than 99 in 100"))
    }
  }
}
