import Testing

/// Overlays with errors: every one is named with its place, and nothing is analysed by half a lexicon.
@Suite struct BadOverlayTests {
  static let lex = """
    %format undertone-lexicon 1
    %language en
    fantabulous\thappiness\theavy\t-\town\t
    grumpling\tno-such-class\t1\t-\town\t
    zounderful\thappiness\t1\tloud\town\t

    """

  private func overlay() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write("mine.lex", Self.lex)
    return folder
  }

  static let places = ["3:23: error UT216", "4:11: error UT243", "5:24: error UT218"]

  @Test(arguments: [["analyze"], ["rules", "test"], ["lexicon", "show", "happiness"]])
  func everyErrorIsReportedWithLineAndColumn(_ command: [String]) throws {
    let folder = try overlay()
    let outcome = try Program.run(command + ["--lexicon", folder.path], text: "hello\n")
    #expect(outcome.output == "")
    #expect(outcome.errorLines.count == 3)
    for place in Self.places { #expect(outcome.errors.contains("\(folder.path)/mine.lex:\(place): ")) }
    #expect(outcome.status == 2)
  }

  @Test func lintReportsTheSame() throws {
    let folder = try overlay()
    let outcome = try Program.run(["lexicon", "lint", folder.path])
    for place in Self.places { #expect(outcome.output.contains("\(folder.path)/mine.lex:\(place): ")) }
    #expect(outcome.errors.contains("3 errors, 0 warnings"))
    #expect(outcome.status == 1)
  }

  @Test(arguments: [("missing", "UT201"), (".", "UT209")])
  func aFolderThatIsNoPackIsMisuse(_ name: String, _ code: String) throws {
    let folder = try TemporaryFolder()
    let outcome = try Program.run(["analyze", "--lexicon", "\(folder.path)/\(name)"], text: "hello\n")
    #expect(outcome.output == "")
    #expect(outcome.errors.contains("error \(code)"))
    #expect(outcome.status == 2)
  }

  @Test func aGoodOverlayChangesWhatIsFoundAndTheVersion() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "mine.lex",
      "%format undertone-lexicon 1\n%language en\nfantabulous\thappiness\t1\t-\tmine\t\n")
    try folder.write("SOURCES.tsv", "id\ttitle\tlicence\torigin\ttaken\tdate\nmine\tMine\town\there\tall\t2025-01-01\n")
    let plain = try Program.run(["analyze"], text: "fantabulous\n").trees()
    let outcome = try Program.run(["analyze", "--lexicon", folder.path, "--explain"], text: "fantabulous\n")
    let tree = try #require(try outcome.trees().first)
    #expect(tree["cues"]?.elements.map { $0["text"]?.text } == ["fantabulous"])
    #expect(tree["lexicon"] != plain.first?["lexicon"])
    #expect(outcome.errors == "")
    #expect(outcome.status == 0)
  }
}
