import Testing
import UndertoneCore
import UndertoneLexicon

@Suite struct LintTests {
  private static let sources = "id\ttitle\tlicence\torigin\ttaken\tdate\nown\tOurs\town\there\tall\t2026\n"
  private static let classes = """
    class   anger
    doc     Hot.
    weight  0.1 3
    effect  anger 1
    negated anger -0.3

    class   fitted
    doc     Fitted.
    weight  explicit

    class   boss
    doc     Bosses.

    """
  private static let facts = lex(
    "boss\tboss\t1\t-\town", "mad\tanger\t1\t-\town", "odd\tfitted\tanger=1\t-\town",
    "rage at\tanger\t2\t-\town")
  private static let rules =
    rule(
      "pattern   speak to <boss>", "emit      anger 1", "yes       [[speak to boss]]",
      "yes       [[speak to boss]]!",
      "no        boss", "no        speak")

  /// Lints a sound pack with some of its files changed.
  private func lint(_ changes: (path: String, text: String)...) -> [Diagnostic] {
    var files = [
      "SOURCES.tsv": LintTests.sources, "a.class": LintTests.classes, "a.lex": LintTests.facts,
      "a.rule": LintTests.rules,
    ]
    for change in changes { files[change.path] = change.text }
    return PackLinter.check(
      files: files.sorted { $0.key < $1.key }.map { PackFile(path: $0.key, bytes: Array($0.value.utf8)) }
    ).diagnostics
  }

  @Test func aSoundPackIsClean() {
    #expect(lint() == [])
  }

  @Test(arguments: [
    ("mad\tanger\t1\t-\town\nbad\tanger\t1\t-\town\naxe\tanger\t1\t-\town", "UT240 4:1"),
    ("mad\tboss\t1\t-\town\nmad\tanger\t1\t-\town", "UT240 4:1"),
    ("mad\tanger\t1\t-\town\nmad\tanger\t2\t-\town", "UT241 4:1"),
    ("mad\trage\t1\t-\town", "UT243 3:5"),
    ("mad\tanger\t3.5\t-\town", "UT244 3:11"),
    ("mad\tanger\t0.05\t-\town", "UT244 3:11"),
    ("mad\tanger\tvalence=1\t-\town", "UT245 3:11"),
    ("mad\tfitted\t1\t-\town", "UT245 3:12"),
    ("mad\tanger\t1\t-\tyours", "UT246 3:15"),
    ("mad\tfitted\tanger=8.001\t-\town", "UT250 3:12"),
    ("mad\tanger\tremove\t-\town", "UT251 3:11"),
    ("mad*\tanger\t1\t-\town\nmadden\tanger\t1\t-\town", "UT247 4:1"),
    ("go mad*\tanger\t1\t-\town\ngo madder\tanger\t1\t-\town", "UT247 4:1"),
    ("mad*\tanger\t1\t-\town\nmadden*\tanger\t1\t-\town", "UT247 4:1"),
  ])
  func linesAreChecked(facts: String, expected: String) {
    let found = lint(
      ("b.lex", lex(facts)), ("a.lex", lex("boss\tboss\t1\t-\town", "odd\tfitted\tanger=1\t-\town")))
    #expect(places(found).filter { $0 != "UT248 1:1" } == [expected])
    #expect(found.allSatisfy { $0.hint != nil })
  }

  @Test(arguments: [
    "mad*\tanger\t1\t-\town\nmadden\tanger\t2\t-\town",
    "mad*\tanger\t1\t-\town\nmadden\tanger\t1\tcaps\town",
    "mad*\tanger\t1\t-\town\nmadden\tanger\t1\t-\town\nmadden\tboss\t1\t-\town",
    "mad*\tanger\t1\t-\town\nmadden about\tanger\t1\t-\town",
    "mad*\tanger\t1\t-\town\nmadde*\tanger\t2\t-\town\nmadden\tanger\t1\t-\town",
  ])
  func anExceptionToAPrefixIsNotShadowed(facts: String) {
    #expect(!lint(("b.lex", lex(facts))).contains { $0.code == "UT247" })
  }

