import Foundation
import Testing
import Undertone
import UndertoneCore

@testable import UndertoneEvaluation

@Suite("Reports in writing")
struct ReportRenderingTests {
  private func report() throws -> EvaluationReport {
    var report = EvaluationReport(version: "0.0.1", lexicon: "en-000000", seed: 1, rounds: 1000)
    for name in ["a/one.jsonl", "a/two.jsonl"] {
      var set = SetReport(name: name)
      set.messages = 4
      set.figures = [
        Figure(name: "emotions.macroAP", estimate: Estimate(0.5, low: 0.25, high: 0.75), cases: 4),
        Figure(name: "disappointment.f1", estimate: Estimate(0.8), cases: 4),
        Figure(name: "valence.pearson", estimate: Estimate(-0.125, low: -0.5, high: 0.25), cases: 4),
      ]
      var counts = BinaryCounts()
      (counts.truePositives, counts.falseNegatives, counts.trueNegatives) = (2, 1, 1001)
      set.labels = [
        LabelReport(
          name: "disappointment", counts: CountsReport(name: "disappointment", counts: counts, f1: Estimate(0.8)))
      ]
      set.labels[0].averagePrecision = Estimate(0.9, low: 0.81, high: 1)
      set.sentiment = ConfusionReport(classes: ["negative", "neutral"], counts: [[3, 1], [0, 7]])
      set.families = [CountsReport(name: "waiting", counts: counts, f1: Estimate(0.8, low: 0.5, high: 1))]
      set.notes = ["something is left out"]
      set.errors = [
        ErrorCase(
          id: "m|1", file: "one.jsonl", line: 7, turn: 2, text: "still <b>waiting</b>\n" + String(repeating: "x ", count: 90),
          subject: "frustration", gold: "there", predicted: "0.10", severity: 0.9,
          cues: [
            CueReport(start: 0, end: 5, entry: "still / time", modifiers: ["negated"], effects: ["frustration": -0.5]),
            CueReport(start: 0, end: 5, entry: "still / time", modifiers: ["negated"], effects: ["frustration": -0.25]),
            CueReport(start: 0, end: 5, entry: "other / class", modifiers: [], effects: ["anger": 1]),
          ])
      ]
      report.sets.append(set)
    }
    var comparison = Comparison(lexicon: "en-111111")
    comparison.changes = [
      .init(
        set: "a/one.jsonl", figure: "risk.ap", before: 0.25, after: 0.5,
        difference: Estimate(0.25, low: 0.125, high: 0.5)),
      .init(
        set: "a/one.jsonl", figure: "risk.auc", before: 0.5, after: 0.5,
        difference: Estimate(0.0001, low: -0.1, high: 0.1)),
    ]
    comparison.records = [
      .init(
        set: "a/one.jsonl", id: "m1", file: "one.jsonl", line: 7, text: "Great", subject: "labels",
        before: "none", after: "anger", verdict: .worse, causes: ["great / praise (gone)"])
    ]
    comparison.changedCount = 3
    report.comparison = comparison
    report.gate = [
      GateResult(
        file: "bounds", line: 1, set: "a/one.jsonl", figure: "risk.ap", relation: "at-least", bound: 0.6,
        value: 0.5, isMet: false)
    ]
    return report
  }

  @Test func textHasEverythingWithinEightyColumns() throws {
    let text = TextReport(hasColour: false, width: 80).render(try report())
    for line in text.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
    for line in [
      "emotions.macroAP   0.500     0.250–0.750      4", "valence.pearson   −0.125  −0.500 … 0.250      4",
      "disappointment  3  1.00  0.67  0.800  0.900  0.81–1.00    –     –    –", "negative         3        1",
      "waiting  3     2  1.00  0.67  0.800  0.50–1.00", "Note: something is left out.",
      "frustration: readers say there, undertone says 0.10", "  one.jsonl:7, turn 3, m|1",
      "  −0.75 still / time (negated) ×2", "risk.ap   0.250  0.500  +0.250  0.125–0.500  *",
      "worse, labels: none → anger", "  great / praise (gone)", "Changed readings: 3",
      "FAIL  a/one.jsonl  risk.ap  0.500  at-least  0.600", "1 lines, 1 failed",
    ] { #expect(text.contains(line + "\n"), "\(line)") }
    // Too small a change, and a cue about something else.
    #expect(!text.contains("risk.auc"))
    #expect(!text.contains("other / class"))
    #expect(!text.contains("\u{1B}"))
  }

  @Test func colourChangesNothingButLooks() throws {
    let plain = TextReport(hasColour: false, width: 80).render(try report())
    let coloured = TextReport(hasColour: true, width: 80).render(try report())
    #expect(coloured.contains("\u{1B}[31mFAIL"))
    #expect(coloured.replacing(/\u{1B}\[[0-9;]*m/, with: "") == plain)
  }

  @Test func markdownHasTablesAndKeepsTextsFromBeingMarkup() throws {
    let text = MarkdownReport.render(try report())
    #expect(text.hasPrefix("# Evaluation\n"))
    #expect(text.contains("| figure | value | 95 % | cases |\n| --- | ---: | ---: | ---: |\n"))
    #expect(text.contains("| waiting | 3 | 2 | 1.00 | 0.67 | 0.800 | 0.50–1.00 |\n"))
    #expect(text.contains("> still \\<b\\>waiting\\</b\\> x x"))
    #expect(text.contains("m\\|1"))
  }

  @Test func jsonComesBackAsItWas() throws {
    let json = try JSONReport.render(try report())
    #expect(json.hasSuffix("}\n"))
    let back = try JSONDecoder().decode(EvaluationReport.self, from: Data(json.utf8))
    #expect(try JSONReport.render(back) == json)
    #expect(back.sets.map(\.name) == ["a/one.jsonl", "a/two.jsonl"])
  }

  @Test(arguments: [
    (0.0, 2, "0.00"), (1, 2, "1.00"), (0.125, 2, "0.13"), (-0.5, 1, "−0.5"), (-0.001, 2, "0.00"), (12.345, 0, "12"),
    (0.05, 3, "0.050"),
  ])
  func decimals(number: Double, decimals: Int, text: String) { #expect(number.fixed(decimals) == text) }
}
