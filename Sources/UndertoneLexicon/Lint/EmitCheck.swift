import UndertoneCore

/// A rule emits declared classes, with weights in their range.
enum EmitCheck: LintCheck {
  static func check(_ pack: LintedPack, _ report: inout [Diagnostic]) {
    for rule in pack.rules {
      for emit in rule.emits {
        guard let definition = pack.classes[emit.className] else {
          report.append(
            Diagnostic(
              .emitClass, at: emit.place, "rule \(rule.id) emits unknown class \(emit.className)",
              hint: Suggestion.hint(for: emit.className, among: pack.classes.keys)
                ?? "declare it in a .class file"))
          continue
        }
        guard let range = definition.weightRange else {
          report.append(
            Diagnostic(
              .emitWeight, at: emit.place, "class \(emit.className) takes effects, so no rule can emit it",
              hint: "emit a class with a weight"))
          continue
        }
        if !range.contains(emit.weight) {
          report.append(
            Diagnostic(
              .emitWeight, at: emit.place,
              "weight \(Thousandths.text(emit.weight)) is outside \(WeightCheck.text(range)) of class "
                + emit.className,
              hint: "the class stands at \(definition.place.file):\(definition.place.line)"))
        }
      }
    }
  }
}
