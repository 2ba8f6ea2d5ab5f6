import Testing
import UndertoneCore

@testable import UndertoneEvaluation

@Suite("Gates")
struct GateTests {
  private func read(_ text: String) -> (gate: Gate, problems: [Diagnostic]) {
    Gate.read(Array(text.utf8), file: "bounds")
  }

  private var report: EvaluationReport {
    var report = EvaluationReport(version: "0", lexicon: "en-0", seed: 1, rounds: 0)
    var set = SetReport(name: "dev")
    set.figures = [
      Figure(name: "risk.ap", estimate: Estimate(0.5), cases: 9),
      Figure(name: "sentiment.negativesCalledPositive", estimate: Estimate(0.1), cases: 9),
    ]
    report.sets = [set]
    return report
  }

  @Test func boundsIncludeThemselves() {
    let (gate, problems) = read(
      """
      # A comment.
      dev  risk.ap  at-least  0.5   # another

      dev\trisk.ap\tat-least\t0.51
      dev sentiment.negativesCalledPositive at-most 0.1
      dev sentiment.negativesCalledPositive at-most 0.09
      """)
    #expect(problems.isEmpty)
    let (results, missing) = gate.check(report)
    #expect(missing.isEmpty)
    #expect(results.map(\.isMet) == [true, false, true, false])
    #expect(results.map(\.line) == [2, 4, 5, 6])
    #expect(results.map(\.value) == [0.5, 0.5, 0.1, 0.1])
  }

  @Test(arguments: [
    "", "# nothing", "dev risk.ap at-least", "dev risk.ap at-least 0.5 0.6", "dev risk.ap above 0.5",
    "dev risk.ap at-least half", "dev risk.ap at-least nan", "dev risk.ap at-least inf",
  ])
  func saysWhatIsWrong(text: String) throws {
    let (gate, problems) = read(text)
    #expect(gate.lines.isEmpty)
    #expect(problems.map(\.code) == ["UT650"])
    #expect(problems.first?.hint != nil)
  }

  @Test func everyWrongLineIsNamedAndTheOthersAreRead() {
    let (gate, problems) = read("dev a\ndev risk.ap at-least 0.5\ndev b\n")
    #expect(problems.map(\.line) == [1, 3])
    #expect(gate.lines.count == 1)
  }

  @Test func whatWasNotMeasuredIsAnErrorAndNoPass() {
    let (results, problems) = read(
      "test risk.ap at-least 0\ndev risk.pa at-least 0\ndev risk.ap at-least 0\n"
    ).gate.check(report)
    #expect(problems.map(\.code) == ["UT651", "UT652"])
    #expect(problems.map(\.line) == [1, 2])
    #expect(results.count == 1)
  }
}
