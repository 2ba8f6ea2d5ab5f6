import Testing
import UndertoneCore
import UndertoneEvaluation
import UndertoneLexicon

/// What can become a new line.
@Suite struct CandidateTests {
  private func candidates(_ texts: [String], longest: Int = 3, floor: Int = 2, stems: Bool = false) throws
    -> CandidateTerms
  {
    var options = FitOptions()
    (options.longestTerm, options.floor, options.hasStems) = (longest, floor, stems)
    let examples = texts.enumerated().map {
      FitExample(
        text: $1, speaker: .customer, truth: Truth(), set: 0, weight: 1, group: String($0))
    }
    return try CandidateTerms(examples, in: FitWorld.source, options)
  }

  @Test func runsStayInsideTheirSentence() throws {
    let found = try candidates(["blue box. red box", "blue box! red box"]).terms
    #expect(found == ["blue", "blue box", "box", "red", "red box"])
  }

  @Test func whatIsRareIsLeftOut() throws {
    #expect(try candidates(["blue box", "red box"]).terms == ["box"])
    #expect(try candidates(["box box box", "red"]).terms.isEmpty)
  }

  @Test func figuresAndNamesCountByTheirKind() throws {
    let found = try candidates(["paid $12 on 3 days", "Paid €4 on 77 days"]).terms
    #expect(found.contains("paid <money> on"))
    #expect(found.contains("<number> days"))
    #expect(!found.contains { $0.contains("12") || $0.contains("77") })
  }

  @Test func lettersAreFolded() throws {
    #expect(try candidates(["It’s BLUE", "it's blue"], longest: 1).terms == ["blue", "it's"])
  }

  @Test func elongatedWordsCountAsTheWordThatTheyAreLookedUpAs() throws {
    #expect(try candidates(["yes blue", "yesss blue"], longest: 1).terms == ["blue", "yes"].filter { $0 == "blue" })
    #expect(try candidates(["yes", "yes", "yesss"], longest: 1, floor: 3).terms.isEmpty)
    #expect(try candidates(["yes", "yes", "yes", "yesss"], longest: 1, floor: 3).terms == ["yes"])
  }

  @Test func linesByHandCanBeTermsToo() throws {
    #expect(try candidates(["so good", "so good"]).terms == ["good", "so", "so good"])
  }

  @Test func beginningsOfSeveralWordsAreStems() throws {
    let texts = ["amazing", "amazes", "amazed", "tables table", "zebras"]
    let found = try candidates(texts, floor: 1, stems: true).stems
    #expect(found.contains("amaz"))
    #expect(!found.contains("zebr"))
    #expect(found.contains("tabl"))
    // One word longer than that begins so.
    #expect(!found.contains("table"))
  }

  @Test func everyTermIsOneThatTextsCanHold() throws {
    let odd = "f*** 50% :* **** #fail @you a_b <3 -- (c) 1/2 x.y http://a.b C++ & 'quoted' \u{1F600} <b> 24/7"
    let found = try candidates([odd, odd])
    let facts = found.terms.map { $0 + "\tfitted\tanger=1\t-\town\n" }.joined()
    let classes = "class fitted\ndoc F.\nweight explicit\noverlap yes\n"
    let files = [("f.class", classes), ("f.lex", "%format undertone-lexicon 1\n" + facts)]
    let problems = PackLinter.check(
      files: files.map { PackFile(path: $0.0, bytes: Array($0.1.utf8)) }, over: FitWorld.source
    ).diagnostics
    #expect(problems.filter { $0.severity == .error } == [])
    #expect(found.terms.count > 10)
  }
}
