import Testing

/// `undertone evaluate` as people and scripts use it.
@Suite struct EvaluationTests {
  static let gold = """
    {"id":"a","text":"This is outrageous, you people lied to me!","gold":{"emotions":{"anger":3},"sentiment":"negative","complaint":true,"risk":1,"families":["trust"]}}
    {"id":"b","text":"Thank you so much for your help","gold":{"emotions":{"gratitude":2},"sentiment":"positive","complaint":false,"risk":0,"families":[]}}
    {"id":"c","text":"What time do you open?","gold":{"emotions":{},"sentiment":"neutral","complaint":false,"risk":0,"families":[]}}
    {"id":"d","text":"Where can I see my <b>invoice</b>?","gold":{"emotions":{"anger":1},"sentiment":"negative","complaint":false,"risk":2,"families":[]}}

    """

  private func folder() throws -> (folder: TemporaryFolder, gold: String) {
    let folder = try TemporaryFolder()
    return (folder, try folder.write("small.jsonl", Self.gold))
  }

  /// The figures of the only set of a JSON report, by name.
  private func figures(_ outcome: Outcome) throws -> [String: Double] {
    let report = try JSONTree(outcome.output)
    let figures = report["sets"]?.elements.first?["figures"]?.elements ?? []
    return Dictionary(
      uniqueKeysWithValues: figures.compactMap { figure in
        guard let name = figure["name"]?.text, let value = figure["estimate"]?["value"]?.double else { return nil }
        return (name, value)
      })
  }

  @Test func jsonHoldsTheFiguresAndTheRecords() throws {
    let (folder, gold) = try folder()
    let outcome = try Program.run(["evaluate", "--to", "json", "--min-support", "1", gold])
    #expect(outcome.status == 0)
    let figures = try figures(outcome)
    // Found in the first text, missed in the last.
    #expect(figures["anger.recall"] == 0.5)
    #expect(figures["anger.precision"] == 1)
    #expect(figures["gratitude.f1"] == 1)
    #expect(figures["sentiment.accuracy"] == 0.75)
    #expect(figures["risk.falseAlarms"] != nil)
    #expect(figures["valence.pearson"] == nil)
    let report = try JSONTree(outcome.output)
    #expect(report["schema"]?.text == "undertone-evaluation/1")
    let records = report["sets"]?.elements.first?["records"]?.elements ?? []
    #expect(records.map { $0["id"]?.text } == ["a", "b", "c", "d"])
    let again = try Program.run(["evaluate", "--to", "json", "--min-support", "1", "--jobs", "3", gold])
    #expect(again.output == outcome.output)
    withExtendedLifetime(folder) {}
  }

  @Test func aSeedChangesIntervalsAndNothingElse() throws {
    let (folder, gold) = try folder()
    let one = try Program.run(["evaluate", "--to", "json", gold])
    let two = try Program.run(["evaluate", "--to", "json", "--seed", "2", gold])
    #expect(one.output != two.output)
    #expect(try figures(one) == figures(two))
    withExtendedLifetime(folder) {}
  }

