import Testing
import UndertoneCore
import UndertoneLexicon

/// Adjusting files: read, checked, laid over each other, and added up.
@Suite struct AdjustmentTests {
  private static let head = "%format undertone-lexicon 1\n%language en\n%adjusts yes\n"
  private static let sources = "id\ttitle\tlicence\torigin\ttaken\tdate\nown\tOurs\town\there\tall\t2026\n"
  private static let classes = """
    class     anger
    doc       Hot.
    weight    0.1 3
    effect    anger 1
    effect    valence -0.5
    negated   anger -0.3

    class     boss
    doc       Bosses.

    class     own
    doc       Effects of their own.
    weight    explicit

    """
  private static let rules = rule(
    "pattern   speak to <boss>", "emit      anger 2", "yes       [[speak to boss]]",
    "yes       [[speak to boss]]!", "no        boss", "no        speak")
  private static let facts = lex(
    "boss\tboss\t-\t-\town", "mad\tanger\t-\t-\town", "odd\town\tanger=1,~risk=0.5\t-\town",
    "rage at\tanger\t2\t-\town")

  /// The pack with an adjusting file of these lines.
  private func pack(_ lines: String...) -> (source: PackSource, diagnostics: [Diagnostic]) {
    let files = [
      ("SOURCES.tsv", Self.sources), ("a.class", Self.classes), ("a.lex", Self.facts), ("a.rule", Self.rules),
      ("b.lex", Self.head + lines.map { $0 + "\n" }.joined()),
    ]
    return PackLinter.check(files: files.map { PackFile(path: $0.0, bytes: Array($0.1.utf8)) })
  }

  /// What the entry of that name adds: `anger 1 valence -0.5 ~anger -0.3`.
  private func effects(of name: String, in source: PackSource) throws -> String {
    let image = try PackCompiler.compile(source)
    let entry = try #require((1..<image.entryCount).first { image.string(image.entries[$0].name) == name })
    let row = image.entries[entry]
    func list(_ first: UInt32, _ count: UInt8, _ mark: String) -> [String] {
      (0..<Int(count)).map { image.effects[Int(first) + $0] }.map {
        mark + Dimension.allCases[Int($0.dimension)].name + " " + Thousandths.text(Int32($0.thousandths))
      }
    }
    return (list(row.effects, row.effectCount, "") + list(row.negated, row.negatedCount, "~"))
      .joined(separator: " ")
  }

  @Test func withoutAdjustmentsLinesSayWhatTheirClassSays() throws {
    let (source, diagnostics) = pack("mad\tanger\trisk=0.1\t-\town")
    #expect(diagnostics == [])
    #expect(try effects(of: "rage at", in: source) == "anger 2 valence -1 ~anger -0.6")
    #expect(try effects(of: "odd", in: source) == "anger 1 ~risk 0.5")
  }

  @Test func aLineGetsWhatIsAddedToIt() throws {
    let (source, diagnostics) = pack("mad\tanger\tanger=-0.25,risk=0.1,~anger=-0.2,~valence=0.1\t-\town")
    #expect(diagnostics == [])
    #expect(try effects(of: "mad", in: source) == "anger 0.75 valence -0.5 risk 0.1 ~anger -0.5 ~valence 0.1")
    #expect(try effects(of: "rage at", in: source) == "anger 2 valence -1 ~anger -0.6")
  }

  @Test func aClassChangesEveryLineAndEmissionInProportion() throws {
    let (source, diagnostics) = pack(
      "<class>\tanger\tanger=0.5,valence=0.5,~anger=-0.1\t-\town",
      "rule:a.rule\tanger\tchurn=0.7,~churn=-0.2\t-\town")
    #expect(diagnostics == [])
    #expect(try effects(of: "mad", in: source) == "anger 1.5 ~anger -0.4")
    #expect(try effects(of: "rage at", in: source) == "anger 3 ~anger -0.8")
    #expect(try effects(of: "a.rule", in: source) == "anger 3 churn 0.7 ~anger -0.8 ~churn -0.2")
    #expect(try effects(of: "odd", in: source) == "anger 1 ~risk 0.5")
  }

  @Test func linesWithEffectsOfTheirOwnCanBeAdjusted() throws {
    let (source, diagnostics) = pack("odd\town\tanger=1,~risk=-0.5\t-\town")
    #expect(diagnostics == [])
    #expect(try effects(of: "odd", in: source) == "anger 2")
  }

