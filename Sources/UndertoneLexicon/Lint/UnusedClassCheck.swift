import UndertoneCore

/// A class has lines, or a rule or the model names it.
enum UnusedClassCheck: LintCheck {
  /// The class that number ranges of patterns read.
  private static let numberWords = "number-word"

  static func check(_ pack: LintedPack, _ report: inout [Diagnostic]) {
    var used: Set<String> = []
    for line in pack.source.lines { used.insert(line.className) }
    for name in pack.modelClasses { used.insert(name.value) }
    for rule in pack.rules {
      for emit in rule.emits { used.insert(emit.className) }
      for pattern in rule.allPatterns {
        for item in pattern.allItems {
          if case .named(let name) = item { used.insert(name) }
          if case .number = item { used.insert(numberWords) }
        }
      }
    }
    for definition in pack.source.classes where !used.contains(definition.name) {
      report.append(
        Diagnostic(
          .unusedClass, at: definition.place, "class \(definition.name) has no lines and nothing names it",
          hint: "delete it, or give it lines"))
    }
  }
}
