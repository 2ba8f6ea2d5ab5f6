package import UndertoneCore
internal import UndertoneText

/// Runs the examples that rules carry through the matcher that analyses text.
package struct RuleTester: ~Copyable {
  private var matcher: Matcher

  package init(image: LexiconImage) { matcher = Matcher(image: image) }

  /// An example that did not come out as it says.
  package struct Failure: Sendable {
    package var rule: String
    package var example: RuleExample
    /// Where the rule matched in the example's text.
    package var found: [SourceSpan]
  }

  /// The examples of `rule` that fail.
  package mutating func failures(of rule: RuleDefinition) -> [Failure] {
    rule.examples.compactMap { example in
      let found = spans(of: rule.id, in: example.text, audience: rule.speaker.bits)
      let passes = example.spans.isEmpty ? found.isEmpty : example.spans.allSatisfy(found.contains)
      return passes ? nil : Failure(rule: rule.id, example: example, found: found)
    }
  }

  /// Where the rule with the id matches in a text; `audience` as in ``Matcher/match(_:audience:)``.
  package mutating func spans(of rule: String, in text: String, audience: UInt8) -> [SourceSpan] {
    matches(in: text, audience: audience).filter { $0.rule == rule }.map(\.span)
  }

  /// Every rule that matches in a text, in text order.
  package mutating func matches(in text: String, audience: UInt8) -> [(rule: String, span: SourceSpan)] {
    withPaddedText(text) { bytes in
      matcher.match(bytes, audience: audience)
      return (0..<matcher.ruleCues.count).map { index in
        let cue = matcher.ruleCues[index]
        let span = matcher.span(firstUnit: Int(cue.firstUnit), lastUnit: Int(cue.lastUnit))
        return (
          matcher.image.string(matcher.image.entries[Int(cue.entry)].name),
          SourceSpan(start: span.start, end: span.end)
        )
      }
    }
  }
}
