import Foundation
import Testing
import UndertoneCore

@testable import UndertoneEvaluation

@Suite("Maps")
struct LabelMapTests {
  private func read(_ text: String) -> (map: LabelMap, problems: [Diagnostic]) {
    LabelMap.read(Array(text.utf8), file: "a.map")
  }

  @Test func readsAStanza() throws {
    let (map, problems) = read(
      """
      # ours
      set        mood
      title      Mood of tickets
      licence    ours
      weight     2.5
      label      joy  happiness valence 0.8 sentiment positive
      label      "very angry"  anger 0.9 family.abuse
      label      sad  ? disappointment
      label      none -

      set        other
      label      x  courtesy -1
      """)
    #expect(problems.isEmpty, "\(problems)")
    #expect(map.entries.map(\.name) == ["mood", "other"])
    let mood = try #require(map.entry(named: "mood"))
    #expect(mood.title == "Mood of tickets" && mood.licence == "ours" && mood.weight == 2.5 && mood.line == 2)
    #expect(mood.labels["joy"]?.degrees == [.emotion(.happiness): 1, .valence: 0.8])
    #expect(mood.labels["joy"]?.sentiment == .positive)
    #expect(mood.labels["very angry"]?.degrees == [.emotion(.anger): 0.9])
    #expect(mood.labels["very angry"]?.families.elements == [.abuse])
    #expect(mood.labels["sad"]?.doubtful == [.emotion(.disappointment)])
    #expect(mood.labels["none"] == LabelMap.Meaning())
    #expect(mood.judged == [.emotion(.happiness), .emotion(.anger), .valence])
    #expect(mood.judgedFamilies.elements == [.abuse])
  }

  @Test func readsALayout() throws {
    let (map, problems) = read(
      """
      set        mood
      column     text "message body"
      column     risk score 5 1 2.4
      column     labels one
      column     labels two
      flags      joy anger
      role       agent Helpdesk "Second line"
      role       customer *
      separator  semicolon
      header     no
      quotes     no
      split      labels |
      names      joy anger neutral
      about      last-agent
      judged     anger
      """)
    #expect(problems.isEmpty, "\(problems)")
    let layout = try #require(map.entries.first).layout
    #expect(layout.columns.map(\.path) == ["message body", "score", "one", "two"])
    #expect(layout.columns[1].field == .axis(.risk))
    #expect(layout.columns[1].scale == SetLayout.Scale(least: 5, most: 1, from: 2.4))
    #expect(layout.flags == ["joy", "anger"])
    #expect(layout.roles == ["Helpdesk": .agent, "Second line": .agent])
    #expect(layout.otherRole == .customer)
    #expect(layout.separator == UInt8(ascii: ";"))
    #expect(layout.hasHeader == false && !layout.hasQuotes)
    #expect(layout.labelSeparator == "|")
    #expect(layout.labelNames == .list(["joy", "anger", "neutral"]))
    #expect(layout.subject == .lastAgent)
    #expect(map.entries.first?.judged == [.emotion(.anger)])
  }

  @Test(arguments: [
    ("set a\nlabels x anger", "UT620", 2, 1), ("set a\ncolumn txt body", "UT620", 2, 8),
    ("set a\nweight 1\nweight 2", "UT621", 3, 8), ("set a\ncolumn text x\ncolumn text y", "UT621", 3, 8),
    ("set a\nlabel x fury", "UT622", 2, 9), ("set a\nlabel x family.refunds", "UT622", 2, 9),
    ("set a\nlabel x sentiment bad", "UT622", 2, 19), ("set a\nlabel x ? fury", "UT622", 2, 11),
    ("set a\njudged anger fury", "UT622", 2, 14),
    ("set a\nweight much", "UT623", 2, 8), ("set a\nweight -1", "UT623", 2, 8), ("set a\nweight nan", "UT623", 2, 8),
    ("set a\nlabel x anger 2", "UT623", 2, 9), ("set a\nlabel x valence", "UT623", 2, 9),
    ("set a\nlabel x courtesy -3", "UT623", 2, 9), ("set a\ncolumn risk x 1 1", "UT623", 2, 15),
    ("set a\ncolumn risk x 1 much", "UT623", 2, 17),
    ("set a\nlabel x anger\n\nset a\nlabel x anger", "UT624", 4, nil),
    ("set a\nlabel x anger\nlabel x happiness", "UT625", 3, 7),
    ("set a\nlabel x", "UT626", 2, 7), ("set a\nlabel \"x anger", "UT626", 2, 7),
    ("set a\ncolumn text", "UT626", 2, 8), ("set a\ncolumn text x 1 2", "UT626", 2, 15),
    ("set a\ncolumn risk x 1", "UT626", 2, 15), ("set a\nrole boss me", "UT626", 2, 6),
    ("set a\nheader perhaps", "UT626", 2, 8), ("set a\nseparator long", "UT626", 2, 11),
    ("set a\nsplit ;", "UT626", 2, 7), ("set a\nabout everything", "UT626", 2, 7),
    ("set a\nlabel x anger\njudged happiness", "UT627", 2, 7),
    // What every file of this form can have.
    ("label x anger", "UT220", 1, 1), ("set a\ntitle", "UT222", 2, 6), ("", "UT208", 1, 1),
  ])
  func saysWhatIsWrong(text: String, code: String, line: Int, column: Int?) throws {
    let (_, problems) = read(text)
    let problem = try #require(problems.first)
    #expect(problems.count == 1, "\(problems)")
    #expect(problem.code == code)
    #expect(problem.file == "a.map")
    #expect(problem.line == line)
    #expect(problem.column == column)
  }

