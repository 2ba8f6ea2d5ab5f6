import Testing

@testable import UndertoneEvaluation

@Suite("Numbers and drawings say what the values say")
struct PlotTests {
  @Test(arguments: [
    (0.8125, 3, "0.813"), (-0.25, 1, "−0.3"), (-0.0004, 3, "0.000"), (12, 0, "12"), (0.05, 2, "0.05"),
    (Double.nan, 2, "–"), (-Double.infinity, 2, "–"),
  ])
  func fixedNumbers(value: Double, places: Int, text: String) {
    #expect(NumberText.fixed(value, places) == text)
  }

  @Test(arguments: [(0.5, "+0.50"), (-0.5, "−0.50"), (0.001, "0.00"), (0, "0.00")])
  func signedNumbers(value: Double, text: String) { #expect(NumberText.signed(value, 2) == text) }

  @Test(arguments: [(0, "0"), (999, "999"), (1000, "1,000"), (1_234_567, "1,234,567"), (-12_345, "−12,345")])
  func countsHaveCommas(count: Int, text: String) { #expect(NumberText.count(count) == text) }

  @Test(arguments: [(9_999, "9999"), (10_000, "10k"), (999_999, "999k"), (3_200_000, "3M")])
  func shortCountsHaveFourCharacters(count: Int, text: String) { #expect(NumberText.short(count) == text) }

  @Test(arguments: [(0, "0"), (1.5, "1.5"), (-0.001, "0"), (-2.25, "-2.25"), (100, "100"), (0.333333, "0.33")])
  func coordinatesAreShort(value: Double, text: String) { #expect(NumberText.coordinate(value) == text) }

  @Test(arguments: [
    ([0.2, 0.9], 0.0...1), ([-0.2], -1...1), ([1.3], 0...2), ([-2, 2], -2...2), ([], 0...1), ([.nan, 0.5], 0...1),
  ])
  func rangesAreWhole(values: [Double], range: ClosedRange<Double>) {
    #expect(PlotAxis.range(around: values) == range)
  }

  @Test func valuesBeyondTheEndsStayInside() {
    let axis = PlotAxis("x", range: -1...1)
    #expect([-5, -1, 0, 1, 5, .nan].map { axis.share(of: $0) } == [0, 0, 0.5, 1, 1, 0])
    #expect(axis.ticks.map(\.label) == ["−1.0", "−0.6", "−0.2", "0.2", "0.6", "1.0"])
    #expect(PlotAxis("x", whole: -1...1).ticks.map(\.label) == ["−1.0", "−0.5", "0.0", "0.5", "1.0"])
  }

  @Test func barsStartAtZero() {
    let bar = IntervalBar(estimate: Estimate(-0.5, low: -0.75, high: 0.25), range: -1...1, width: 102).markup.text
    #expect(bar.contains("<rect x=\"26\" y=\"1\" width=\"25\""))
    #expect(bar.contains("M13.5 10V16M13.5 13H63.5M63.5 10V16"))
  }

  @Test func theCurveIsDrawnInStepsAndTheThresholdMarked() throws {
    var counts = BinaryCounts()
    counts.truePositives = 1
    counts.falseNegatives = 1
    counts.falsePositives = 1
    counts.trueNegatives = 1
    var label = LabelReport(name: "anger", counts: CountsReport(name: "anger", counts: counts, f1: Estimate(0.5)))
    label.threshold = 0.6
    label.curve = [
      LabelReport.CurvePoint(threshold: 0.9, recall: 0.5, precision: 1),
      LabelReport.CurvePoint(threshold: 0.3, recall: 1, precision: 0.5),
    ]
    let markup = PrecisionRecallPlot(label: label, id: "x").markup.text
    #expect(markup.contains("d=\"M50 10H179V110H308\""))
    #expect(markup.contains("<polygon points=\"179,103 186,110 179,117 172,110\" class=\"shipped\">"))
    #expect(markup.contains("shipped threshold 0.600: precision 0.500, recall 0.500"))
    #expect(markup.contains("share of positive cases 0.500"))
    #expect(!markup.contains("best"))
  }

  @Test func scoresAreSharesOfTheirOwnSide() {
    var label = LabelReport(
      name: "anger", counts: CountsReport(name: "anger", counts: BinaryCounts(), f1: Estimate(0)))
    label.positiveScores = [0, 0, 1, 3]
    label.negativeScores = [30, 10, 0, 0]
    let markup = ScorePlot(label: label, id: "x").markup.text
    #expect(markup.contains("<title>0.75 to 1.00: 3 positive cases</title>"))
    #expect(markup.contains("<title>0.00 to 0.25: 30 negative cases</title>"))
    #expect(ScorePlot.axis(reaching: 0.75).range == -0.8...0.8)
    #expect(markup.contains("height=\"93.75\" class=\"first\""))
    #expect(markup.contains("height=\"93.75\" class=\"second\""))
  }
}
