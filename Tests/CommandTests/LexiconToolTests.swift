import Testing

/// `undertone lexicon …` and `undertone rules …` as authors use them.
@Suite struct LexiconToolTests {
  static let lex = """
    %format undertone-lexicon 1
    %language en
    fantabulous\thappiness\t1\t-\tmine\t
    marvelicious\thappiness\t1\t-\tmine\t

    """
  static let sources = """
    id\ttitle\tlicence\torigin\ttaken\tdate
    mine\tMine\town\there\tall of it\t2025-01-01

    """
  static let rule = """
    rule     mine.kettle
    title    The kettle is mentioned
    pattern  (my|the) kettle
    emit     frustration 1
    source   mine
    yes      [[My kettle]] is gone.
    yes      Where is [[the kettle]]?
    no       Your kettle is fine.
    no       The nettle stings.

    """

  private func pack(_ rule: String = rule) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write("mine.lex", Self.lex)
    try folder.write("mine.rule", rule)
    try folder.write("SOURCES.tsv", Self.sources)
    return folder
  }

  @Test func lintIsContentWithAGoodOverlay() throws {
    let folder = try pack()
    let outcome = try Program.run(["lexicon", "lint", "--strict", folder.path])
    #expect(outcome.output == "")
    #expect(outcome.errors == "2 lines, 0 classes, 1 rule: 0 errors, 0 warnings\n")
    #expect(outcome.status == 0)
  }

  @Test func lintCountsWarningsWhenToldTo() throws {
    let folder = try pack()
    try folder.write("mine.lex", Self.lex.replacing("fantabulous", with: "zantabulous"))
    let lenient = try Program.run(["lexicon", "lint", folder.path])
    let strict = try Program.run(["lexicon", "lint", "--strict", folder.path])
    #expect(lenient.output.contains("\(folder.path)/mine.lex:4:1: warning UT240: "))
    #expect(lenient.output == strict.output)
    #expect(lenient.errors == "2 lines, 0 classes, 1 rule: 0 errors, 1 warning\n")
    #expect(lenient.status == 0)
    #expect(strict.status == 1)
  }

  @Test(arguments: [["lexicon", "lint"], ["rules", "lint"], ["lexicon", "fmt"], ["lexicon", "diff"]])
  func aFolderThatIsNotThereIsMisuse(_ command: [String]) throws {
    let outcome = try Program.run(command + ["/nowhere/at/all"])
    #expect(outcome.output == "")
    #expect(outcome.errors.contains("error UT201"))
    #expect(outcome.status == 2)
  }

  @Test func fmtChecksThenRewritesThenHasNothingToDo() throws {
    let folder = try pack()
    let file = try folder.write("mine.lex", Self.lex.replacing("fantabulous", with: "zantabulous"))
    let check = try Program.run(["lexicon", "fmt", "--check", folder.path])
    #expect(check.output == "\(file)\n")
    #expect(check.status == 1)
    #expect(try folder.text("mine.lex").contains("zantabulous\thappiness\t1\t-\tmine\t\nmarvelicious"))
    let rewrite = try Program.run(["lexicon", "fmt", folder.path])
    #expect(rewrite.output == "\(file)\n")
    #expect(rewrite.status == 0)
    let sorted = try folder.text("mine.lex").split(separator: "\n").map { $0.prefix(11) }
    #expect(sorted.suffix(2) == ["marveliciou", "zantabulous"])
    let again = try Program.run(["lexicon", "fmt", "--check", folder.path])
    #expect(again.output == "")
    #expect(again.status == 0)
  }

  @Test func fmtLeavesFilesWithErrorsAlone() throws {
    let folder = try pack()
    let broken = Self.lex.replacing("\t-\tmine\t", with: "\tmine")
    try folder.write("mine.lex", broken)
    let outcome = try Program.run(["lexicon", "fmt", folder.path])
    #expect(outcome.errors.contains("mine.lex:3"))
    #expect(outcome.errors.contains("error UT213"))
    #expect(outcome.status == 1)
    #expect(try folder.text("mine.lex") == broken)
  }

  @Test func showTellsOfTermsClassesAndRules() throws {
    let folder = try pack()
    for (name, expected) in [
      ("fantabulous", "happiness"), ("happiness", "class"), ("mine.kettle", "The kettle is mentioned"),
      ("thanks for nothing", "thanks for nothing"),
    ] {
      let words = name.split(separator: " ").map(String.init)
      let outcome = try Program.run(["lexicon", "show", "--lexicon", folder.path] + words)
      #expect(outcome.output.contains(expected), "\(name)")
      #expect(outcome.errors == "")
      #expect(outcome.status == 0)
    }
    let unknown = try Program.run(["lexicon", "show", "fantabulous"])
    #expect(unknown.output == "")
    #expect(unknown.errors == "undertone: the lexicon has nothing about `fantabulous`\n")
    #expect(unknown.status == 1)
  }

  @Test func diffTellsWhatDiffersInMeaning() throws {
    let (old, new) = (try pack(), try pack())
    let same = try Program.run(["lexicon", "diff", old.path, new.path])
    #expect(same.output == "")
    #expect(same.status == 0)
    try new.write("mine.lex", Self.lex.replacing("marvelicious", with: "splendiferous"))
    let outcome = try Program.run(["lexicon", "diff", old.path, new.path])
    #expect(outcome.output.contains("marvelicious"))
    #expect(outcome.output.contains("splendiferous"))
    #expect(!outcome.output.contains("fantabulous"))
    #expect(outcome.errors == "")
    #expect(outcome.status == 1)
  }

  @Test func diffOfAnOverlayTellsWhatItChanges() throws {
    let folder = try pack()
    let outcome = try Program.run(["lexicon", "diff", folder.path])
    #expect(outcome.output.contains("marvelicious"))
    #expect(outcome.output.contains("mine.kettle"))
    #expect(!outcome.output.contains("supervisor"))
    #expect(outcome.lines.allSatisfy { !$0.hasPrefix("- ") })
    #expect(outcome.errors == "")
    #expect(outcome.status == 1)
  }

  @Test func showTakesTermsAsPeopleWriteThem() throws {
    let folder = try pack()
    for words in [["Fantabulous!"], ["Thanks ", "for  NOTHING"]] {
      let outcome = try Program.run(["lexicon", "show", "--lexicon", folder.path] + words)
      #expect(outcome.output.hasPrefix("term "))
      #expect(outcome.status == 0)
    }
  }

  @Test func aPipeInAPackIsPassedOver() throws {
    let folder = try pack()
    let outcome = try Program.shell("mkfifo '\(folder.path)/pipe.lex' && $UNDERTONE lexicon lint '\(folder.path)'")
    #expect(outcome.errors.hasSuffix(": 0 errors, 0 warnings\n"))
    #expect(outcome.status == 0)
  }

  @Test func theExamplesOfTheShippedRulesPass() throws {
    let outcome = try Program.run(["rules", "test"])
    #expect(outcome.lines.count == 1)
    #expect(outcome.output.hasSuffix(" examples: 0 failed\n"))
    #expect(outcome.errors == "")
    #expect(outcome.status == 0)
  }

  @Test func theExamplesOfOneRuleAreRun() throws {
    let folder = try pack()
    let outcome = try Program.run(["rules", "test", "mine.", "--lexicon", folder.path])
    #expect(outcome.output == "1 rules, 4 examples: 0 failed\n")
    #expect(outcome.status == 0)
  }

  @Test func anExampleThatFailsIsShownWithBothSpans() throws {
    let folder = try pack(Self.rule.replacing("Your kettle", with: "The kettle"))
    let outcome = try Program.run(["rules", "test", "mine.kettle", "--lexicon", folder.path])
    #expect(outcome.lines.first == "\(folder.path)/mine.rule:8: rule mine.kettle")
    #expect(outcome.output.contains("expected: no match"))
    #expect(outcome.output.contains("found:    [[The kettle]] is fine."))
    #expect(outcome.lines.last == "1 rules, 4 examples: 1 failed")
    #expect(outcome.status == 1)
  }

  @Test func explainShowsTheRuleAndWhereItMatches() throws {
    let folder = try pack()
    let command = ["rules", "explain", "--lexicon", folder.path, "mine.kettle"]
    let match = try Program.run(command + ["Oh", "no,", "my", "kettle!"])
    #expect(match.output.hasPrefix("rule mine.kettle"))
    #expect(match.lines.last == "Oh no, [[my kettle]]!")
    #expect(match.status == 0)
    #expect(try Program.run(command + ["a nettle"]).lines.last == "no match")
    let unknown = try Program.run(["rules", "explain", "mine.kettle"])
    #expect(unknown.output == "")
    #expect(unknown.errors == "undertone: there is no rule `mine.kettle`\n")
    #expect(unknown.status == 1)
  }

  @Test func rulesLintTellsOfRulesOnly() throws {
    let folder = try pack(Self.rule.replacing("(my|the) kettle", with: "(my|the kettle"))
    try folder.write("mine.lex", Self.lex.replacing("fantabulous", with: "zantabulous"))
    let outcome = try Program.run(["rules", "lint", folder.path])
    #expect(!outcome.lines.isEmpty)
    #expect(outcome.lines.allSatisfy { $0.hasPrefix("\(folder.path)/mine.rule:3:") && $0.contains("error UT3") })
    #expect(outcome.status == 1)
  }

  @Test func placesInTheShippedLexiconAreTheSameOnEveryMachine() throws {
    let outcome = try Program.run(["rules", "explain", "supervisor.request"])
    #expect(!outcome.output.contains(Program.file("")))
    #expect(outcome.output.contains("  Lexicons/en/"))
  }
}
