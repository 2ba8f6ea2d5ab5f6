import UndertoneCore

/// A negation never raises what the plain cue raises.
enum NegationCheck: LintCheck {
  static func check(_ pack: LintedPack, _ report: inout [Diagnostic]) {
    for definition in pack.source.classes {
      for effect in definition.negated where effect.thousandths > 0 {
        let axis = effect.dimension
        guard definition.effects.contains(where: { $0.dimension == axis && $0.thousandths > 0 }) else {
          continue
        }
        report.append(
          Diagnostic(
            .negationRaises, at: definition.keyPlaces["negated " + axis.name] ?? definition.place,
            "negated, class \(definition.name) raises \(axis.name), as it does plain",
            hint: "a negation lowers an axis or leaves it alone"))
      }
    }
  }
}