  @Test(arguments: [
    ("class c\ndoc C.", "UT248 1:1"),
    ("class anger.more\nrole negator", "UT248 1:1"),
    ("class x\ndoc X.\neffect anger 1\nnegated anger 0.1", "UT249 4:15"),
    ("class x\ndoc X.\neffect anger 8.1", "UT250 3:14"),
    ("class x\ndoc X.\nnegated anger -9", "UT250 3:15"),
    ("class x", "UT252 1:1"),
  ])
  func classesAreChecked(stanza: String, expected: String) {
    #expect(places(lint(("b.class", stanza))).contains(expected))
  }

  @Test(arguments: [
    "effect anger -1\nnegated anger 1", "effect anger 1\nnegated valence 1",
    "effect anger 1\nnegated anger -1",
  ])
  func aNegationMayTurnOrLower(keys: String) {
    #expect(!lint(("b.class", "class x\n" + keys)).contains { $0.code == "UT249" })
  }

  @Test func keepsNamesAModifier() {
    let model = "modifier negation\nfactor 1\n"
    let found = lint(("b.class", "class x\ndoc X.\nkeeps negatoin"), ("a.model", model))
    #expect(places(found) == ["UT248 1:1", "UT253 3:7"])
    #expect(found.last?.hint == "did you mean negation?" || found.last?.hint == "one of negation")
  }

  @Test(arguments: [
    ("Mad", "UT242 3:1"), ("so mad!", "UT242 3:1"), ("o, my", "UT242 3:1"), ("1-star", "UT242 3:1"),
    ("won\u{2019}t do", "UT242 3:1"), ("ＦＵＬＬ", "UT242 3:1"), ("$30 fee", "UT242 3:1"), ("!", "UT242 3:1"),
  ])
  func aTermThatNoTextHoldsIsReported(term: String, expected: String) {
    #expect(places(lint(("b.lex", lex("\(term)\tanger\t1\t-\town")))) == [expected])
  }

  @Test(arguments: [
    "livid", "1 star", "won't do", "<money> fee", "pay <money> now", ":-(", ":D", "😡", "❤️", "#fail", "über",
    "unaccept*",
    "24 7", "e mail",
  ])
  func aTermThatTextsHoldIsNot(term: String) {
    #expect(lint(("b.lex", lex("\(term)\tanger\t1\t-\town"))) == [])
  }

  @Test func theHintSaysWhatTheTokenizerMakesOfATerm() {
    let found = lint(("b.lex", lex("So-Mad\tanger\t1\t-\town", "§§\tanger\t1\t-\town")))
    #expect(found.map(\.hint) == ["it is cut and folded to `so` `mad`", "it holds no unit"])
  }

  @Test func suffixesAreNoUnits() {
    let suffix = "class suffix\ndoc Endings.\nrole suffix"
    #expect(lint(("b.class", suffix), ("b.lex", lex("'s\tsuffix\t1\t-\town"))) == [])
  }

  @Test func aUnitOfAPatternThatNoTextHoldsIsReported() {
    let examples = "yes       [[x]]\nyes       [[x]]\nno        x\nno        x"
    let text = rule("pattern   (so|Too) mad", "emit      anger 1", examples).replacingRule("other.rule")
    #expect(places(lint(("b.rule", text))) == ["UT337 4:15"])
  }

  @Test func theModelMayNameClasses() {
    let model = "heat shouting\nclass loud\n\nheat question\nclass bos\n"
    #expect(places(lint(("b.class", "class loud\ndoc L."), ("a.model", model))) == ["UT243 5:7"])
  }

