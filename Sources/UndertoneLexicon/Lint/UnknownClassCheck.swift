import UndertoneCore

/// The class of a line, and a class that the model names, is declared.
enum UnknownClassCheck: LintCheck {
  static func check(_ pack: LintedPack, _ report: inout [Diagnostic]) {
    for line in pack.source.allLines where line.weight != .remove && pack.classes[line.className] == nil {
      report.append(problem(line.className, line.classPlace, pack))
    }
    for name in pack.modelClasses where pack.classes[name.value] == nil {
      report.append(problem(name.value, name.place, pack))
    }
  }

  private static func problem(_ name: String, _ place: Place, _ pack: LintedPack) -> Diagnostic {
    Diagnostic(
      .unknownClass, at: place, "unknown class \(name)",
      hint: Suggestion.hint(for: name, among: pack.classes.keys) ?? "declare it in a .class file")
  }
}
