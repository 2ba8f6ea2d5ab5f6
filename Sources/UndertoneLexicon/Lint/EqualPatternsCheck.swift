import UndertoneCore

/// No pattern stands twice: in one rule, or in two that look at the same texts in the same way.
enum EqualPatternsCheck: LintCheck {
  private struct Question: Hashable {
    let kind: RuleDefinition.Kind
    let speaker: Audience
    let patterns: [Pattern]
    let unless: [Pattern]
    let without: [Pattern]
  }

  static func check(_ pack: LintedPack, _ report: inout [Diagnostic]) {
    var first: [Question: (id: String, place: Place)] = [:]
    for rule in pack.rules {
      // Together they ask one question; in the other kinds each pattern asks its own.
      let questions = rule.kind == .together ? [rule.patterns] : rule.patterns.map { [$0] }
      for patterns in questions {
        let question = Question(
          kind: rule.kind, speaker: rule.speaker, patterns: patterns, unless: rule.unless,
          without: rule.without)
        let place = patterns.first?.place ?? rule.place
        guard let known = first[question] else {
          first[question] = (rule.id, place)
          continue
        }
        report.append(
          Diagnostic(
            .equalPatterns, at: place,
            known.id == rule.id
              ? "the pattern stands in this rule already" : "rule \(known.id) has the same pattern",
            hint: "the first is at \(known.place.file):\(known.place.line)"))
      }
    }
  }
}
