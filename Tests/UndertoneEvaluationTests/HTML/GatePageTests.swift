import Testing

@testable import UndertoneEvaluation

@Suite("Gates and notes on pages")
struct GatePageTests {
  private var report: EvaluationReport {
    var report = EvaluationReport(version: "0", lexicon: "en-0", seed: 1, rounds: 0)
    var set = SetReport(name: "dev")
    set.notes = ["nothing <here>"]
    set.sentimentWithMixed = ConfusionReport(classes: ["negative", "mixed"], counts: [[1, 2], [3, 4]])
    report.sets = [set]
    return report
  }

  @Test func aBoundThatIsNotMetIsSaidInWords() {
    var report = report
    report.gate = [(0.5, true), (0.75, false)].map { bound, isMet in
      GateResult(
        file: "bounds", line: 1, set: "dev", figure: "risk.ap", relation: "at-least", bound: bound, value: 0.625,
        isMet: isMet)
    }
    let page = HTMLReport.render(report)
    #expect(page.contains("2 lines, 1 not met."))
    #expect(page.contains("FAIL"))
    #expect(page.contains("at-least 0.750"))
    #expect(page.contains(##"<a href="#gate">Gate</a>"##))
  }

  @Test func withoutAGateThereIsNoSectionOfIt() { #expect(!HTMLReport.render(report).contains("id=\"gate\"")) }

  @Test func notesAndMixedSentimentAreThere() {
    let page = HTMLReport.render(report)
    #expect(page.contains("nothing &lt;here&gt;"))
    #expect(page.contains("Sentiment with mixed apart"))
  }
}
