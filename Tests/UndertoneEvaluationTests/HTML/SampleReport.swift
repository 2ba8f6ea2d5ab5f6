import Foundation

@testable import UndertoneEvaluation

/// A made-up evaluation that is as large and as awkward as real ones: the metrics are real, the scores are drawn.
struct SampleReport {
  private var generator = SplitMix64(seed: 11)

  static let labels = [
    "surprise", "happiness", "gratitude", "anger", "frustration", "disappointment", "complaint", "care.empathy",
  ]

  /// Three sets of different kinds and a comparison.
  static func make() -> EvaluationReport {
    var sample = SampleReport()
    var report = EvaluationReport(version: "0.3.0", lexicon: "en-4f1c2a", seed: 7, rounds: 1000)
    report.sets = [
      sample.set("Corpus/test", messages: 1203, conversations: 24, turns: 212, labels: labels, errors: 34),
      sample.set("challenge <2nd & last>", messages: 868, conversations: 0, turns: 0, labels: labels, errors: 20),
      sample.set(
        "strangers", messages: 24_310, conversations: 0, turns: 0, labels: ["happiness", "anger"], errors: 6),
    ]
    report.comparison = sample.comparison()
    return report
  }

  private mutating func set(
    _ name: String, messages: Int, conversations: Int, turns: Int, labels: [String], errors: Int
  ) -> SetReport {
    var set = SetReport(name: name)
    set.messages = messages
    set.conversations = conversations
    set.turns = turns
    set.labels = labels.map { label($0, cases: messages) }
    set.figures = [
      figure("emotions.macroAP", 0.71, messages), figure("emotions.macroF1", 0.664, messages),
      figure("sentiment.accuracy", 0.842, messages), figure("sentiment.macroF1", 0.701, messages),
      figure("valence.spearman", 0.78, messages), figure("valence.mae", 0.231, messages),
      figure("risk.weightedKappa", 0.655, messages), figure("risk.precisionAtWorkload5", 0.9, messages),
      figure("courtesy.pearson", -0.04, messages), figure("satisfaction.mae", 1.31, messages),
    ]
    set.figures += labels.map { figure($0 + ".f1", 0.6, messages) }
    set.sentiment = confusion(["positive", "neutral", "negative", "mixed"], messages)
    if conversations > 0 {
      set.stages = confusion(
        ["none", "surprise", "happiness", "gratitude", "anger", "frustration", "disappointment"], turns)
      set.care = confusion(["none", "met", "words_only", "action_only", "missed", "made_worse"], turns)
      set.behaviours = ["apology", "commitment", "blame"].map { counts($0, 80) }
    }
    if messages < 10_000 {
      set.scatter = [scatter("valence", 900)]
      set.families = ["supervisor", "cancel", "legal", "refund", "waiting", "praise"].map { counts($0, messages) }
    }
    set.errors = (0..<errors).map { error($0) }
    return set
  }

  private mutating func label(_ name: String, cases: Int) -> LabelReport {
    let share = 0.04 + unit() * 0.3
    let pull = 1.2 + unit() * 2
    let drawn = (0..<cases).map { _ -> (gold: Bool, score: Double) in
      let gold = unit() < share
      let evidence = (gold ? pull : 0) - 2.4 + 2.2 * (unit() + unit() + unit() - 1.5)
      return (gold, (logistic(evidence) * 10_000).rounded() / 10_000)
    }
    let ranked = RankedScores(drawn)
    let threshold = 0.45
    let counts = ranked.counts(atOrAbove: threshold)
    let reliability = Reliability(drawn.map { (gold: $0.gold, probability: $0.score) })
    var report = LabelReport(
      name: name, counts: CountsReport(name: name, counts: counts, f1: around(counts.f1, cases)))
    report.threshold = threshold
    report.averagePrecision = ranked.averagePrecision.map { around($0, cases) }
    report.areaUnderCurve = ranked.areaUnderCurve.map { around($0, cases * 4) }
    report.bestThreshold = ranked.bestThreshold?.score
    report.bestF1 = ranked.bestThreshold?.f1
    report.expectedCalibrationError = reliability.expectedCalibrationError
    report.brier = reliability.brier
    report.reliability = reliability.bins.map {
      LabelReport.ReliabilityPoint(
        start: $0.start, count: $0.count, meanProbability: $0.meanProbability, positiveShare: $0.positiveShare)
    }
    let curve = ranked.precisionRecallCurve
    let step = max(1, curve.count / 200)
    report.curve = stride(from: 0, to: curve.count, by: step).map {
      LabelReport.CurvePoint(
        threshold: curve[$0].threshold, recall: curve[$0].recall, precision: curve[$0].precision)
    }
    report.positiveScores = twentieths(drawn.filter(\.gold).map(\.score))
    report.negativeScores = twentieths(drawn.filter { !$0.gold }.map(\.score))
    return report
  }

