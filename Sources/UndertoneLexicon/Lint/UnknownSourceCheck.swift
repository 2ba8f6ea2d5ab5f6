import UndertoneCore

/// Lines and rules name a source of `SOURCES.tsv`.
enum UnknownSourceCheck: LintCheck {
  static func check(_ pack: LintedPack, _ report: inout [Diagnostic]) {
    for line in pack.source.allLines where line.weight != .remove && !pack.sourceIDs.contains(line.source) {
      report.append(
        Diagnostic(
          .unknownSource, at: line.sourcePlace, "unknown source \(line.source)", hint: hint(line.source, pack)
        ))
    }
    for rule in pack.rules where !rule.source.isEmpty && !pack.sourceIDs.contains(rule.source) {
      report.append(
        Diagnostic(
          .ruleSource, at: rule.keyPlaces["source"] ?? rule.place, "unknown source \(rule.source)",
          hint: hint(rule.source, pack)))
    }
  }

  private static func hint(_ id: String, _ pack: LintedPack) -> String {
    Suggestion.hint(for: id, among: pack.sourceIDs) ?? "add it to SOURCES.tsv"
  }
}
