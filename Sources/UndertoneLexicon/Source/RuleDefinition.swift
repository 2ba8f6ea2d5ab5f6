package import UndertoneCore

/// One stanza of a `.rule` file.
package struct RuleDefinition: Sendable {
  package var id: String
  package var title: String
  package var kind: Kind
  package var times: Int
  package var scope: Scope
  package var speaker: Audience
  package var patterns: [Pattern]
  package var unless: [Pattern]
  package var without: [Pattern]
  /// The classes whose line the rule's cue counts as, with weights in thousandths.
  package var emits: [(className: String, weight: Int32, place: Place)]
  package var silences: Bool
  package var falsePositives: [String]
  package var status: Status
  package var since: String
  package var source: String
  package var examples: [RuleExample]
  package var place: Place
  /// Where its single keys stand: `source`.
  package var keyPlaces: [String: Place] = [:]

  package enum Kind: String, CaseIterable, Sendable { case sequence, together, absent, repeated }
  package enum Scope: String, CaseIterable, Sendable { case sentence, turn }
  package enum Status: String, CaseIterable, Sendable { case experimental, test, stable, deprecated }

  package init(id: String, place: Place) {
    self.id = id
    self.place = place
    title = ""
    kind = .sequence
    times = 2
    scope = .sentence
    speaker = .customer
    patterns = []
    unless = []
    without = []
    emits = []
    silences = false
    falsePositives = []
    status = .stable
    since = ""
    source = ""
    examples = []
  }
}

/// A `yes` or `no` line of a rule.
package struct RuleExample: Sendable {
  /// The text without its marks.
  package var text: String
  /// The spans that must match, in bytes of ``text``; none for `no` lines.
  package var spans: [SourceSpan]
  package var place: Place

  /// The first span that must match; nil for `no` lines.
  package var span: SourceSpan? { spans.first }

  package init(text: String, spans: [SourceSpan], place: Place) {
    self.text = text
    self.spans = spans
    self.place = place
  }
}
