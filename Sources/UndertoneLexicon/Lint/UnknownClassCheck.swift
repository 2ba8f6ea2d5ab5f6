import UndertoneCore

/// A line's class is declared.
enum UnknownClassCheck: LintCheck {
  static func check(_ pack: LintedPack, _ report: inout [Diagnostic]) {
    for line in pack.source.lines where line.weight != .remove && pack.classes[line.className] == nil {
      report.append(
        Diagnostic(
          .unknownClass, at: line.classPlace, "unknown class \(line.className)",
          hint: Suggestion.hint(for: line.className, among: pack.classes.keys)
            ?? "declare it in a .class file"))
    }
  }
}
