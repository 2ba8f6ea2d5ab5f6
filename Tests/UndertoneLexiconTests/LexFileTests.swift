import Testing
import UndertoneCore
import UndertoneLexicon

@Suite struct LexFileTests {
  @Test func readsEveryFieldOfAFact() throws {
    let (source, diagnostics) = parse(
      "a.lex", lex("still waiting\twaiting\t1.25\tcaps,end\town\ta note", "manag*\tboss\t-\t-\town"))
    #expect(diagnostics.isEmpty)
    #expect(source.language == "en")
    let first = try #require(source.lines.first)
    #expect(first.units == ["still", "waiting"])
    #expect(first.className == "waiting")
    #expect(first.weight == .units(1250))
    #expect(first.flags == [.caps, .end])
    #expect(first.source == "own")
    #expect(first.note == "a note")
    #expect(first.place == Place(file: "a.lex", line: 3))
    #expect(!first.isPrefix)
    let second = source.lines[1]
    #expect(second.isPrefix)
    #expect(second.units == ["manag"])
    #expect(second.weight == .units(1000))
    #expect(second.note.isEmpty)
  }

  @Test func readsEffectsOfALine() throws {
    let (source, diagnostics) = parse(
      "a.lex", lex("meh\tfitted\tdisappointment=0.42,valence=-0.1,care.warmth=-1\t-\town"))
    #expect(diagnostics.isEmpty)
    #expect(
      source.lines.first?.weight
        == .effects(
          CueEffects(plain: [
            Cue.Effect(dimension: .emotion(.disappointment), thousandths: 420),
            Cue.Effect(dimension: .valence, thousandths: -100),
            Cue.Effect(dimension: .care(.warmth), thousandths: -1000),
          ])))
  }

  @Test(arguments: [":*", "****", "#fail", "<3", "<money>", "%", "🙏🏽", "c'est"])
  func oddUnitsAreTerms(unit: String) {
    let (source, diagnostics) = parse("a.lex", lex("\(unit)\tc\t-\t-\town"))
    #expect(diagnostics.isEmpty)
    #expect(source.lines.first?.units == [unit])
    #expect(source.lines.first?.isPrefix == false)
  }

  @Test(arguments: [
    ("", "UT213 3:1"),
    ("awful", "UT213 3:1"),
    ("#fail", "UT213 3:1"),
    ("awful\tc\t1\t-", "UT213 3:1"),
    ("awful\tc\t1\t-\town\tnote\tmore", "UT213 3:22"),
    ("\tc\t1\t-\town", "UT214 3:1"),
    ("so  bad\tc\t1\t-\town", "UT214 3:4"),
    (" bad\tc\t1\t-\town", "UT214 3:1"),
    ("bad \tc\t1\t-\town", "UT214 3:5"),
    ("<nothing> late\tc\t1\t-\town", "UT214 3:1"),
    ("manag* me\tc\t1\t-\town", "UT214 3:6"),
    ("to ma*\tc\t1\t-\town", "UT215 3:4"),
    ("bad\t\t1\t-\town", "UT219 3:5"),
    ("bad\tc\tx\t-\town", "UT216 3:7"),
    ("bad\tc\t\t-\town", "UT216 3:7"),
    ("bad\tc\t1.\t-\town", "UT216 3:7"),
    ("bad\tc\t.5\t-\town", "UT216 3:7"),
    ("bad\tc\t1.2345\t-\town", "UT216 3:7"),
    ("bad\tc\t99999999999\t-\town", "UT216 3:7"),
    ("bad\tc\tanger=1,valence\t-\town", "UT217 3:15"),
    ("bad\tc\tanger=1,valence=z\t-\town", "UT217 3:23"),
    ("bad\tc\tanger=1,rage=1\t-\town", "UT226 3:15"),
    ("bad\tc\tanger=1,anger=1\t-\town", "UT229 3:15"),
    ("bad\tc\t1\tloud\town", "UT218 3:9"),
    ("bad\tc\t1\tcaps,,end\town", "UT218 3:14"),
    ("bad\tc\t1\tcaps,caps\town", "UT218 3:14"),
    ("bad\tc\t1\t-\t", "UT219 3:11"),
    ("%speed 3", "UT211 3:1"),
    ("%language", "UT211 3:1"),
    ("%format other 1", "UT210 3:9"),
  ])
  func problemsHaveTheirCodeAndPlace(line: String, expected: String) {
    let (source, diagnostics) = parse("a.lex", lex(line))
    if line.isEmpty {
      #expect(diagnostics.isEmpty)
    } else {
      #expect(places(diagnostics) == [expected])
      #expect(source.lines.isEmpty)
    }
  }

  @Test func everyBadLineIsReportedAndTheOthersKept() {
    let (source, diagnostics) = parse(
      "a.lex",
      lex("bad\tc\tx\t-\town", "fine\tc\t1\t-\town", "awful", "good\tc\t1\t-\town", "odd\tc\t1\tloud\town"))
    #expect(places(diagnostics) == ["UT216 3:7", "UT213 5:1", "UT218 7:9"])
    #expect(source.lines.map(\.term) == ["fine", "good"])
    #expect(diagnostics.allSatisfy { $0.file == "a.lex" && $0.hint != nil && $0.severity == .error })
  }

  @Test func twoProblemsOfOneLineAreBothReported() {
    #expect(
      places(parse("a.lex", lex("ma*\tc\tx\tloud\town")).diagnostics) == [
        "UT215 3:1", "UT216 3:7", "UT218 3:9",
      ])
  }

  @Test func aFactBeforeTheFormatIsReportedOnce() {
    let (source, diagnostics) = parse("a.lex", "bad\tc\t1\t-\town\ngood\tc\t1\t-\town\n")
    #expect(places(diagnostics) == ["UT210 1:1"])
    #expect(source.lines.count == 2)
  }

  @Test func filesInTwoLanguagesAreReported() {
    let files = ["en", "de"].map {
      PackFile(path: $0 + ".lex", bytes: Array("%format undertone-lexicon 1\n%language \($0)\n".utf8))
    }
    let (source, diagnostics) = PackParser.parse(files: files)
    #expect(source.language == "en")
    #expect(places(diagnostics) == ["UT212 2:11"])
    #expect(diagnostics.first?.file == "de.lex")
  }
}
