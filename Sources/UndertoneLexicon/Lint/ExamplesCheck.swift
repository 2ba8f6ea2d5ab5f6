import UndertoneCore

/// A rule shows two texts that match and two that do not.
enum ExamplesCheck: LintCheck {
  static func check(_ pack: LintedPack, _ report: inout [Diagnostic]) {
    for rule in pack.rules {
      let yes = rule.examples.count { !$0.spans.isEmpty }
      let no = rule.examples.count - yes
      guard yes < 2 || no < 2 else { continue }
      report.append(
        Diagnostic(
          .tooFewExamples, at: rule.place, "rule \(rule.id) has \(yes) `yes` and \(no) `no`",
          hint: "two or more of each, one `no` a near miss"))
    }
  }
}