  @Test func textIsForPeople() throws {
    let (folder, gold) = try folder()
    let outcome = try Program.run(["evaluate", gold])
    #expect(outcome.status == 0)
    #expect(outcome.errors == "")
    for part in [
      "small.jsonl", "4 messages", "emotions.exactMatch", "anger: readers say there, degree 0.33", "invoice",
      "Note: fewer than 20 texts show",
    ] { #expect(outcome.output.contains(part), "\(part)") }
    #expect(!outcome.output.contains("\u{1B}"))
    for line in outcome.lines where !line.contains(folder.path) { #expect(line.count <= 80, "\(line)") }
  }

  @Test func markdownAndPagesKeepTextsFromBeingMarkup() throws {
    let (folder, gold) = try folder()
    let markdown = try Program.run(["evaluate", "--to", "markdown", gold])
    #expect(markdown.output.hasPrefix("# Evaluation\n"))
    #expect(markdown.output.contains("| figure | value | 95 % | cases |"))
    #expect(markdown.output.contains("\\<b\\>invoice"))
    let page = folder.path + "/report.html"
    let html = try Program.run(["evaluate", "--to", "html", "--output", page, gold])
    #expect(html.output == "")
    #expect(html.status == 0)
    let text = try folder.text("report.html")
    #expect(text.hasPrefix("<!DOCTYPE html>"))
    #expect(text.contains("anger"))
    #expect(!text.contains("<b>invoice"))
  }

  @Test func aFolderIsOneSetAndNamesTellSetsApart() throws {
    let (folder, gold) = try folder()
    try folder.write("other.jsonl", Self.gold.replacing("\"id\":\"", with: "\"id\":\"x"))
    let whole = try Program.run(["evaluate", "--errors", "0", folder.path])
    #expect(whole.output.contains("8 messages"))
    let named = try Program.run(["evaluate", "one=" + gold, "two=" + folder.path])
    #expect(named.output.contains("Overview"))
    for name in ["one", "two"] { #expect(named.lines.contains(name)) }
  }

  @Test func aMapTellsWhatForeignLabelsMean() throws {
    let folder = try TemporaryFolder()
    let map = try folder.write(
      "moods.map", "set moods\nlabel cross anger\nlabel glad gratitude\nlabel calm -\njudged anger gratitude\n")
    let gold = try folder.write(
      "moods.jsonl",
      """
      {"text":"This is outrageous, you people lied to me!","gold":{"labels":["cross"]}}
      {"text":"Thank you so much for your help","gold":{"labels":["glad"]}}
      {"text":"What time do you open?","gold":{"labels":["calm"]}}

      """)
    let outcome = try Program.run(["evaluate", "--map", map, "--to", "json", "--min-support", "1", gold])
    #expect(outcome.status == 0)
    let figures = try figures(outcome)
    #expect(figures["emotions.macroF1"] == 1)
    #expect(figures["frustration.recall"] == nil)
  }

  @Test func conversations() throws {
    let folder = try TemporaryFolder()
    let gold = try folder.write(
      "talks.jsonl",
      """
      {"id":"t","turns":[{"speaker":"customer","text":"Where is my parcel?"},{"speaker":"agent","text":"On its way."},\
      {"speaker":"customer","text":"I want to speak to your manager right now!"}],\
      "gold":{"risk":[0,null,3],"families":[[],null,["supervisor"]],"satisfaction":-1}}
      """)
    let outcome = try Program.run(["evaluate", "--to", "json", gold])
    let figures = try figures(outcome)
    #expect(figures["alert.recall"] == 1)
    #expect(figures["alert.lead"] == 0)
    #expect(figures["turns.risk.auc"] == 1)
    #expect(figures["family.supervisor.f1"] == 1)
    #expect(figures["risk.auc"] == nil)
  }

  @Test(arguments: [("0.5", 0, "pass"), ("0.51", 1, "FAIL")])
  func aGateTellsByItsStatus(bound: String, status: Int32, word: String) throws {
    let (folder, gold) = try folder()
    let gate = try folder.write("bounds", "# for people\nsmall  anger.recall  at-least  \(bound)\n")
    let outcome = try Program.run(["evaluate", "--gate", gate, "small=" + gold])
    #expect(outcome.status == status)
    #expect(outcome.lines.contains { $0.hasPrefix(word + "  small  anger.recall") })
    #expect(outcome.errors == (status == 0 ? "" : "\(gate):2: small anger.recall is 0.5, not at-least 0.51\n"))
    withExtendedLifetime(folder) {}
  }

  @Test(arguments: [
    ("small anger.recal at-least 0.5", "UT652"), ("other anger.recall at-least 0.5", "UT651"),
    ("small valence.pearson at-least 0", "UT652"), ("small anger.recall 0.5", "UT650"), ("", "UT650"),
  ])
  func aGateThatSaysNothingIsMisuse(line: String, code: String) throws {
    let (folder, gold) = try folder()
    let gate = try folder.write("bounds", line + "\n")
    let outcome = try Program.run(["evaluate", "--gate", gate, "small=" + gold])
    #expect(outcome.errors.contains("error \(code)"))
    #expect(outcome.status == 2)
    withExtendedLifetime(folder) {}
  }

  @Test func aRunIsComparedWithAnEarlierOneAndWithAnotherLexicon() throws {
    let (folder, gold) = try folder()
    let pack = try TemporaryFolder()
    try pack.write("mine.lex", "%format undertone-lexicon 1\n%language en\ninvoice\tanger\t1\t-\tmine\t\n")
    try pack.write("SOURCES.tsv", "id\ttitle\tlicence\torigin\ttaken\tdate\nmine\tMine\town\there\tall\t2025-01-01\n")
    let before = folder.path + "/before.json"
    _ = try Program.run(["evaluate", "--to", "json", "--output", before, gold])
    for baseline in [["--baseline", before], ["--baseline", "shipped"]] {
      let outcome = try Program.run(["evaluate", "--lexicon", pack.path] + baseline + [gold])
      #expect(outcome.status == 0)
      #expect(outcome.output.contains("Changed readings: "))
      #expect(outcome.output.contains("better, labels: none → anger"))
      #expect(outcome.lines.contains("  invoice / anger (new)"))
    }
    let back = try Program.run(["evaluate", "--baseline-lexicon", pack.path, gold])
    #expect(back.output.contains("worse, labels: anger → none"))
    #expect(back.lines.contains("  invoice / anger (gone)"))
    let other = try folder.write("small.jsonl", Self.gold.replacing("\"id\":\"d\"", with: "\"id\":\"e\""))
    let mismatch = try Program.run(["evaluate", "--baseline", before, other])
    #expect(mismatch.output == "")
    #expect(mismatch.errors.contains("error UT619: 1 record is not in"))
    #expect(mismatch.status == 2)
  }

  @Test func badRecordsAreToldAndTheOthersMeasured() throws {
    let folder = try TemporaryFolder()
    let gold = try folder.write(
      "bad.jsonl", Self.gold + "nonsense\n{\"id\":\"e\",\"text\":\"x\",\"gold\":{\"emotions\":{\"rage\":1}}}\n")
    let outcome = try Program.run(["evaluate", gold])
    #expect(outcome.errorLines.count == 2)
    #expect(outcome.errors.contains(":5:1: error UT602"))
    #expect(outcome.errors.contains(":6: error UT606"))
    #expect(outcome.output.contains("4 messages"))
    #expect(outcome.status == 1)
  }

  @Test(arguments: ["/nowhere/at/all.jsonl", "/nowhere/at/all"])
  func whatCannotBeReadIsMisuse(path: String) throws {
    let outcome = try Program.run(["evaluate", path])
    #expect(outcome.output == "")
    #expect(outcome.errors.contains("error UT61"))
    #expect(outcome.status == 2)
    let (folder, gold) = try folder()
    let both = try Program.run(["evaluate", gold, path])
    #expect(both.output.contains("4 messages"))
    #expect(both.status == 2)
    withExtendedLifetime(folder) {}
  }

  @Test func aFileWithoutAGoodRecordIsNoMeasurement() throws {
    let folder = try TemporaryFolder()
    let gold = try folder.write("bad.jsonl", "nonsense\n")
    let outcome = try Program.run(["evaluate", gold])
    #expect(outcome.output == "")
    #expect(outcome.errors.contains("error UT602"))
    #expect(outcome.status == 2)
  }
}
