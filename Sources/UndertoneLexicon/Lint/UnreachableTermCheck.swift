import UndertoneCore

/// A term is written as the tokenizer cuts and folds it; anything else no text can ever hold.
enum UnreachableTermCheck: LintCheck {
  static func check(_ pack: LintedPack, _ report: inout [Diagnostic]) {
    for line in pack.source.lines {
      guard let found = fault(line.units, isPrefix: line.isPrefix) else { continue }
      report.append(
        Diagnostic(
          .unreachable, at: line.place, "no text holds \(line.term)",
          hint: "it is cut and folded to " + found.map { "`\($0)`" }.joined(separator: " ")))
    }
  }

  /// The units that text written so would have, where they differ.
  static func fault(_ units: [String], isPrefix: Bool) -> [String]? {
    // Kinds stand for any text of theirs; the units between them are checked run by run.
    var found: [String] = []
    var differs = false
    var run: [String] = []
    func close() {
      guard !run.isEmpty else { return }
      if let cut = TermUnits.units(of: run.joined(separator: " ")), cut != run {
        differs = true
        found += cut
      } else {
        found += run
      }
      run.removeAll()
    }
    for unit in units {
      if unit.hasPrefix("<"), unit.hasSuffix(">"),
        KindName.kind(named: String(unit.dropFirst().dropLast())) != nil
      {
        close()
        found.append(unit)
      } else {
        run.append(unit)
      }
    }
    close()
    return differs ? found : nil
  }
}