  @Test(arguments: [
    ("mad\tanger\t1\t-\town", "UT217 4:11"),
    ("mad\tanger\t-\t-\town", "UT217 4:11"),
    ("mad\tanger\tanger=1\tcaps\town", "UT218 4:19"),
    ("mad\tanger\tanger=1,~anger=-1,~anger=2\t-\town", "UT229 4:29"),
    ("mad\tanger\t~~anger=1\t-\town", "UT226 4:12"),
    ("rule:A rule\tanger\tanger=1\t-\town", "UT214 4:6"),
    ("rule:\tanger\tanger=1\t-\town", "UT214 4:6"),
    ("<klass>\tanger\tanger=1\t-\town", "UT214 4:1"),
    ("mat\tanger\tanger=1\t-\town", "UT254 4:1"),
    ("mad\town\tanger=1\t-\town", "UT254 4:1"),
    ("boss\tboss\tanger=1\t-\town", "UT254 4:1"),
    ("<class>\tboss\tanger=1\t-\town", "UT254 4:1"),
    ("<class>\town\tanger=1\t-\town", "UT254 4:1"),
    ("rule:b.rule\tanger\tanger=1\t-\town", "UT254 4:1"),
    ("rule:a.rule\tboss\tanger=1\t-\town", "UT254 4:1"),
    ("<class>\tnowhere\tanger=1\t-\town", "UT243 4:9"),
    ("mad\tanger\tanger=1\t-\tyours", "UT246 4:21"),
    ("mad\tanger\tanger=8.5\t-\town", "UT250 4:11"),
    ("<class>\tanger\tanger=7.5\t-\town", "UT250 4:15"),
    ("<class>\tanger\t~anger=0.4\t-\town", "UT249 4:15"),
    ("mad\tanger\t~anger=0.4\t-\town", "UT249 4:11"),
    ("rule:a.rule\tanger\t~anger=0.7\t-\town", "UT249 4:19"),
    ("mad\tanger\tremove\t-\town", "UT251 4:11"),
  ])
  func problemsHaveTheirPlace(line: String, problem: String) { #expect(places(pack(line).diagnostics) == [problem]) }

  @Test func hintsNameWhatIsThere() {
    let hints = pack("mad\town\tanger=1\t-\town", "rule:a.rul\tanger\tanger=1\t-\town").diagnostics.map(\.hint)
    #expect(hints == ["it stands in anger", "did you mean a.rule?"])
  }

  @Test func theDirectiveStandsAtTheTop() {
    let late = "%format undertone-lexicon 1\nmad\tanger\t-\t-\town\n%adjusts yes\n"
    #expect(places(parse("a.lex", late).diagnostics) == ["UT211 3:1"])
    #expect(places(parse("a.lex", "%format undertone-lexicon 1\n%adjusts\n").diagnostics) == ["UT211 2:1"])
  }

  @Test func aNegationThatRaisesIsAnErrorOnALineToo() {
    let (source, _) = pack("mad\tanger\trisk=0.1\t-\town")
    let files = [PackFile(path: "c.lex", bytes: Array(lex("new\town\trisk=0.1,~risk=0.1\t-\town").utf8))]
    #expect(places(PackLinter.check(files: files, over: source).diagnostics) == ["UT249 3:9"])
  }

  @Test func overlaysReplaceAndRemoveAdjustments() throws {
    let (base, _) = pack("mad\tanger\tanger=1\t-\town", "rage at\tanger\tanger=1\t-\town")
    let text = Self.head + "<class>\tanger\trisk=1\t-\town\nmad\tanger\tanger=2\t-\town\nrage at\tanger\tremove\t-\town\n"
    let (merged, diagnostics) = PackLinter.check(
      files: [PackFile(path: "c.lex", bytes: Array(text.utf8))], over: base)
    #expect(diagnostics == [])
    #expect(try effects(of: "mad", in: merged) == "anger 3 valence -0.5 risk 1 ~anger -0.3")
    #expect(try effects(of: "rage at", in: merged) == "anger 2 valence -1 risk 2 ~anger -0.6")
  }

  @Test func whatAnOverlayTakesAwayLeavesItsAdjustmentsWithoutEffect() throws {
    let (base, _) = pack("mad\tanger\tanger=1\t-\town", "rule:a.rule\tanger\tanger=1\t-\town")
    let overlay = [
      PackFile(path: "c.lex", bytes: Array(lex("mad\tanger\tremove\t-\town").utf8)),
      PackFile(path: "c.rule", bytes: Array("rule a.rule\nstatus deprecated\n".utf8)),
    ]
    let (merged, diagnostics) = PackLinter.check(files: overlay, over: base)
    #expect(diagnostics == [])
    #expect(try effects(of: "rage at", in: merged) == "anger 2 valence -1 ~anger -0.6")
  }

  @Test func showAddsUpAndNamesTheAdjustments() throws {
    let (source, _) = pack(
      "<class>\tanger\trisk=0.1\t-\town", "mad\tanger\tanger=0.5\t-\town", "rule:a.rule\tanger\tanger=1\t-\town")
    #expect(
      source.show("mad") == """
        term mad
          mad / anger  a.lex:4
            doc     Hot.
            weight  -
            effect  anger 1.5
            effect  valence -0.5
            effect  risk 0.1
            negated anger -0.3
            source  own (Ours, own)
            adjusted by <class>  risk=0.1  b.lex:4
            adjusted by mad  anger=0.5  b.lex:5

        """)
    #expect(source.show("a.rule")?.contains("anger  rule:a.rule  anger=1  b.lex:6") == true)
    #expect(source.show("anger")?.contains("adjusted by (1)\n    <class>  risk=0.1  b.lex:4") == true)
  }

  @Test func diffAndFormatterKnowThem() {
    let (old, new) = (pack("mad\tanger\tanger=1\t-\town").source, pack("mad\tanger\tanger=2\t-\town").source)
    #expect(
      PackDiff.between(old, new).description == """
        ~ adjustment mad / anger
            - mad\tanger\tanger=1\t-\town
            + mad\tanger\tanger=2\t-\town

        """)
    let tidy = Self.head + "\n<class>\tanger\trisk=0.1\t-\town\nmad\tanger\tanger=1,~risk=-0.5\t-\town\tn=3\n"
    let file = PackFile(path: "b.lex", bytes: Array(tidy.utf8))
    #expect(PackFormatter.format(file).bytes == file.bytes)
  }
}
