import Testing
import UndertoneCore
import UndertoneLexicon

@Suite struct RuleFileTests {
  @Test func readsEveryKeyOfARule() throws {
    let (source, diagnostics) = parse(
      "a.rule",
      """
      rule     supervisor.request
      title    Asks for someone with more authority
      kind     repeated
      times    3
      scope    turn
      speaker  any
      pattern  speak to <supervisor>
      pattern  get me {0,2} <supervisor>
      unless   <supervisor> was nice
      emit     family.supervisor 1
      emit     frustration 0.4
      silences yes
      false+   Praise
      status   test
      since    0.1.0
      source   own
      yes      I want to [[speak to a manager]].
      yes      [[Büro]]
      no       I am a manager [at] a bank.
      """)
    #expect(diagnostics.isEmpty)
    let rule = try #require(source.rules.first)
    #expect(rule.id == "supervisor.request")
    #expect(rule.title == "Asks for someone with more authority")
    #expect(rule.kind == .repeated && rule.times == 3 && rule.scope == .turn && rule.speaker == .any)
    #expect(rule.patterns.map(\.text) == ["speak to <supervisor>", "get me {0,2} <supervisor>"])
    #expect(rule.unless.map(\.items) == [[.named("supervisor"), .word("was"), .word("nice")]])
    #expect(rule.emits.map(\.className) == ["family.supervisor", "frustration"])
    #expect(rule.emits.map(\.weight) == [1000, 400])
    #expect(rule.emits[1].place == Place(file: "a.rule", line: 11, column: 10))
    #expect(rule.silences && rule.falsePositives == ["Praise"] && rule.status == .test)
    #expect(rule.since == "0.1.0" && rule.source == "own")
    #expect(
      rule.examples.map(\.text) == ["I want to speak to a manager.", "Büro", "I am a manager [at] a bank."])
    #expect(
      rule.examples.map(\.span) == [SourceSpan(start: 10, end: 28), SourceSpan(start: 0, end: 5), nil])
  }

  @Test(arguments: [
    ("kind odd", "UT306 6:6"), ("scope page", "UT306 6:7"), ("speaker bot", "UT306 6:9"),
    ("status old", "UT306 6:8"), ("silences maybe", "UT306 6:10"), ("colour red", "UT302 6:1"),
    ("title again", "UT304 6:1"), ("title", "UT303 6:6"), ("emit c", "UT307 6:6"), ("emit c x", "UT307 6:8"),
    ("kind repeated\ntimes 1", "UT307 7:7"), ("kind repeated\ntimes x", "UT307 7:7"),
    ("times 2", "UT309 6:7"),
    ("without a", "UT309 6:9"), ("kind absent", "UT308 1:1"), ("unless a (b", "UT311 6:10"),
    ("yes no mark", "UT320 6:5"), ("yes a [[b]] [[c", "UT320 6:13"), ("yes a [[b", "UT320 6:7"),
    ("yes a [[b [[c]]]]", "UT320 6:11"),
    ("yes a]] b", "UT320 6:6"), ("yes a]] [[b", "UT320 6:6"), ("yes a [[]]", "UT320 6:7"),
    ("yes [[a]] b]]", "UT320 6:12"), ("no a [[b]]", "UT321 6:6"), ("rule b", "UT301 6:1"),
    ("\ntitle x", "UT301 7:1"),
  ])
  func problemsHaveTheirCodeAndPlace(lines: String, expected: String) {
    let parsed = parse("a.rule", rule("pattern   a b", "emit      c 1", lines))
    let found = places(parsed.diagnostics).filter { $0 != "UT308 6:1" }
    #expect(found == [expected])
  }

  @Test func everyMarkedSpanOfAnExampleIsRead() throws {
    let source = parse("a.rule", rule("pattern a", "emit c 1", "yes [[é]] x [[y z]]!")).source
    let example = try #require(source.rules.first?.examples.first)
    #expect(example.text == "é x y z!")
    #expect(example.spans == [SourceSpan(start: 0, end: 2), SourceSpan(start: 5, end: 8)])
    #expect(example.marked == "[[é]] x [[y z]]!")
  }

  @Test func whatARuleNeedsIsReportedOnce() {
    let diagnostics = parse("a.rule", "rule a\nstatus stable\n").diagnostics
    #expect(places(diagnostics) == ["UT308 1:1"])
    #expect(diagnostics.first?.message == "rule a has no `title`, `pattern`, `source`, `emit`")
  }

  @Test func aRuleThatOnlySilencesIsWhole() {
    #expect(parse("a.rule", rule("pattern a", "silences yes")).diagnostics.isEmpty)
  }

  @Test func aDeprecatedRuleNeedsItsIdAlone() {
    #expect(parse("a.rule", "rule a\nstatus deprecated\n").diagnostics.isEmpty)
  }

  @Test(arguments: ["Supervisor", "a b", "a..", ".a"])
  func idsThatCannotBe(id: String) {
    #expect(places(parse("a.rule", "rule \(id)\nstatus deprecated").diagnostics) == ["UT305 1:6"])
  }

  @Test func anIdGivenTwiceIsReported() {
    let text = "rule a\nstatus deprecated\n\nrule a\nstatus deprecated\n"
    #expect(places(parse("a.rule", text).diagnostics) == ["UT331 4:1"])
  }

  @Test func everyBadPatternIsReported() {
    let (source, diagnostics) = parse(
      "a.rule", rule("pattern   a (b", "pattern   fine", "pattern   {1,2} c", "pattern   a?", "emit      c 1")
    )
    #expect(places(diagnostics) == ["UT311 4:13", "UT318 6:11", "UT317 7:11"])
    #expect(source.rules.first?.patterns.map(\.text) == ["fine"])
  }
}
