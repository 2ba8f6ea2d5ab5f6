import Foundation
import Testing
import UndertoneCore

@testable import UndertoneEvaluation

@Suite("The shipped corpus is what its README says")
struct CorpusTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Corpus")

  private static func files(_ folder: String) throws -> [URL] {
    try FileManager.default.contentsOfDirectory(
      at: root.appending(path: folder), includingPropertiesForKeys: nil
    ).filter { $0.pathExtension == "jsonl" }.sorted { $0.path < $1.path }
  }

  private static func records(_ folder: String) throws -> [GoldRecord] {
    try files(folder).flatMap { file in
      let (records, problems) = GoldFile.read([UInt8](try Data(contentsOf: file)), file: file.lastPathComponent)
      #expect(problems.isEmpty, "\(problems.map(\.description))")
      return records
    }
  }

  @Test(arguments: ["train", "dev", "test", "challenge"])
  func labelsAreThoseOfTheGuide(folder: String) throws {
    let emotions = Set(Emotion.allCases.map(\.name))
    let families = Set(CueFamily.allCases.map(\.name))
    let records = try CorpusTests.records(folder)
    #expect(records.count > 500)
    for record in records {
      let gold = record.gold
      let place: Comment = "\(record.place.file):\(record.place.line)"
      switch record.content {
      case .message(let text, _):
        #expect(!text.isEmpty, place)
        #expect(emotions.isSuperset(of: try #require(gold.emotions, place).keys), place)
        #expect(gold.emotions?.values.allSatisfy { (1...3).contains($0) } == true, place)
        #expect(["positive", "neutral", "negative", "mixed"].contains(gold.sentiment), place)
        #expect(gold.complaint != nil, place)
        guard case .one(let risk)? = gold.risk, case .one(let names)? = gold.families else {
          Issue.record("risk and families of a message are one each, \(place)")
          continue
        }
        #expect((0...3).contains(risk), place)
        #expect(families.isSuperset(of: names), place)
        #expect((gold.emotions?.isEmpty == true) == (gold.sentiment == "neutral"), place)
      case .conversation(let conversation):
        #expect((6...30).contains(conversation.turns.count), place)
        #expect(gold.stages?.compactMap { $0 }.last == gold.end, place)
        #expect(gold.stages?.compactMap { $0 }.allSatisfy { $0 == "none" || emotions.contains($0) } == true, place)
        #expect(gold.recovered != nil && gold.satisfaction.map { (-2...2).contains($0) } == true, place)
      }
    }
  }

  @Test func splitsShareNoScenarioAndNoId() throws {
    var owner: [String: String] = [:]
    var ids: Set<String> = []
    for folder in ["train", "dev", "test"] {
      for record in try CorpusTests.records(folder) {
        #expect(ids.insert(record.id).inserted, "\(record.id) stands twice")
        // `telecom-017-2` belongs to the scenario `telecom-017`.
        let scenario = record.id.split(separator: "-").prefix(2).joined(separator: "-")
        #expect(owner[scenario, default: folder] == folder, "\(scenario) stands in two splits")
        owner[scenario] = folder
      }
    }
  }
}
