import Testing

@testable import UndertoneEvaluation

@Suite("Metrics say what their definitions say")
struct MetricTests {
  private func ranked(_ cases: [(Bool, Double)]) -> RankedScores {
    RankedScores(cases.map { (gold: $0.0, score: $0.1) })
  }

  private func paired(_ golds: [Double], _ predictions: [Double]) -> PairedNumbers {
    PairedNumbers(
      zip(golds, predictions).enumerated().map { (record: Int32($0), gold: $1.0, predicted: $1.1) })
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
    for (gold, predicted, times) in [(0, 0, 1), (0, 1, 1), (1, 1, 2)] {
      matrix.add(gold: gold, predicted: predicted, times: times)
    }
    #expect(matrix.accuracy == 0.75)
    // F1 of a: 2/3, of b: 4/5.
    let macro = try #require(matrix.macroF1(over: [0, 1]))
    #expect(abs(macro - (2.0 / 3 + 0.8) / 2) < 1e-12)
    #expect(matrix.macroF1(over: [1]) == 0.8)
    #expect(matrix.macroF1(over: []) == nil)
  }

  @Test func correlations() throws {
    let rising = [1.0, 2, 3, 4]
    #expect(abs(try #require(Correlation.pearson(rising, [2, 4, 6, 8])) - 1) < 1e-12)
    #expect(abs(try #require(Correlation.pearson(rising, [4, 3, 2, 1])) + 1) < 1e-12)
    #expect(Correlation.pearson(rising, [5, 5, 5, 5]) == nil)
    let once = Draw(once: 4)
    #expect(abs(try #require(paired(rising, [1, 10, 100, 1000]).spearman(once)) - 1) < 1e-12)
    #expect(paired([0, 1], [1, 3]).meanAbsoluteError(Draw(once: 2)) == 1.5)
    #expect(Correlation.meanAbsoluteError([0, 1], [1, 3]) == 1.5)
    let tied = [3.0, 1, 3]
    #expect(Correlation.ranks(tied, order: Correlation.order(tied), times: [1, 1, 1]) == [2.5, 1, 2.5])
    // As if the row were 3, 3, 1, 3.
    #expect(Correlation.ranks(tied, order: Correlation.order(tied), times: [2, 1, 1]) == [3, 1, 3])
  }

  @Test func reliability() throws {
    let reliability = Reliability(ranked([(true, 0.75), (false, 0.75), (false, 0)]))
    #expect(abs(try #require(reliability.expectedCalibrationError) - 0.5 / 3) < 1e-12)
    #expect(abs(try #require(reliability.brier) - (0.0625 + 0.5625) / 3) < 1e-12)
    #expect(reliability.bins[7].count == 2)
    #expect(Reliability(ranked([(true, 1)])).bins[9].count == 1)
    #expect(Reliability(ranked([])).expectedCalibrationError == nil)
  }

  private func kappa(_ gold: [Int], _ predicted: [Int]) -> Double? {
    var matrix = ConfusionMatrix(classes: ["a", "b", "c", "d"])
    for (gold, predicted) in zip(gold, predicted) { matrix.add(gold: gold, predicted: predicted) }
    return WeightedKappa.quadratic(matrix)
  }

  @Test func weightedKappa() throws {
    #expect(kappa([0, 1, 2], [0, 1, 2]) == 1)
    #expect(kappa([1, 1], [1, 1]) == nil)
    #expect(kappa([], []) == nil)
    // Observed: 4/4. Expected, every row with every column: (14 + 6 + 6 + 6)/16.
    let far = try #require(kappa([0, 1, 2, 3], [0, 1, 2, 1]))
    #expect(abs(far - (1 - 1.0 / 2)) < 1e-12)
    #expect(try #require(kappa([0, 1, 2, 3], [0, 1, 2, 2])) > far)
  }

  @Test(arguments: [1, 3])
  func theBootstrapIsTheSameEveryTimeAndHoldsTheMean(jobs: Int) throws {
    var numbers = MeanCases()
    for index in 0..<200 { numbers.add(record: Int32(index), Double(index % 10)) }
    let cases = numbers
    let bootstrap = Bootstrap(rounds: 300, seed: 7, jobs: jobs)
    let values = bootstrap.values(of: 200) { [cases.mean($0)] }
    #expect(values == Bootstrap(rounds: 300, seed: 7).values(of: 200) { [cases.mean($0)] })
    let interval = try #require(Bootstrap.interval(of: values.compactMap { $0[0] }))
    #expect(interval.contains(4.5))
    #expect(interval.upperBound - interval.lowerBound < 1)
  }

  @Test func aDrawCountsWhatItHolds() {
    var generator = SplitMix64(seed: 3)
    let draw = Draw(of: 50, using: &generator)
    #expect(draw.counts.reduce(0, +) == 50)
    #expect(draw.counts.contains(0))
  }

  /// A figure of drawn cases is that of the cases written out, each as often as its record was drawn.
  @Test(arguments: 1...20)
  func aDrawIsTheCasesWrittenOut(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let count = 40
    let records = (0..<count).map { Int32($0 / 2) }
    let golds = records.map { _ in generator.next(below: 3) == 0 }
    // Few different scores, so that there are ties.
    let scores = records.map { _ in Double(generator.next(below: 8)) / 8 }
    let others = records.map { _ in Double(generator.next(below: 8)) / 8 }
    let draw = Draw(of: count / 2, using: &generator)
    let places = (0..<count).flatMap { Array(repeating: $0, count: Int(draw.counts[Int(records[$0])])) }
    let written = ranked(places.map { (golds[$0], scores[$0]) })
    let drawn = RankedCases((0..<count).map { (record: records[$0], gold: golds[$0], score: scores[$0]) })
      .ranked(draw)
    #expect(drawn.averagePrecision == written.averagePrecision)
    #expect(drawn.areaUnderCurve == written.areaUnderCurve)
    #expect(drawn.bestThreshold?.f1 == written.bestThreshold?.f1)
    #expect(drawn.precision(atWorkload: 0.3) == written.precision(atWorkload: 0.3))
    let once = Draw(once: places.count)
    let all = paired(places.map { scores[$0] }, places.map { others[$0] })
    let some = PairedNumbers(
      (0..<count).map { (record: records[$0], gold: scores[$0], predicted: others[$0]) })
    func isNear(_ left: Double?, _ right: Double?) -> Bool {
      guard let left, let right else { return left == right }
      return abs(left - right) < 1e-9
    }
    #expect(isNear(some.pearson(draw), all.pearson(once)))
    #expect(isNear(some.spearman(draw), all.spearman(once)))
    #expect(isNear(some.meanAbsoluteError(draw), all.meanAbsoluteError(once)))
  }
}