  @Test(arguments: [
    ("Apache-2.0", true), ("MIT", true), ("BSD-3-Clause", true), ("CC0-1.0", true), ("CC-BY-4.0", true),
    ("CC BY 4.0", true), ("public domain", true), ("own", true), ("Unicode-3.0", true), ("", false),
    ("none", false),
    ("CC-BY-NC-4.0", false), ("CC-BY-ND-4.0", false), ("research only", false), ("GPL-3.0", false),
    ("4.0", false),
  ])
  func onlyLicencesThatPermitShippingPass(licence: String, isGood: Bool) {
    let found = lint(("SOURCES.tsv", LintTests.sources + "other\tTheirs\t\(licence)\tthere\tall\t2026\n"))
    #expect(places(found) == (isGood ? [] : ["UT233 3:1"]))
  }

  @Test(arguments: [
    ("pattern   a <bos>\nemit      anger 1", "UT333 4:13"),
    ("pattern   a <fitted>\nemit      wrath 1", "UT334 5:11"),
    ("pattern   a <money>\nemit      anger 9", "UT336 5:11"),
    ("pattern   a <money>\nemit      fitted 1", "UT336 5:11"),
    ("pattern   speak to <boss>\nemit      anger 1", "UT332 4:11"),
    ("pattern   a\npattern   a\nemit      anger 1", "UT332 5:11"),
  ])
  func rulesAreChecked(lines: String, expected: String) {
    let examples = "yes       [[x]]\nyes       [[x]]\nno        x\nno        x"
    let text = rule(lines, examples).replacingRule("other.rule")
    #expect(places(lint(("b.rule", text))) == [expected])
  }

  @Test func aRuleOfAnUnknownSourceIsReported() {
    let text = LintTests.rules.replacingRule("other.rule").split(separator: "\n").map {
      $0.hasPrefix("source") ? "source    own2" : $0.hasPrefix("pattern") ? "pattern   other" : String($0)
    }
    #expect(places(lint(("b.rule", text.joined(separator: "\n")))) == ["UT335 3:11"])
  }

  @Test func tooFewExamplesAreReportedOnce() {
    let text = rule("pattern   a", "emit      anger 1", "yes       [[a]]").replacingRule("other.rule")
    #expect(places(lint(("b.rule", text))) == ["UT330 1:1"])
  }

  @Test func aBadExampleIsNotAlsoMissing() {
    let examples = "yes       a\nyes       [[a]]\nno        x\nno        x"
    let text = rule("pattern   a", "emit      anger 1", examples).replacingRule("other.rule")
    #expect(places(lint(("b.rule", text))) == ["UT320 6:11"])
  }

  @Test func aClassOfPhrasesNeverMatchesInAPattern() {
    let examples = "yes       [[x]]\nyes       [[x]]\nno        x\nno        x"
    let text = rule("pattern   a <anger>", "emit      anger 1", examples).replacingRule("other.rule")
    let facts = lex("boss\tboss\t1\t-\town", "odd\tfitted\tanger=1\t-\town", "rage at\tanger\t2\t-\town")
    #expect(places(lint(("b.rule", text), ("a.lex", facts))) == ["UT338 4:13"])
  }

  @Test func deprecatedRulesAreNotChecked() {
    #expect(lint(("b.rule", "rule other\nstatus deprecated\npattern <nothing>\n")) == [])
  }

  @Test func problemsComeInTheOrderOfFilesAndLines() {
    let found = lint(
      ("a.lex", lex("boss\tnowhere\t1\t-\town", "mad\tanger\tx\t-\town", "odd\tfitted\tanger=1\t-\tnobody")))
    #expect(
      places(found) == ["UT243 3:6", "UT216 4:11", "UT246 5:22", "UT338 4:20"])
  }
}

extension String {
  /// The rule under another id.
  func replacingRule(_ id: String) -> String {
    "rule      \(id)\n" + split(separator: "\n").dropFirst().joined(separator: "\n") + "\n"
  }
}
