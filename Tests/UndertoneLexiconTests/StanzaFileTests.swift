import Testing
import UndertoneCore
import UndertoneLexicon

@Suite struct StanzaFileTests {
  @Test func readsEveryKeyOfAClass() throws {
    let (source, diagnostics) = parse(
      "a.class",
      """
      # A comment.
      class     cue.frustration
      doc       Blocked, worn out.
      weight    0.1 3
      # Comments do not end a stanza.
      speaker   customer
      effect    frustration 1.0
      effect    valence -0.45
      negated   valence 0.2
      family    repeat
      behaviour extraMile
      repeats   1 0.5 0.25
      keeps     negation question
      keeps     contrast
      overlap   yes
      feeling   yes
      role      third-person

      class  fitted
      weight explicit
      """)
    #expect(diagnostics.isEmpty)
    #expect(source.classes.count == 2)
    let first = try #require(source.classes.first)
    #expect(first.name == "cue.frustration")
    #expect(first.doc == "Blocked, worn out.")
    #expect(first.weightRange == 100...3000)
    #expect(first.speaker == .customer)
    #expect(
      first.effects == [
        Cue.Effect(dimension: .emotion(.frustration), thousandths: 1000),
        Cue.Effect(dimension: .valence, thousandths: -450),
      ])
    #expect(first.negated == [Cue.Effect(dimension: .valence, thousandths: 200)])
    #expect(first.family == .repeat)
    #expect(first.behaviour == .extraMile)
    #expect(first.repeats == [1000, 500, 250])
    #expect(first.keeps == ["negation", "question", "contrast"])
    #expect(first.overlaps)
    #expect(first.isFeeling)
    #expect(first.role == .thirdPerson)
    #expect(first.place == Place(file: "a.class", line: 2))
    #expect(source.classes[1].weightRange == nil)
  }

  @Test func aClassOfItsNameAloneHasTheDefaults() throws {
    let definition = try #require(parse("a.class", "class words").source.classes.first)
    #expect(definition.weightRange == 1000...1000)
    #expect(definition.speaker == .any)
    #expect(definition.repeats == [1000])
    #expect(!definition.isCueClass && !definition.overlaps)
  }

  @Test(arguments: [
    ("doc", "UT222 2:4"), ("colour red", "UT221 2:1"), ("# doc\n  # x", "UT221 3:3"),
    ("doc a\ndoc b", "UT223 3:1"), ("weight 1", "UT225 2:8"), ("weight 3 1", "UT225 2:8"),
    ("weight 1 x", "UT225 2:10"), ("weight 1 1.2345", "UT225 2:10"), ("speaker boss", "UT227 2:9"),
    ("role clown", "UT227 2:6"), ("effect anger", "UT225 2:8"), ("effect rage 1", "UT226 2:8"),
    ("effect anger much", "UT225 2:14"), ("effect anger 1\neffect anger 2", "UT229 3:8"),
    ("negated rage 1", "UT226 2:9"), ("family smith", "UT227 2:8"), ("behaviour odd", "UT227 2:11"),
    ("repeats 1 x", "UT225 2:11"), ("overlap maybe", "UT227 2:9"), ("feeling 1", "UT227 2:9"), ("class d", "UT220 2:1"),
    ("\ndoc Lost.", "UT220 3:1"), ("\nclass", "UT222 3:6"),
  ])
  func problemsOfClassesHaveTheirCodeAndPlace(lines: String, expected: String) {
    let (source, diagnostics) = parse("a.class", "class c\n" + lines)
    #expect(places(diagnostics) == [expected])
    #expect(source.classes.first?.name == "c")
  }

  @Test(arguments: ["Anger", "two words", "-x", "x.", "ärger", "number", "x_y"])
  func namesThatCannotBeClasses(name: String) {
    #expect(places(parse("a.class", "class " + name).diagnostics) == ["UT224 1:7"])
  }

  @Test func aMissingEmptyLineIsReportedAndBothStanzasRead() {
    let (source, diagnostics) = parse("a.class", "class a\ndoc A.\nclass b\ndoc B.\n")
    #expect(places(diagnostics) == ["UT220 3:1"])
    #expect(source.classes.map(\.doc) == ["A.", "B."])
  }

  @Test func aNameGivenTwiceIsReportedAtItsSecondPlace() {
    let (_, diagnostics) = parse("a.class", "class a\n\nclass b\n\nclass a\n")
    #expect(places(diagnostics) == ["UT228 5:1"])
    #expect(diagnostics.first?.hint == "the first is at a.class:1")
  }

  @Test func everyProblemOfAClassFileIsReported() {
    let (_, diagnostics) = parse(
      "a.class", "class a\neffect rage 1\n\nclass b\nspeaker boss\n\nclass c\nweight x y\n")
    #expect(places(diagnostics) == ["UT226 2:8", "UT227 5:9", "UT225 8:8"])
  }

  @Test func modelStanzasKeepTheirLines() throws {
    let (source, diagnostics) = parse(
      "a.model",
      "modifier  negation\nfactor    -0.4\neffect    anger 0.2\nlevel     x\n\naxis anger\nbias -2\n")
    #expect(diagnostics.isEmpty)
    let first = try #require(source.model.first)
    #expect(first.subject == "modifier")
    #expect(first.name == "negation")
    #expect(first.lines.map(\.key) == ["factor", "effect", "level"])
    #expect(first.lines.map(\.value) == ["-0.4", "anger 0.2", "x"])
    #expect(first.lines[1].place == Place(file: "a.model", line: 3, column: 11))
    #expect(source.model.map(\.name) == ["negation", "anger"])
  }

  @Test func problemsOfModelFilesHaveTheirPlace() {
    let text = "modifier a\nfactor\n\nthing b\n\nmodifier a\nx 1\n\nlanguage de\n"
    #expect(places(parse("a.model", text).diagnostics) == ["UT222 2:7", "UT220 4:1", "UT228 6:1"])
  }

  @Test func readsSources() throws {
    let (source, diagnostics) = parse(
      "SOURCES.tsv",
      "# Ours.\nid\ttitle\tlicence\torigin\ttaken\tdate\nown\tWritten here\tApache-2.0\there\tall\t2026-11-24\n"
    )
    #expect(diagnostics.isEmpty)
    let record = try #require(source.sources.first)
    #expect([record.id, record.title, record.licence] == ["own", "Written here", "Apache-2.0"])
    #expect([record.origin, record.taken, record.date] == ["here", "all", "2026-11-24"])
    #expect(record.place.line == 3)
  }

  @Test func problemsOfSourcesHaveTheirPlace() {
    let text = "a\tb\tc\td\te\tf\nx\ty\n\tb\tc\td\te\tf\na\tb\tc\td\te\tf\n"
    let (source, diagnostics) = parse("SOURCES.tsv", text)
    #expect(places(diagnostics) == ["UT230 1:1", "UT231 2:1", "UT231 3:1", "UT232 4:1"])
    #expect(source.sources.count == 2)
  }
}
