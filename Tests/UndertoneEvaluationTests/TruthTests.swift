import Testing
import UndertoneCore

@testable import UndertoneEvaluation

@Suite("What readers said, in the terms of the model")
struct TruthTests {
  private func record(_ line: String) throws -> GoldRecord {
    let (records, problems) = GoldFile.read(Array(line.utf8), file: "gold.jsonl")
    #expect(problems.isEmpty, "\(problems)")
    return try #require(records.first)
  }

  private func truth(_ gold: String, speaker: String = "customer", under entry: LabelMap.Entry? = nil) throws -> Truth {
    try record(#"{"id":"a","text":"x","speaker":"\#(speaker)","gold":\#(gold)}"#).truth(under: entry)
  }

  @Test func intensitiesAreThirdsAndPresentFromOneOn() throws {
    let truth = try truth(#"{"emotions":{"anger":3,"frustration":1,"disappointment":0.5}}"#)
    #expect(truth.degrees[Dimension.emotion(.anger).index] == 1)
    #expect(truth.isPresent[Dimension.emotion(.anger).index] == true)
    #expect(truth.degrees[Dimension.emotion(.frustration).index] == 1.0 / 3)
    #expect(truth.isPresent[Dimension.emotion(.frustration).index] == true)
    #expect(truth.degrees[Dimension.emotion(.disappointment).index] == 0.5 / 3)
    #expect(truth.isPresent[Dimension.emotion(.disappointment).index] == false)
    // Not named is absent.
    #expect(truth.degrees[Dimension.emotion(.gratitude).index] == 0)
    #expect(truth.isPresent[Dimension.emotion(.gratitude).index] == false)
  }

  @Test func whatWasNotJudgedSaysNothing() throws {
    let truth = try truth("{}")
    #expect(truth.degrees.allSatisfy { $0 == nil })
    #expect(truth.isPresent.allSatisfy { $0 == nil })
    #expect(truth.sentiment == nil && truth.families == nil && truth.behaviours == nil)
    let null = try self.truth(#"{"emotions":null,"complaint":null,"sentiment":null,"risk":null}"#)
    #expect(null.isPresent.allSatisfy { $0 == nil })
  }

  @Test(arguments: [(0.0, false), (1.0, false), (1.5, true), (3.0, true)])
  func riskIsThereFromTheMiddleOn(risk: Double, isPresent: Bool) throws {
    let truth = try truth(#"{"risk":\#(risk)}"#)
    #expect(truth.degrees[Dimension.risk.index] == risk / 3)
    #expect(truth.isPresent[Dimension.risk.index] == isPresent)
  }

  @Test func complaintSentimentAndValence() throws {
    let truth = try truth(#"{"complaint":false,"sentiment":"mixed","valence":-0.4}"#)
    #expect(truth.isPresent[Dimension.signal(.complaint).index] == false)
    #expect(truth.degrees[Dimension.signal(.complaint).index] == 0)
    #expect(truth.sentiment == .mixed)
    #expect(truth.degrees[Dimension.valence.index] == -0.4)
    #expect(truth.isPresent[Dimension.valence.index] == nil)
  }

  @Test func familiesAndThoseThatReadersDoubt() throws {
    let truth = try truth(#"{"families":["waiting","legal"],"maybe":["trust"]}"#)
    #expect(truth.families?.elements == [.legal, .waiting])
    #expect(truth.doubtful.elements == [.trust])
  }

  @Test func nobodyReadsFeelingsOfAgents() throws {
    let truth = try truth(
      #"{"emotions":{"anger":2},"risk":3,"sentiment":"negative","behaviours":["apology"]}"#, speaker: "agent")
    #expect(truth.isPresent.allSatisfy { $0 == nil })
    #expect(truth.sentiment == nil)
    #expect(truth.behaviours?.elements == [.apology])
  }

  @Test func turnsTakeTheirPlacesInTheLists() throws {
    let record = try record(
      #"{"id":"c","turns":[{"speaker":"customer","text":"x"},{"speaker":"agent","text":"y"},"#
        + #"{"speaker":"customer","text":"z","gold":{"emotions":{"gratitude":2}}}],"gold":{"risk":[2,null,0],"#
        + #""families":[["waiting"],null,[]],"behaviours":[null,["apology","commitment"],null],"#
        + #""stages":["anger",null,"gratitude"],"care":[null,"words_only",null],"satisfaction":1}}"#)
    let turns = record.turnTruths(under: nil)
    #expect(turns.count == 3)
    #expect(turns.map { $0.isPresent[Dimension.risk.index] } == [true, nil, false])
    #expect(turns.map { $0.families?.elements } == [[.waiting], nil, []])
    #expect(turns.map { $0.behaviours?.elements } == [nil, [.apology, .commitment], nil])
    #expect(turns.map { $0.isPresent[Dimension.emotion(.gratitude).index] } == [nil, nil, true])
    #expect(record.gold.care == [nil, "words_only", nil])
    #expect(record.truth(under: nil).isPresent.allSatisfy { $0 == nil })
    #expect(try self.record(#"{"text":"x","gold":{}}"#).turnTruths(under: nil).isEmpty)
  }

  @Test func everyCareHasItsNameInLabelledFiles() {
    #expect(GoldNames.care == ["none", "met", "words_only", "action_only", "missed", "made_worse"])
  }
}

extension TruthTests {
  private var entry: LabelMap.Entry {
    var entry = LabelMap.Entry(name: "theirs", file: "theirs.map", line: 1)
    var joy = LabelMap.Meaning()
    joy.degrees = [.emotion(.happiness): 1, .valence: 0.8]
    joy.sentiment = .positive
    var fury = LabelMap.Meaning()
    fury.degrees = [.emotion(.anger): 0.7, .valence: -0.6]
    fury.sentiment = .negative
    var sadness = LabelMap.Meaning()
    sadness.doubtful = [.emotion(.anger)]
    sadness.families.insert(.resignation)
    entry.labels = ["joy": joy, "fury": fury, "sadness": sadness, "neutral": LabelMap.Meaning()]
    entry.judged = [.emotion(.happiness), .emotion(.anger)]
    entry.judgedFamilies.insert(.resignation)
    return entry
  }

  @Test func labelsOfOthersMeanWhatTheMapSays() throws {
    let truth = try truth(#"{"labels":["fury"]}"#, under: entry)
    #expect(truth.degrees[Dimension.emotion(.anger).index] == 0.7)
    #expect(truth.isPresent[Dimension.emotion(.anger).index] == true)
    #expect(truth.isPresent[Dimension.emotion(.happiness).index] == false)
    #expect(truth.isPresent[Dimension.emotion(.gratitude).index] == nil)
    #expect(truth.degrees[Dimension.valence.index] == -0.6)
    #expect(truth.sentiment == .negative)
    #expect(truth.families?.isEmpty == true)
    #expect(truth.doubtful.contains(.waiting) && !truth.doubtful.contains(.resignation))
  }

  @Test func severalLabelsAreJoined() throws {
    let truth = try truth(#"{"labels":["joy","fury","sadness"]}"#, under: entry)
    #expect(truth.sentiment == .mixed)
    #expect(abs(try #require(truth.degrees[Dimension.valence.index]) - 0.1) < 1e-12)
    // What one label says outweighs the doubt of another.
    #expect(truth.isPresent[Dimension.emotion(.anger).index] == true)
    #expect(truth.families?.elements == [.resignation])
  }

  @Test func doubtIsNoJudgement() throws {
    let truth = try truth(#"{"labels":["sadness"]}"#, under: entry)
    #expect(truth.isPresent[Dimension.emotion(.anger).index] == nil)
    #expect(truth.isPresent[Dimension.emotion(.happiness).index] == false)
  }

  @Test(arguments: [#"{"labels":[]}"#, #"{"labels":["neutral"]}"#])
  func noLabelIsAJudgementToo(gold: String) throws {
    let truth = try truth(gold, under: entry)
    #expect(truth.isPresent[Dimension.emotion(.anger).index] == false)
    #expect(truth.sentiment == nil)
  }

  @Test func anUnknownLabelLeavesTheTextUnjudged() throws {
    let truth = try truth(#"{"labels":["joy","bliss"]}"#, under: entry)
    #expect(truth.isPresent.allSatisfy { $0 == nil })
  }

  @Test func labelsWithoutAMapSayNothing() throws {
    #expect(try truth(#"{"labels":["joy"]}"#).isPresent.allSatisfy { $0 == nil })
  }
}
