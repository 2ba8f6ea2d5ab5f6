import UndertoneCore

/// `keeps` names modifiers of the model.
enum KeepsCheck: LintCheck {
  static func check(_ pack: LintedPack, _ report: inout [Diagnostic]) {
    let modifiers = pack.source.model.filter { $0.subject == "modifier" }.map(\.name)
    guard !modifiers.isEmpty else { return }
    for definition in pack.source.classes {
      for name in definition.keeps where !modifiers.contains(name) {
        report.append(
          Diagnostic(
            .unknownModifier, at: definition.keyPlaces["keeps"] ?? definition.place,
            "unknown modifier \(name)",
            hint: Suggestion.hint(for: name, among: modifiers) ?? "one of "
              + modifiers.joined(separator: ", ")))
      }
    }
  }
}
