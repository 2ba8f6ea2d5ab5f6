import Foundation
import Testing
import Undertone
import UndertoneCore

@testable import UndertoneEvaluation

@Suite("Evaluations, baselines and gates")
struct EvaluationTests {
  private let texts: [(text: String, anger: Bool, sentiment: Sentiment)] = [
    ("This is outrageous, you people lied to me!", true, .negative),
    ("Thank you so much for your help", false, .positive), ("What time do you open?", false, .neutral),
    ("You are useless and I am furious", true, .negative), ("Where can I see my invoice?", true, .negative),
  ]

  private func set(_ name: String = "hand") -> GoldSet {
    let records = texts.enumerated().map { index, text in
      GoldRecord(
        id: "m\(index)", place: GoldRecord.Place(file: "hand.jsonl", line: index + 1),
        content: .message(text: text.text, speaker: .customer), gold: GoldLabels())
    }
    let truths = texts.map { text in
      var truth = Truth()
      truth.isPresent[Dimension.emotion(.anger).index] = text.anger
      truth.degrees[Dimension.emotion(.anger).index] = text.anger ? 1 : 0
      truth.sentiment = text.sentiment
      return [truth]
    }
    let turns = ["I have been waiting for three weeks", "Sorry to hear that", "I want to speak to a manager"]
    let conversation = Conversation(
      turns: turns.enumerated().map { .init(speaker: $0 == 1 ? .agent : .customer, text: $1) })
    let last = GoldRecord(
      id: "c", place: GoldRecord.Place(file: "hand.jsonl", line: 6), content: .conversation(conversation),
      gold: GoldLabels())
    return GoldSet(
      name: name, records: records + [last], truths: truths + [[Truth(), Truth(), Truth()]])
  }

  private func options(_ change: (inout EvaluationOptions) -> Void = { _ in }) -> EvaluationOptions {
    var options = EvaluationOptions()
    options.rounds = 50
    options.minSupport = 1
    change(&options)
    return options
  }

  private func overlay(_ line: String) throws -> (folder: TemporaryFolder, analyzer: Analyzer) {
    let folder = try TemporaryFolder()
    try folder.write("mine.lex", "%format undertone-lexicon 1\n%language en\n\(line)\n")
    try folder.write(
      "SOURCES.tsv", "id\ttitle\tlicence\torigin\ttaken\tdate\nmine\tMine\town\there\tall\t2025-01-01\n")
    return (folder, try Analyzer(lexicons: [folder.path]))
  }

  @Test func predictionsAreWhatTheAnalyzerSays() throws {
    let analyzer = try Analyzer()
    let set = set()
    for isExplaining in [false, true] {
      let predictions = Predictor(analyzer, isExplaining: isExplaining).predict(set.records, jobs: 2)
      for (prediction, text) in zip(predictions, texts) {
        let result = analyzer.analyze(text.text)
        let only = try #require(prediction.texts.first)
        #expect(only.labels == result.labels.sorted { $0.rawValue < $1.rawValue })
        #expect(only.score(.risk) == result.risk)
        #expect(only.score(.valence) == result.valence)
        #expect(only.sentiment == result.sentiment)
        #expect(only.families == result.families)
      }
      let conversation = try #require(predictions.last)
      #expect(conversation.texts.map(\.speaker) == [.customer, .agent, .customer])
      #expect(conversation.conversation != nil)
      #expect((conversation.cues == nil) == !isExplaining)
    }
  }

  @Test func errorsAreTheWorstOfEachKindInTurn() throws {
    let report = try Evaluation(try Analyzer(), options { $0.errors = 2 }).report(on: [set()])
    let errors = try #require(report.sets.first).errors
    // The question about the invoice, which nobody could call angry.
    #expect(errors.map(\.subject) == ["anger", "sentiment"])
    #expect(errors.map(\.line) == [5, 5])
    #expect(errors.first?.gold == "there")
    #expect(errors.first?.text == texts[4].text)
  }

  @Test func aReportThatKeepsItsRecordsIsABaseline() throws {
    let analyzer = try Analyzer()
    let set = set()
    let report = try Evaluation(analyzer, options { $0.keepsRecords = true }).report(on: [set])
    let json = try JSONReport.render(report)
    #expect(try JSONReport.render(report) == json)
    let baseline = try Baseline.read(Array(json.utf8), file: "before.json")
    let kept = try baseline.predictions(set, jobs: 1)
    let fresh = Predictor(analyzer, isExplaining: true).predict(set.records, jobs: 1)
    for (left, right) in zip(kept, fresh) {
      #expect(left.cues == right.cues)
      for (old, new) in zip(left.texts, right.texts) {
        #expect(old.scores.indices.allSatisfy { old.scores[$0] == new.scores[$0] })
        #expect(old.present == new.present)
        #expect(old.families == new.families)
        #expect(old.behaviours == new.behaviours)
        #expect(old.level == new.level)
        #expect(old.speaker == new.speaker)
      }
    }
    let again = try Evaluation(analyzer, options(), baseline: baseline).report(on: [set])
    let comparison = try #require(again.comparison)
    #expect(comparison.changedCount == 0)
    #expect(!comparison.changes.isEmpty)
    for change in comparison.changes {
      #expect(change.difference.value == 0)
      #expect(change.difference.low == 0 && change.difference.high == 0)
    }
  }

