import UndertoneCore

/// A unit in a pattern is written as the tokenizer cuts and folds it.
enum UnreachablePatternCheck: LintCheck {
  static func check(_ pack: LintedPack, _ report: inout [Diagnostic]) {
    var units = TermUnits()
    for rule in pack.rules {
      for pattern in rule.allPatterns {
        for item in pattern.allItems {
          let unit: String
          switch item {
          case .word(let word): unit = word
          case .prefix(let stem): unit = stem
          default: continue
          }
          guard let found = units.difference(from: [unit]) else { continue }
          report.append(
            Diagnostic(
              .patternUnit, at: pattern.place(of: unit), "no text holds the unit \(unit)",
              hint: found.unitHint))
        }
      }
    }
  }
}
