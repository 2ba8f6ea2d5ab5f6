import UndertoneCore

/// A class says what it holds.
enum UndocumentedCheck: LintCheck {
  static func check(_ pack: LintedPack, _ report: inout [Diagnostic]) {
    for definition in pack.source.classes where definition.doc.isEmpty {
      report.append(
        Diagnostic(
          .undocumented, at: definition.place, "class \(definition.name) has no `doc`",
          hint: "one sentence on what belongs in it"))
    }
  }
}