  @Test func journeysAndCareComeBackFromAReport() throws {
    var prediction = ConversationPrediction(
      stages: [TurnJourney(stage: .anger, recoverability: nil), nil, TurnJourney(stage: nil, recoverability: nil)],
      care: [nil, .wordsOnly, nil])
    prediction.journey = Journey(
      end: TurnJourney(stage: nil, recoverability: nil), path: [], lowPoint: 0, turningPoint: 2, recovered: true)
    prediction.satisfaction = 0.25
    prediction.firstAlert = 1
    let texts = [Speaker.customer, .agent, .customer].map { TextPrediction(speaker: $0) }
    let report = RecordReport(id: "c", RecordPrediction(texts: texts, conversation: prediction))
    let back = try #require(report.prediction?.conversation)
    #expect(back.stages.map { $0?.stage } == [.anger, nil, nil])
    #expect(back.stages.map { $0 == nil } == [false, true, false])
    #expect(back.care == [nil, .wordsOnly, nil])
    #expect(back.journey?.turningPoint == 2)
    #expect(back.journey?.recovered == true)
    #expect(back.satisfaction == 0.25)
    #expect(back.firstAlert == 1)
    var wrong = report
    wrong.conversation?.stages[0] = "rage"
    #expect(wrong.prediction == nil)
  }

  @Test func aChangeNamesItsTextItsDirectionAndItsCause() throws {
    let (folder, analyzer) = try overlay("invoice\tanger\t3\t-\tmine\t")
    defer { withExtendedLifetime(folder) {} }
    for baseline in [Baseline.lexicon(try Analyzer()), try kept()] {
      let report = try Evaluation(analyzer, options(), baseline: baseline).report(on: [set()])
      let comparison = try #require(report.comparison)
      let change = try #require(comparison.records.first { $0.subject == "labels" })
      #expect(change.id == "m4")
      #expect(change.before == "none")
      #expect(change.after.contains("anger"))
      #expect(change.verdict == .better)
      #expect(change.causes == ["invoice / anger (new)"])
      let recall = try #require(comparison.changes.first { $0.figure == "anger.recall" })
      #expect(isNear(recall.difference.value, Estimate.rounded(1.0 / 3)))
    }
  }

  private func kept() throws -> Baseline {
    .report(
      try Evaluation(try Analyzer(), options { $0.keepsRecords = true }).report(on: [set()]), file: "before.json")
  }

  @Test func otherRecordsAreRefused() throws {
    var other = set()
    other.records[0].id = "x"
    let baseline = try kept()
    let problems = #expect(throws: Diagnostics.self) {
      try Evaluation(try Analyzer(), options(), baseline: baseline).report(on: [other])
    }
    #expect(problems?.all.map(\.code) == ["UT619", "UT619"])
    #expect(problems?.all.first?.message.contains("m0") == true)
    let missing = #expect(throws: Diagnostics.self) {
      try Evaluation(try Analyzer(), options(), baseline: baseline).report(on: [set("elsewhere")])
    }
    #expect(missing?.all.map(\.code) == ["UT661"])
  }

  @Test(arguments: ["", "nonsense", "[]", #"{"schema":"undertone-evaluation/1"}"#])
  func whatIsNoReportIsNoBaseline(text: String) {
    let problem = #expect(throws: Diagnostic.self) { try Baseline.read(Array(text.utf8), file: "x.json") }
    #expect(problem?.code == "UT660")
    #expect(problem?.file == "x.json")
  }

  @Test func noNumberDependsOnTheJobs() throws {
    let analyzer = try Analyzer()
    let one = try Evaluation(analyzer, options { $0.keepsRecords = true }).report(on: [set()])
    let three = try Evaluation(
      analyzer,
      options {
        $0.keepsRecords = true
        $0.jobs = 3
      }
    ).report(on: [set()])
    #expect(try JSONReport.render(one) == JSONReport.render(three))
  }

  @Test func anIntervalHoldsItsFigureAndNoneIsThereWithoutRounds() throws {
    let analyzer = try Analyzer()
    let drawn = try Evaluation(analyzer, options()).report(on: [set()])
    for figure in try #require(drawn.sets.first).figures where figure.name.hasPrefix("sentiment") {
      let (low, high) = (try #require(figure.estimate.low), try #require(figure.estimate.high))
      #expect(low <= figure.estimate.value && figure.estimate.value <= high, "\(figure.name)")
    }
    let still = try Evaluation(analyzer, options { $0.rounds = 0 }).report(on: [set()])
    #expect(still.sets.first?.figures.allSatisfy { $0.estimate.low == nil } == true)
  }
}
