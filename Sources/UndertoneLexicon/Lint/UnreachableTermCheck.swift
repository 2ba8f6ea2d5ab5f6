import UndertoneCore

/// A term is written as the tokenizer cuts and folds it; anything else no text can ever hold.
///
/// Suffixes are parts of units, so the tokenizer has no say about them.
enum UnreachableTermCheck: LintCheck {
  static func check(_ pack: LintedPack, _ report: inout [Diagnostic]) {
    var units = TermUnits()
    for line in pack.source.lines where line.weight != .remove {
      if pack.classes[line.className]?.role == .suffix { continue }
      guard let found = units.difference(from: line.units) else { continue }
      report.append(
        Diagnostic(
          .unreachable, at: line.place, "no text holds the units of \(line.term)", hint: found.unitHint))
    }
  }
}
