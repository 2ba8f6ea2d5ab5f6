import UndertoneCore

/// A negation never raises what the plain cue raises.
enum NegationCheck: LintCheck {
  static func check(_ pack: LintedPack, _ report: inout [Diagnostic]) {
    for definition in pack.source.classes {
      let effects = CueEffects(plain: definition.effects, negated: definition.negated)
      guard let axis = effects.axisRaisedByNegation else { continue }
      report.append(
        problem(
          "class \(definition.name)", axis,
          definition.keyPlaces["negated " + axis.name] ?? definition.place))
    }
    for line in pack.source.lines {
      guard case .effects(let effects) = line.weight, let axis = effects.axisRaisedByNegation else {
        continue
      }
      report.append(problem(line.term, axis, line.weightPlace))
    }
  }

  private static func problem(_ name: String, _ axis: Dimension, _ place: Place) -> Diagnostic {
    Diagnostic(
      .negationRaises, at: place, "negated, \(name) raises \(axis.name), as it does plain",
      hint: "a negation lowers an axis or leaves it alone")
  }
}
