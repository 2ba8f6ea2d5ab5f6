import Testing

@testable import UndertoneEvaluation

@Suite("Metrics say what their definitions say")
struct MetricTests {
  private func ranked(_ cases: [(Bool, Double)]) -> RankedScores {
    RankedScores(cases.map { (gold: $0.0, score: $0.1) })
  }

  @Test func averagePrecisionOfAPerfectOrderIsOne() {
    #expect(ranked([(true, 0.9), (true, 0.8), (false, 0.1)]).averagePrecision == 1)
  }

  @Test func averagePrecisionCountsEachPositiveAtItsPrecision() throws {
    // Positives at ranks 1 and 3: (1 + 2/3) / 2.
    let value = try #require(ranked([(true, 0.9), (false, 0.8), (true, 0.7), (false, 0.6)]).averagePrecision)
    #expect(abs(value - 5.0 / 6) < 1e-12)
  }

  @Test func tiesAreOneStep() throws {
    let scores = ranked([(true, 0.5), (false, 0.5), (false, 0.5), (true, 0.5)])
    #expect(scores.steps.count == 1)
    #expect(scores.averagePrecision == 0.5)
    #expect(scores.areaUnderCurve == 0.5)
  }

  @Test func areaUnderCurveIsTheShareOfPairsInOrder() throws {
    // Four pairs, three in order.
    #expect(ranked([(true, 0.9), (false, 0.8), (true, 0.7), (false, 0.1)]).areaUnderCurve == 0.75)
  }

  @Test func thereIsNoFigureWithoutBothKinds() {
    #expect(ranked([(true, 0.5)]).areaUnderCurve == nil)
    #expect(ranked([(false, 0.5)]).averagePrecision == nil)
    #expect(ranked([]).bestThreshold == nil)
  }

  @Test func theBestThresholdIsTheHighestOfTheBest() throws {
    let scores = ranked([(true, 0.9), (false, 0.8), (true, 0.7), (false, 0.6), (false, 0.5)])
    let best = try #require(scores.bestThreshold)
    #expect(best.score == 0.7)
    #expect(best.f1 == 0.8)
    #expect(scores.counts(atOrAbove: best.score).f1 == best.f1)
  }

  @Test(arguments: [(0.2, 1.0), (0.4, 0.5), (1.0, 0.4)])
  func precisionAtWorkload(share: Double, precision: Double) {
    let scores = ranked([(true, 0.9), (false, 0.8), (true, 0.7), (false, 0.6), (false, 0.5)])
    #expect(scores.precision(atWorkload: share) == precision)
  }

  @Test func confusionsSumToMacroF1() throws {
    var matrix = ConfusionMatrix(classes: ["a", "b"])
    for (gold, predicted) in [("a", "a"), ("a", "b"), ("b", "b"), ("b", "b")] {
      let isKnown = matrix.add(gold: gold, predicted: predicted)
      #expect(isKnown)
    }
    let isKnown = matrix.add(gold: "a", predicted: "c")
    #expect(!isKnown)
    #expect(matrix.accuracy == 0.75)
    // F1 of a: 2/3, of b: 4/5.
    let macro = try #require(matrix.macroF1)
    #expect(abs(macro - (2.0 / 3 + 0.8) / 2) < 1e-12)
  }

  @Test func correlations() throws {
    let rising = [1.0, 2, 3, 4]
    #expect(abs(try #require(Correlation.pearson(rising, [2, 4, 6, 8])) - 1) < 1e-12)
    #expect(abs(try #require(Correlation.pearson(rising, [4, 3, 2, 1])) + 1) < 1e-12)
    #expect(Correlation.pearson(rising, [5, 5, 5, 5]) == nil)
    #expect(abs(try #require(Correlation.spearman(rising, [1, 10, 100, 1000])) - 1) < 1e-12)
    #expect(Correlation.ranks([3, 1, 3]) == [2.5, 1, 2.5])
    #expect(Correlation.meanAbsoluteError([0, 1], [1, 3]) == 1.5)
  }

  @Test func reliability() throws {
    let cases = [(gold: true, probability: 0.75), (gold: false, probability: 0.75), (gold: false, probability: 0.0)]
    let reliability = Reliability(cases)
    #expect(abs(try #require(reliability.expectedCalibrationError) - 0.5 / 3) < 1e-12)
    #expect(abs(try #require(reliability.brier) - (0.0625 + 0.5625) / 3) < 1e-12)
    #expect(reliability.bins[7].count == 2)
    #expect(Reliability([(gold: true, probability: 1)]).bins[9].count == 1)
  }

  @Test func weightedKappa() throws {
    #expect(WeightedKappa.quadratic([1, 2, 3], [1, 2, 3]) == 1)
    #expect(WeightedKappa.quadratic([1, 1], [1, 1]) == nil)
    let near = try #require(WeightedKappa.quadratic([1, 2, 3, 4], [1, 2, 3, 3]))
    let far = try #require(WeightedKappa.quadratic([1, 2, 3, 4], [1, 2, 3, 1]))
    #expect(near > far)
  }

  @Test func theBootstrapIsTheSameEveryTimeAndHoldsTheMean() throws {
    let values = (0..<200).map { Double($0 % 10) }
    func mean(_ drawn: [Int]) -> Double? { drawn.reduce(0) { $0 + values[$1] } / Double(drawn.count) }
    let first = try #require(Bootstrap(rounds: 300, seed: 7).interval(of: values.count, mean))
    let second = try #require(Bootstrap(rounds: 300, seed: 7).interval(of: values.count, mean))
    #expect(first == second)
    #expect(first.contains(4.5))
    #expect(first.upperBound - first.lowerBound < 1)
  }
}
