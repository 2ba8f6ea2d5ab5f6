import UndertoneCore

/// `remove` takes a line of a pack below away; where there is no pack below it does nothing.
enum StrayRemovalCheck: LintCheck {
  static func check(_ pack: LintedPack, _ report: inout [Diagnostic]) {
    for line in pack.source.allLines where line.weight == .remove {
      report.append(
        Diagnostic(
          .strayRemoval, at: line.weightPlace, "`remove` in a pack that lies on no other",
          hint: "delete the line, or name the pack below"))
    }
  }
}