  private func twentieths(_ scores: [Double]) -> [Int] {
    scores.reduce(into: [Int](repeating: 0, count: 20)) { $0[min(Int($1 * 20), 19)] += 1 }
  }

  private mutating func counts(_ name: String, _ cases: Int) -> CountsReport {
    var counts = BinaryCounts()
    for _ in 0..<cases {
      let gold = unit() < 0.08
      counts.add(gold: gold, predicted: unit() < (gold ? 0.8 : 0.02))
    }
    return CountsReport(name: name, counts: counts, f1: around(counts.f1, cases / 8))
  }

  private mutating func confusion(_ classes: [String], _ cases: Int) -> ConfusionReport {
    var counts = Array(repeating: Array(repeating: 0, count: classes.count), count: classes.count)
    for _ in 0..<cases {
      let gold = Int(generator.next(below: UInt64(classes.count)))
      let other = Int(generator.next(below: UInt64(classes.count)))
      counts[gold][unit() < 0.7 ? gold : other] += 1
    }
    return ConfusionReport(classes: classes, counts: counts)
  }

  private mutating func scatter(_ name: String, _ count: Int) -> ScatterReport {
    let gold = (0..<count).map { _ in (unit() * 8).rounded() / 4 - 1 }
    let predicted = gold.map { min(max($0 * 0.8 + (unit() - 0.5) * 0.9, -1), 1) }
    return ScatterReport(name: name, gold: gold, predicted: predicted)
  }

  private func figure(_ name: String, _ value: Double, _ cases: Int) -> Figure {
    Figure(name: name, estimate: around(value, cases), cases: cases)
  }

  private func around(_ value: Double, _ cases: Int) -> Estimate {
    let half = 1 / Double(max(cases, 1)).squareRoot()
    return Estimate(value, low: value - half, high: value + half * 0.9)
  }

  private mutating func error(_ index: Int) -> ErrorCase {
    let sample = SampleTexts.all[index % SampleTexts.all.count]
    let subjects = ["frustration", "anger", "sentiment", "family supervisor", "valence"]
    return ErrorCase(
      id: "t-\(index)", file: "Corpus/test/messages.jsonl", line: 3 * index + 1, turn: index % 4 == 0 ? index : nil,
      text: sample.text, subject: subjects[index % subjects.count], gold: index % 2 == 0 ? "present (0.67)" : "absent",
      predicted: index % 2 == 0 ? "absent (0.213)" : "present (0.874)", severity: 1 - Double(index) / 60,
      cues: sample.cues)
  }

  private mutating func comparison() -> Comparison {
    var comparison = Comparison(lexicon: "en-09bb1e")
    comparison.changes = [
      Comparison.FigureChange(
        set: "Corpus/test", figure: "emotions.macroAP", before: 0.684, after: 0.71,
        difference: Estimate(0.026, low: 0.011, high: 0.041)),
      Comparison.FigureChange(
        set: "Corpus/test", figure: "anger.expectedCalibrationError", before: 0.061, after: 0.042,
        difference: Estimate(-0.019, low: -0.03, high: -0.006)),
      Comparison.FigureChange(
        set: "challenge <2nd & last>", figure: "sentiment.accuracy", before: 0.84, after: 0.842,
        difference: Estimate(0.002, low: -0.008, high: 0.012)),
      Comparison.FigureChange(
        set: "strangers", figure: "anger.f1", before: 0.5, after: 0.5, difference: Estimate(0)),
    ]
    let verdicts: [Comparison.RecordChange.Verdict] = [.better, .worse, .neither]
    comparison.records = (0..<9).map { index in
      Comparison.RecordChange(
        set: index < 6 ? "Corpus/test" : "strangers", id: "c-\(index)", file: "Corpus/test/messages.jsonl",
        line: 40 + index, text: SampleTexts.all[index % SampleTexts.all.count].text,
        subject: index % 2 == 0 ? "labels" : "sentiment", before: index % 2 == 0 ? "anger" : "negative",
        after: index % 2 == 0 ? "anger, frustration" : "mixed", verdict: verdicts[index % 3],
        causes: index == 4 ? [] : ["waiting.duration: frustration +0.42", "fed up / frustration: new"])
    }
    comparison.changedCount = 57
    return comparison
  }

  private mutating func unit() -> Double { Double(generator.next() >> 11) / 9_007_199_254_740_992 }

  private func logistic(_ value: Double) -> Double { 1 / (1 + exp(-value)) }
}
