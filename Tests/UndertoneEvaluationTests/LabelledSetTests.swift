import Testing
import UndertoneCore

@testable import UndertoneEvaluation

@Suite("Labelled sets")
struct LabelledSetTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private static let line = #"{"id":"a","text":"Thank you!","gold":{"emotions":{"gratitude":2},"complaint":false}}"#
  private static let other = #"{"id":"b","text":"Still waiting.","gold":{"emotions":{"frustration":1},"complaint":true}}"#

  private func read(_ arguments: String..., map: String? = nil) throws -> (
    sets: [LabelledSet], problems: [Diagnostic]
  ) {
    LabelledSet.read(
      arguments: arguments.map { $0.replacing("~", with: folder.path) },
      map: try map.map { try folder.write("the.map", $0) })
  }

  @Test func aFileAndAFolderOfOurOwn() throws {
    try folder.write("set/b.jsonl", LabelledSetTests.other + "\n")
    try folder.write("set/deep/a.ndjson", LabelledSetTests.line)
    try folder.write("set/notes.md", "no set")
    try folder.write("set/.hidden.jsonl", "broken")
    let (sets, problems) = try read("~/set/b.jsonl", "~/set/", "ours=~/set")
    #expect(problems.allSatisfy { $0.code == "UT615" }, "\(problems)")
    #expect(sets.map(\.name) == [folder.path + "/set/b.jsonl", folder.path + "/set", "ours"])
    #expect(sets.map { $0.records.map(\.id) } == [["b"], ["b", "a"], ["b", "a"]])
    #expect(sets.allSatisfy { $0.map == nil && $0.weight == 1 })
  }

  @Test func theStanzaIsPickedByNameByFileByFolderOrBecauseItIsTheOnlyOne() throws {
    try folder.write("mood/dev.jsonl", #"{"id":"a","text":"x","gold":{"labels":["joy"]}}"#)
    let two = "set mood\nlabel joy happiness\n\nset dev\nlabel joy gratitude\n"
    let path = "~/mood/dev.jsonl"
    #expect(try read("mood=" + path, map: two).sets.map(\.map?.name) == ["mood"])
    #expect(try read(path, map: two).sets.map(\.map?.name) == ["dev"])
    #expect(try read("~/mood", map: two).sets.map(\.map?.name) == ["mood"])
    #expect(try read(path, map: "set mood\nlabel joy happiness\n\nset x\nlabel joy anger").sets.map(\.map?.name) == ["mood"])
    #expect(try read(path, map: "set any\nlabel joy happiness").sets.map(\.map?.name) == ["any"])
    #expect(try read(path, map: "set any\nlabel joy happiness\n\nset x\nlabel joy anger").sets.map(\.map?.name) == [nil])
    let truth = try #require(try read("mood=" + path, map: two).sets.first)
    #expect(truth.truth(of: truth.records[0]).isPresent[Dimension.emotion(.happiness).index] == true)
  }

  @Test func aSetThatTheMapLacks() throws {
    try folder.write("a.jsonl", LabelledSetTests.line)
    let (sets, problems) = try read("mood=~/a.jsonl", map: "set other\nlabel joy happiness")
    #expect(sets.isEmpty)
    #expect(problems.map(\.code) == ["UT612"])
    #expect(problems.first?.hint == "it has other")
  }

  @Test func namesStayApart() throws {
    try folder.write("a.jsonl", LabelledSetTests.line)
    try folder.write("b.jsonl", LabelledSetTests.other)
    let (sets, problems) = try read("x=~/a.jsonl", "x=~/b.jsonl", "~/a.jsonl", "~/a.jsonl")
    #expect(sets.map(\.name) == ["x", "x=\(folder.path)/b.jsonl", folder.path + "/a.jsonl"])
    #expect(problems.filter { $0.severity == .error }.map(\.code) == ["UT617"])
  }

  @Test func aPathMayHaveAnEqualsSign() throws {
    try folder.write("x=1.jsonl", LabelledSetTests.line)
    #expect(try read("~/x=1.jsonl").sets.map { $0.records.count } == [1])
  }

  @Test func filesAndFoldersThatAreNotThere() throws {
    try folder.write("empty/notes.md", "")
    let (sets, problems) = try read("~/none.jsonl", "~/empty", "~/nowhere/")
    #expect(problems.map(\.code) == ["UT610", "UT611", "UT610"])
    #expect(problems.first?.file == folder.path + "/none.jsonl")
    #expect(sets.allSatisfy { $0.records.isEmpty })
  }

  @Test(arguments: ["a.jsonl", "a.csv", "a.tsv", "a"])
  func anEmptyFile(name: String) throws {
    try folder.write(name, "\n \n")
    #expect(try read("~/" + name).problems.map(\.code) == ["UT601"])
  }

  @Test func aTableWithoutRows() throws {
    try folder.write("a.csv", "text,sentiment\n")
    #expect(try read("~/a.csv").problems.map(\.code) == ["UT601"])
  }

  @Test func badLinesDoNotEndTheReading() throws {
    try folder.write("set/a.jsonl", LabelledSetTests.line + "\n{\"id\":\n" + LabelledSetTests.other)
    try folder.write("set/b.jsonl", "nonsense\n" + LabelledSetTests.line.replacing("\"a\"", with: "\"c\""))
    let (sets, problems) = try read("~/set")
    #expect(sets[0].records.map(\.id) == ["a", "b", "c"])
    let errors = problems.filter { $0.severity == .error }
    #expect(errors.map(\.code) == ["UT602", "UT602"])
    #expect(errors.map(\.file) == [folder.path + "/set/a.jsonl", folder.path + "/set/b.jsonl"])
    #expect(errors.map(\.line) == [2, 1])
  }

  @Test func aFileFullOfOneMistakeSaysItTwentyTimesAndCounts() throws {
    try folder.write("a.jsonl", String(repeating: "{\"text\":\"x\"}\n", count: 50))
    let (_, problems) = try read("~/a.jsonl")
    #expect(problems.count == 21)
    #expect(problems.last?.message.hasPrefix("30 more of these, the last on line 50") == true)
  }

  @Test func idsAreToldApartByFile() throws {
    try folder.write("set/a.jsonl", LabelledSetTests.line + "\n" + LabelledSetTests.other)
    try folder.write("set/deep/b.jsonl", LabelledSetTests.line)
    let (sets, problems) = try read("~/set")
    #expect(sets[0].records.map(\.id) == ["a:a", "b", "deep/b:a"])
    #expect(!problems.contains { $0.severity == .error })
  }

  @Test func theSameIdTwiceInOneFile() throws {
    try folder.write("a.jsonl", LabelledSetTests.line + "\n" + LabelledSetTests.line.replacing("Thank", with: "Thx"))
    let (sets, problems) = try read("~/a.jsonl")
    #expect(sets[0].records.count == 1)
    #expect(problems.first { $0.severity == .error }?.code == "UT603")
    let without = try read("x=~/a.jsonl", map: "set x\ncolumn id -\ncolumn labels gold.label")
    #expect(without.sets[0].records.map(\.id) == ["1", "2"])
    #expect(!without.problems.contains { $0.code == "UT603" })
  }

  @Test func unknownLabelsAreToldOnceWithCounts() throws {
    try folder.write(
      "a.jsonl",
      (0..<3).map { #"{"id":\#($0),"text":"x","gold":{"labels":["joy","bliss"]}}"# }.joined(separator: "\n")
        + "\n" + #"{"id":9,"text":"x","gold":{"labels":["very sad"]}}"# + "\n" + #"{"id":10,"text":"x","gold":{"labels":[]}}"#)
    let (sets, problems) = try read("x=~/a.jsonl", map: "set x\nlabel joy happiness")
    let problem = try #require(problems.first { $0.code == "UT613" })
    #expect(problems.count { $0.code == "UT613" } == 1)
    #expect(problem.message.hasSuffix("`bliss` (3), `very sad` (1)"))
    #expect(problem.hint?.hasPrefix("`label bliss -`") == true)
    // Nobody knows what they say.
    #expect(sets[0].records.map { sets[0].truth(of: $0).isPresent[Dimension.emotion(.happiness).index] } == [nil, nil, nil, nil, false])
  }

  @Test func allOtherLabelsAtOnce() throws {
    try folder.write("a.jsonl", #"{"id":"a","text":"x","gold":{"labels":["bliss"]}}"#)
    let (sets, problems) = try read("x=~/a.jsonl", map: "set x\nlabel joy happiness\nlabel * -")
    #expect(problems.map(\.code) == ["UT615"])
    #expect(sets[0].truth(of: sets[0].records[0]).isPresent[Dimension.emotion(.happiness).index] == false)
  }

  @Test func labelsWithoutAMap() throws {
    try folder.write("a.jsonl", #"{"id":"a","text":"x","gold":{"labels":["joy"],"complaint":true}}"#)
    let (_, problems) = try read("~/a.jsonl")
    #expect(problems.map(\.code) == ["UT614", "UT615"])
    #expect(problems.allSatisfy { $0.severity == .warning })
  }

  @Test func textsOfOneKindAreWorthAWarning() throws {
    try folder.write("a.jsonl", LabelledSetTests.line + "\n" + LabelledSetTests.other)
    let (_, problems) = try read("~/a.jsonl")
    #expect(problems.map(\.code) == ["UT615"])
    let message = try #require(problems.first?.message)
    #expect(message.contains("no text shows surprise, happiness, anger, disappointment"))
    #expect(!message.contains("gratitude") && !message.contains("complaint"))
    try folder.write("b.jsonl", #"{"id":"a","text":"x","gold":{"risk":3}}"#)
    #expect(try read("~/b.jsonl").problems.first?.message.contains("every text shows risk") == true)
  }

  @Test func keysThatNobodyReads() throws {
    try folder.write("a.jsonl", #"{"id":"a","text":"x","gold":{"emotion":{"anger":1},"score":3}}"#)
    let (_, problems) = try read("~/a.jsonl")
    #expect(problems.map(\.code) == ["UT609", "UT616"])
    #expect(problems[0].message.contains("`emotion` (1), `score` (1)"))
  }

  @Test func theOtherRunsRecords() {
    let match = RecordMatch(before: ["a", "b", "c"], after: ["b", "d"])
    #expect(match == RecordMatch(before: ["c", "b", "a"].reversed(), after: ["b", "d"]))
    #expect(match.onlyBefore == ["a", "c"] && match.onlyAfter == ["d"] && match.commonCount == 1 && !match.isSame)
    let problems = match.problems(before: "old.json", after: "new.json")
    #expect(problems.map(\.code) == ["UT619", "UT619"])
    #expect(problems[0].description == "old.json: error UT619: 2 records are not in new.json: a, c (1 are in both; compare runs over the same files)")
    #expect(RecordMatch(before: ["a"], after: ["a"]).problems(before: "x", after: "y").isEmpty)
  }
}

// JSON that others laid out.
extension LabelledSetTests {
  @Test func labelsAndNumbersWhereTheMapSays() throws {
    try folder.write(
      "a.jsonl",
      """
      {"key":7,"body":"x","who":"Support","meta":{"mood":"angry","stars":1}}
      {"key":8,"body":"y","who":"Jo","meta":{"mood":["angry","sad"],"stars":"5"}}
      {"key":9,"body":"z","who":"Jo","meta":{"mood":null,"stars":4}}
      """)
    let (sets, problems) = try read(
      "x=~/a.jsonl",
      map: """
        set x
        column id key
        column text body
        column speaker who
        role agent Support
        role customer *
        column labels meta.mood
        column valence meta.stars 1 5
        label angry anger
        label sad -
        """)
    #expect(problems.filter { $0.code != "UT615" }.isEmpty, "\(problems)")
    let set = sets[0]
    #expect(set.records.map(\.id) == ["7", "8", "9"])
    let truths = set.records.map(set.truth)
    #expect(truths.map { $0.isPresent[Dimension.emotion(.anger).index] } == [nil, true, nil])
    #expect(truths.map { $0.degrees[Dimension.valence.index] } == [nil, 1, 0.5])
  }

  @Test func columnsThatAreNotThereOrHoldNoNumbers() throws {
    try folder.write("a.jsonl", #"{"id":"a","text":"x","gold":{"score":"much"}}"# + "\n" + #"{"id":"b","text":"x","gold":{"score":9}}"#)
    let map = "set x\ncolumn valence gold.score\ncolumn risk gold.scor"
    let (sets, problems) = try read("x=~/a.jsonl", map: map)
    #expect(sets[0].records.isEmpty)
    #expect(problems.map(\.code) == ["UT602", "UT607", "UT618"])
    #expect(problems[2].message.contains("gold.scor"))
    #expect(problems[2].file?.hasSuffix("the.map") == true)
  }

  @Test func listsWithOnePlaceATurn() throws {
    let turns = #""turns":[{"speaker":"customer","text":"x"},{"speaker":"agent","text":"y"},{"speaker":"customer","text":"z"}]"#
    try folder.write(
      "a.jsonl",
      #"{"id":"a",\#(turns),"gold":{"scores":[4,null,2],"moods":["fine",null,["cross"]],"csat":5}}"# + "\n"
        + #"{"id":"b",\#(turns),"gold":{"scores":[4],"moods":["fine",null,"cross"],"csat":5}}"#)
    let (sets, problems) = try read(
      "x=~/a.jsonl",
      map: """
        set x
        column risk gold.scores 5 1 2
        column labels gold.moods
        column satisfaction gold.csat 1 5
        label cross anger
        label fine -
        """)
    #expect(problems.map(\.code) == ["UT605"])
    #expect(problems[0].message == "`gold.scores` has 1 places for 3 turns")
    let set = sets[0]
    let truths = set.turnTruths(of: set.records[0])
    #expect(truths.map { $0.degrees[Dimension.risk.index] } == [0.25, nil, 0.75])
    #expect(truths.map { $0.isPresent[Dimension.risk.index] } == [false, nil, true])
    #expect(truths.map { $0.isPresent[Dimension.emotion(.anger).index] } == [false, nil, true])
    #expect(set.records[0].gold.satisfaction == 2)
  }

  @Test func turnsWithLabelsOfTheirOwn() throws {
    try folder.write(
      "a.jsonl", #"{"id":"a","dialog":[{"by":"usr","say":"x","mood":"cross"},{"by":"sys","say":"y","mood":"cross"}]}"#)
    let (sets, problems) = try read(
      "x=~/a.jsonl",
      map: """
        set x
        column turns dialog
        column text say
        column speaker by
        role customer usr
        role agent sys
        column labels dialog.mood
        label cross anger
        """)
    #expect(problems.allSatisfy { $0.code == "UT615" }, "\(problems)")
    let set = sets[0]
    #expect(set.turnTruths(of: set.records[0]).map { $0.isPresent[Dimension.emotion(.anger).index] } == [true, nil])
  }

  @Test(arguments: [("conversation", [nil, nil, nil]), ("last-agent", [nil, true, nil]), ("last-customer", [nil, nil, nil])])
  func whatTheLabelsOfAConversationAreAbout(subject: String, isPresent: [Bool?]) throws {
    try folder.write(
      "a.jsonl",
      #"{"id":"a","turns":[{"speaker":"customer","text":"x"},{"speaker":"agent","text":"y"},{"speaker":"customer","text":"z"}],"gold":{"level":2}}"#)
    let (sets, _) = try read("x=~/a.jsonl", map: "set x\nabout \(subject)\ncolumn care.empathy gold.level 0 2 1")
    let set = sets[0]
    let axis = Dimension.care(.empathy).index
    #expect(set.turnTruths(of: set.records[0]).map { $0.isPresent[axis] } == isPresent)
    #expect((set.truth(of: set.records[0]).isPresent[axis] == true) == (subject == "conversation"))
  }

  @Test func booleansAsLabels() throws {
    try folder.write("a.jsonl", #"{"id":"a","text":"x","gold":{"calm":true}}"#)
    let (sets, problems) = try read("x=~/a.jsonl", map: "set x\ncolumn labels gold.calm\nlabel true -\njudged anger risk")
    #expect(problems.map(\.code) == ["UT615"])
    #expect(sets[0].truth(of: sets[0].records[0]).isPresent[Dimension.risk.index] == false)
  }
}