  @Test func listsWhatIsRight() throws {
    let (_, problems) = read("set a\nlabel x fury")
    let hint = try #require(problems.first?.hint)
    #expect(hint.contains("anger") && hint.contains("care.empathy"))
  }

  @Test func aMistakeLeavesTheRest() throws {
    let (map, problems) = read("set a\nweight much\nlabel x anger\n\nset b\nlabel y anger")
    #expect(problems.count == 1)
    #expect(map.entries.map(\.name) == ["a", "b"])
    #expect(map.entries[0].weight == 1 && map.entries[0].labels["x"] != nil)
  }

  @Test func readsAFolderOfMaps() throws {
    let folder = try TemporaryFolder()
    try folder.write("b.map", "set b\nlabel y anger\n")
    try folder.write("a.map", "set a\r\nlabel x anger\r\n")
    try folder.write("notes.txt", "no map")
    let (map, problems) = LabelMap.read(path: folder.path)
    #expect(problems.isEmpty, "\(problems)")
    #expect(map.entries.map(\.name) == ["a", "b"])
  }

  @Test func aMapThatIsNotThere() throws {
    let folder = try TemporaryFolder()
    #expect(LabelMap.read(path: folder.path + "/none.map").problems.map(\.code) == ["UT610"])
    #expect(LabelMap.read(path: folder.path).problems.map(\.code) == ["UT611"])
  }
}

@Suite("The maps that are there")
struct ShippedMapTests {
  private static let corpus = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Corpus")

  @Test func theyAreSound() {
    let (map, problems) = LabelMap.read(path: ShippedMapTests.corpus.appending(path: "maps").path)
    #expect(problems.isEmpty, "\(problems)")
    #expect(map.entries.allSatisfy { $0.title != nil && $0.licence != nil })
    // Weights that ship come from sets whose licence allows it.
    #expect(map.entries.allSatisfy { $0.weight == 0 || $0.licence?.hasPrefix("CC-BY-4.0") == true })
  }

  @Test(arguments: ["goemotions", "goemotions-strict"])
  func goEmotionsHasAllItsLabels(name: String) throws {
    let map = LabelMap.read(path: ShippedMapTests.corpus.appending(path: "maps/goemotions.map").path).map
    let entry = try #require(map.entry(named: name))
    guard case .list(let names)? = entry.layout.labelNames else {
      Issue.record("no names")
      return
    }
    #expect(names.count == 28)
    #expect(Set(names) == Set(entry.labels.keys))
    let surprise: UndertoneCore.Dimension = name == "goemotions" ? .signal(.astonishment) : .emotion(.surprise)
    #expect(entry.labels["surprise"]?.degrees == [surprise: 1])
  }

  @Test func theReadmeShowsASoundStanza() throws {
    let readme = try String(contentsOf: ShippedMapTests.corpus.appending(path: "maps/README.md"), encoding: .utf8)
    let block = readme.split(separator: "\n", omittingEmptySubsequences: false)
      .drop { !$0.hasPrefix("    set ") }.prefix { $0.hasPrefix("    ") }
    let (map, problems) = LabelMap.read(Array(block.joined(separator: "\n").utf8), file: "README.md")
    #expect(problems.isEmpty, "\(problems)")
    #expect(map.entries.map(\.name) == ["tickets"])
    for key in MapStanza.keys { #expect(readme.contains("`\(key)`"), "\(key) is not explained") }
    for (name, path) in [("text", "goemotions.map"), ("stanford-politeness", "convokit.map")] {
      #expect(readme.contains("`\(name)`") && readme.contains(path))
    }
  }

  @Test func theReadmeListsEveryCode() throws {
    let readme = try String(contentsOf: ShippedMapTests.corpus.appending(path: "README.md"), encoding: .utf8)
    let rows = readme.split(separator: "\n").filter { $0.hasPrefix("| UT") }.map(String.init)
    #expect(
      rows
        == SetCode.allCases.map {
          "| \($0.rawValue) | \($0.severity == .error ? "error" : "warning") | \($0.summary) |"
        })
  }
}
