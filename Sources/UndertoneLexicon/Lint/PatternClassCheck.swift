import UndertoneCore

/// `<name>` in a pattern is a class with terms of one unit, or a kind of token.
enum PatternClassCheck: LintCheck {
  static func check(_ pack: LintedPack, _ report: inout [Diagnostic]) {
    var matchable: Set<String> = []
    for line in pack.source.lines where line.units.count == 1 { matchable.insert(line.className) }
    for rule in pack.rules {
      for pattern in rule.allPatterns {
        var seen: Set<String> = []
        for item in pattern.allItems {
          guard case .named(let name) = item, seen.insert(name).inserted, KindName.kind(named: name) == nil
          else {
            continue
          }
          if pack.classes[name] == nil {
            report.append(
              Diagnostic(
                .patternClass, at: pattern.place(of: "<" + name + ">"), "unknown class <\(name)>",
                hint: Suggestion.hint(for: name, among: pack.classes.keys) ?? "declare it in a .class file"))
          } else if !matchable.contains(name) {
            report.append(
              Diagnostic(
                .classWithoutUnits, at: pattern.place(of: "<" + name + ">"),
                "class \(name) has no term of one unit, so <\(name)> never matches",
                hint: "give it lines of one unit"))
          }
        }
      }
    }
  }
}
