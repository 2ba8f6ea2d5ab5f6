import Foundation
import Testing

/// `undertone fit` from labelled files to a pack that the other commands use.
@Suite struct FitCommandTests {
  private static let corpus = Program.file("Corpus/dev")

  /// Records of a shop whose customers say "zoomy" when they are happy, one line each.
  private func shop(_ count: Int, from first: Int = 0) -> String {
    (first..<first + count).map { index in
      let isHappy = index % 3 == 0
      let text = isHappy ? "the parcel was zoomy today \(index % 7)" : "the parcel was here today \(index % 5)"
      let emotions = isHappy ? #"{"happiness":3}"# : "{}"
      return #"{"id":"s-\#(index)x","text":"\#(text) and \#(index)","gold":{"emotions":\#(emotions)}}"# + "\n"
    }.joined()
  }

  private func happiness(_ text: String, _ folder: String?) throws -> Double {
    let lexicon = folder.map { ["--lexicon", $0] } ?? []
    let line = try Program.run(["analyze", "--from", "text", "--to", "ndjson"] + lexicon, text: text + "\n")
    let tree = try #require(line.trees().first)
    return try #require(tree["emotions"]?["happiness"]?.double)
  }

  @Test func whatIsLearntIsUsedAtOnce() throws {
    let folder = try TemporaryFolder()
    let train = try folder.write("train.jsonl", shop(120))
    let dev = try folder.write("dev.jsonl", shop(60, from: 1000))
    let pack = folder.path + "/pack"
    let run = try Program.run(["fit", train, "--dev", dev, "--output", pack])
    #expect(run.status == 0)
    #expect(run.output.contains("happiness"))
    #expect(try happiness("the parcel was zoomy", nil) < 0.2)
    #expect(try happiness("the parcel was zoomy", pack) > 0.6)
    let lint = try Program.run(["lexicon", "lint", "--strict", pack])
    #expect(lint.status == 0, "\(lint.output)")
    #expect(try Program.run(["lexicon", "fmt", "--check", pack]).status == 0)
    let show = try Program.run(["lexicon", "show", "zoomy", "--lexicon", pack])
    #expect(show.output.contains("zoomy / fitted"))
  }

  @Test func aFitIsTheSameEveryTime() throws {
    let folder = try TemporaryFolder()
    let set = try folder.write("set.jsonl", shop(150))
    var packs: [[String]] = []
    for jobs in ["1", "2"] {
      let pack = folder.path + "/pack"
      let run = try Program.run(["fit", set, "--output", pack, "--jobs", jobs])
      #expect(run.status == 0)
      packs.append(
        try FileManager.default.contentsOfDirectory(atPath: pack).sorted().map {
          $0 + "\n" + (try folder.text("pack/" + $0)).replacing("--jobs " + jobs, with: "")
        })
    }
    #expect(packs[0] == packs[1])
    #expect(packs[0].contains { $0.hasPrefix("fitted.lex") })
  }

