import UndertoneCore

/// What an adjustment adds to is there: a line, a class whose lines have a weight, or a rule that emits the class.
enum AdjustmentTargetCheck: LintCheck {
  static func check(_ pack: LintedPack, _ report: inout [Diagnostic]) {
    let adjustments = pack.source.adjustments.filter { $0.weight != .remove }
    guard !adjustments.isEmpty else { return }
    let lines = Set(pack.source.lines.map(\.key))
    for line in adjustments {
      guard let definition = pack.classes[line.className] else { continue }
      switch line.target {
      case .wholeClass:
        if !definition.isCueClass {
          add(line, "class \(line.className) is a word list", "adjust a class with effects", &report)
        } else if definition.weightRange == nil {
          add(
            line, "every line of class \(line.className) has effects of its own", "adjust the lines", &report)
        }
      case .rule(let id): check(line, rule: id, pack, &report)
      case .line:
        if !definition.isCueClass {
          add(line, "class \(line.className) is a word list", "adjust a line with effects", &report)
        } else if !lines.contains(line.key) {
          let others = pack.source.lines.filter { $0.term == line.term }.map(\.className)
          add(
            line, "there is no \(line.term) in class \(line.className) to adjust",
            others.isEmpty
              ? "term and class are written as where the line stands"
              : "it stands in " + others.joined(separator: ", "), &report)
        }
      }
    }
  }

  private static func check(
    _ line: LexiconLine, rule id: String, _ pack: LintedPack, _ report: inout [Diagnostic]
  ) {
    guard let rule = pack.rules.first(where: { $0.id == id }) else {
      return add(
        line, "there is no rule \(id) to adjust", Suggestion.hint(for: id, among: pack.rules.map(\.id)),
        &report)
    }
    let emitted = rule.emits.map(\.className)
    guard !emitted.contains(line.className) else { return }
    add(
      line, "rule \(id) does not emit \(line.className)",
      emitted.isEmpty ? "it emits nothing" : "it emits " + emitted.joined(separator: ", "), &report)
  }

  private static func add(
    _ line: LexiconLine, _ message: String, _ hint: String?, _ report: inout [Diagnostic]
  ) {
    report.append(Diagnostic(.adjustmentTarget, at: line.place, message, hint: hint))
  }
}