  /// Two hundred messages of one trade help on others of it, or do nothing.
  @Test func aFewMessagesOfTheCorpusDoNoHarm() throws {
    let folder = try TemporaryFolder()
    let sectors = ["hotels", "telecom", "parcels"].map { Self.corpus + "/messages-\($0).jsonl" }
    let run = try Program.run(
      ["fit"] + sectors + ["--axes", "gratitude,complaint", "--ngrams", "1", "--output", folder.path + "/pack"])
    #expect(run.status == 0)
    let rows = run.lines.filter { $0.hasPrefix("gratitude") || $0.hasPrefix("complaint") }
    #expect(rows.count == 2)
    for row in rows {
      let cells = row.split(separator: " ")
      let (before, after) = (try #require(Double(cells[5])), try #require(Double(cells[6])))
      #expect(after > before - 0.02, "\(row)")
    }
  }

  @Test func whenNothingHelpsNothingIsWrittenButTheReasons() throws {
    let folder = try TemporaryFolder()
    let set = try folder.write("set.jsonl", shop(60).replacing(#"{"happiness":3}"#, with: "{}"))
    let run = try Program.run(["fit", set, "--output", folder.path + "/pack"])
    #expect(run.status == 0)
    #expect(run.output.contains("No axis improved"))
    #expect(run.errors.contains("UT631"))
    #expect(try happiness("the parcel was zoomy", folder.path + "/pack") == happiness("the parcel was zoomy", nil))
  }

  @Test func whatAnEarlierFitLeftIsTakenAway() throws {
    let folder = try TemporaryFolder()
    let set = try folder.write("set.jsonl", shop(150))
    let pack = folder.path + "/pack"
    #expect(try Program.run(["fit", set, "--output", pack]).status == 0)
    #expect(FileManager.default.fileExists(atPath: pack + "/fitted.lex"))
    let run = try Program.run(["fit", set, "--ngrams", "0", "--free-classes", "0", "--free-lines", "0", "--output", pack])
    #expect(run.status == 0)
    #expect(!FileManager.default.fileExists(atPath: pack + "/fitted.lex"))
  }

  @Test func aLicenceThatForbidsShippingIsToldAndThePackStillWorks() throws {
    let folder = try TemporaryFolder()
    let set = try folder.write("set.jsonl", shop(120))
    let map = try folder.write("shop.map", "set shop\ntitle The shop\nlicence CC-BY-NC-4.0\n")
    let pack = folder.path + "/pack"
    let run = try Program.run(["fit", "shop=" + set, "--map", map, "--output", pack])
    #expect(run.status == 0)
    #expect(run.errors.contains("UT632"))
    #expect(try happiness("the parcel was zoomy", pack) > 0.6)
    let lint = try Program.run(["lexicon", "lint", pack])
    #expect(lint.status == 1 && lint.output.contains("UT233"))
  }

  @Test(arguments: [
    (["fit"], "Missing expected argument"),
    (["fit", "a.jsonl"], "--output"),
    (["fit", "a.jsonl", "--output", "x", "--axes", "joy"], "there is no axis `joy`"),
    (["fit", "a.jsonl", "--output", "x", "--axes", ","], "--axes names no axis"),
    (["fit", "a.jsonl", "--output", "x", "--ngrams", "4"], "--ngrams must be from 0 to 3"),
    (["fit", "a.jsonl", "--output", "x", "--strength", "0"], "--strength"),
    (["fit", "a.jsonl", "--output", "x", "--strength", "much"], "--strength"),
    (["fit", "a.jsonl", "--output", "x", "--l1-ratio", "2"], "--l1-ratio"),
    (["fit", "a.jsonl", "--output", "x", "--caution", "0.5"], "--caution"),
    (["fit", "a.jsonl", "--output", ""], "--output"),
    (["fit", "/nowhere/a.jsonl", "--output", "x"], "UT610"),
    (["fit", "a=/nowhere/a.jsonl", "--map", "/nowhere", "--output", "x"], "UT610"),
  ])
  func misuseIsNamed(arguments: [String], message: String) throws {
    let run = try Program.run(arguments)
    #expect(run.status == 2)
    #expect(run.errors.contains(message), "\(run.errors)")
  }

  @Test func aSetWithErrorsIsNotLearntFrom() throws {
    let folder = try TemporaryFolder()
    let set = try folder.write("set.jsonl", shop(20) + "{\n")
    let run = try Program.run(["fit", set, "--output", folder.path + "/pack"])
    #expect(run.status == 2)
    #expect(run.errors.contains("UT602"))
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/pack"))
  }

  @Test func aFolderThatCannotBeMadeIsNamed() throws {
    let folder = try TemporaryFolder()
    let set = try folder.write("set.jsonl", shop(60))
    let run = try Program.run(["fit", set, "--output", folder.path + "/no/such/place"])
    #expect(run.status == 2 || run.status == 1)
    #expect(run.errors.contains("UT502"))
  }
}
