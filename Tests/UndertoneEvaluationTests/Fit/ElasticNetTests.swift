import Foundation
import Testing
import UndertoneEvaluation

/// The solver against what can be worked out by hand, and against the conditions that hold at any optimum.
@Suite struct ElasticNetTests {
  private func logit(_ probability: Double) -> Double { log(probability / (1 - probability)) }

  /// A net over dense rows of feature values.
  private func net(
    _ rows: [[Double]], _ targets: [Double], scales: [Double]? = nil, l1Ratio: Double = 0.5,
    evidence: [Double]? = nil, groups: [Int]? = nil, weights: [Double]? = nil
  ) -> ElasticNet {
    let columns = (rows.first ?? []).indices.map { column in
      rows.indices.filter { rows[$0][column] != 0 }.map { (row: $0, value: rows[$0][column]) }
    }
    return ElasticNet(
      columns: SparseColumns(rowCount: rows.count, columns: columns),
      scales: scales ?? Array(repeating: 1, count: columns.count), targets: targets, weights: weights,
      evidence: evidence, groups: groups, groupCount: (groups?.max() ?? 0) + 1, l1Ratio: l1Ratio)
  }

  @Test func withoutFeaturesTheInterceptIsTheBaseRate() {
    let targets = [1.0, 0, 0, 1, 0, 0, 0, 0]
    let solution = net(targets.map { _ in [] }, targets).start().solution
    #expect(abs(solution.intercepts[0] - logit(0.25)) < 1e-4)
  }

  @Test func softTargetsAreMatchedInTheMean() {
    let targets = [0.9, 0.2, 0.4]
    let solution = net(targets.map { _ in [] }, targets).start().solution
    #expect(abs(solution.intercepts[0] - logit(0.5)) < 1e-4)
  }

  @Test func rowsCountByTheirWeights() {
    let solution = net([[], []], [1, 0], weights: [3, 1]).start().solution
    #expect(abs(solution.intercepts[0] - logit(0.75)) < 1e-4)
  }

  @Test func everyGroupHasItsOwnIntercept() {
    let targets = [1.0, 0, 0, 0, 1, 1, 1, 0]
    let solution = net(targets.map { _ in [] }, targets, groups: [0, 0, 0, 0, 1, 1, 1, 1]).start().solution
    #expect(abs(solution.intercepts[0] - logit(0.25)) < 1e-4)
    #expect(abs(solution.intercepts[1] - logit(0.75)) < 1e-4)
  }

  /// One feature in half of the rows: with hardly any penalty its weight is the difference of the log-odds.
  @Test func oneFeatureIsTheDifferenceOfLogOdds() {
    let rows = (0..<20).map { [$0 < 10 ? 1.0 : 0] }
    let targets = (0..<20).map { $0 < 8 || $0 == 10 || $0 == 11 ? 1.0 : 0 }
    let solution = net(rows, targets).fit(strength: 1e-9, tolerance: 1e-14)
    #expect(abs(solution.weights[0] - (logit(0.8) - logit(0.2))) < 1e-3)
    #expect(abs(solution.intercepts[0] - logit(0.2)) < 1e-3)
  }

  /// Squares alone: the gradient at the optimum is the strength times the weight.
  @Test func theRidgePenaltyBalancesTheGradient() {
    let rows = (0..<20).map { [$0 < 10 ? 1.0 : 0] }
    let targets = (0..<20).map { $0 < 8 || $0 == 10 || $0 == 11 ? 1.0 : 0 }
    let solution = net(rows, targets, l1Ratio: 0).fit(strength: 0.1, tolerance: 1e-14)
    var gradient = 0.0
    for (row, target) in zip(rows, targets) {
      let probability = 1 / (1 + exp(-(solution.intercepts[0] + solution.weights[0] * row[0])))
      gradient += row[0] * (probability - target) / 20
    }
    #expect(abs(gradient + 0.1 * solution.weights[0]) < 1e-6)
    #expect(solution.weights[0] > 0.2)
  }

  @Test func fromTheStartingStrengthOnNothingMoves() {
    let (rows, targets) = Self.random(rows: 60, columns: 8, seed: 3)
    let net = net(rows, targets)
    let start = net.start().strength
    #expect(net.fit(strength: start * 1.001).weights.allSatisfy { $0 == 0 })
    #expect(net.fit(strength: start * 0.95).weights.contains { $0 != 0 })
  }

  @Test func aFeatureOfScaleNoughtStaysOut() {
    let rows = (0..<20).map { [$0 < 10 ? 1.0 : 0, $0 < 10 ? 1.0 : 0] }
    let targets = (0..<20).map { $0 < 9 ? 1.0 : 0 }
    let weights = net(rows, targets, scales: [0, 1]).fit(strength: 0.01).weights
    #expect(weights[0] == 0)
    #expect(weights[1] > 1)
  }

  @Test func theFreerFeatureTakesMost() {
    let rows = (0..<20).map { [$0 < 10 ? 1.0 : 0, $0 < 10 ? 1.0 : 0] }
    let targets = (0..<20).map { $0 < 9 ? 1.0 : 0 }
    let weights = net(rows, targets, scales: [2, 1], l1Ratio: 0).fit(strength: 0.05, tolerance: 1e-14).weights
    // Squares share a sum out in proportion to the squares of the scales.
    #expect(abs(weights[0] / weights[1] - 4) < 0.01)
  }

  @Test func evidenceThatIsRightLeavesNothingToLearn() {
    // Two kinds of rows whose share of positives is what the evidence says; the feature is one of them.
    let rows = (0..<200).map { [$0 < 100 ? 1.0 : 0] }
    let targets = (0..<200).map { $0 < 100 ? ($0 < 80 ? 1.0 : 0) : ($0 < 120 ? 1.0 : 0) }
    let evidence = (0..<200).map { $0 < 100 ? logit(0.8) : logit(0.2) }
    let solution = net(rows, targets, evidence: evidence).fit(strength: 0.001)
    #expect(abs(solution.slope - 1) < 1e-3)
    #expect(abs(solution.intercepts[0]) < 1e-3)
    #expect(solution.weights[0] == 0)
  }

  @Test(arguments: [(0.0, 1), (0.2, 2), (0.5, 3), (1.0, 4)])
  func theConditionsOfTheOptimumHoldAlongThePath(l1Ratio: Double, seed: UInt64) {
    let (rows, targets) = Self.random(rows: 120, columns: 30, seed: seed)
    let evidence = rows.map { $0[0] - $0[1] }
    let net = net(
      rows, targets, scales: (0..<30).map { 0.5 + Double($0 % 3) }, l1Ratio: l1Ratio, evidence: evidence,
      groups: rows.indices.map { $0 % 2 })
    let start = min(net.start().strength, 1)
    var fits = 0
    net.path([1, 0.3, 0.1, 0.03, 0.01].map { $0 * start }, tolerance: 1e-14) { solution, strength in
      #expect(net.violation(of: solution, strength: strength) < 1e-5, "seed \(seed) strength \(strength)")
      fits += 1
      return true
    }
    #expect(fits == 5)
  }

  @Test func aWarmStartEndsWhereAColdOneDoes() {
    let (rows, targets) = Self.random(rows: 80, columns: 20, seed: 9)
    let net = net(rows, targets)
    var warm: [Double] = []
    net.path([0.1, 0.03, 0.01], tolerance: 1e-14) { solution, _ in
      warm = solution.weights
      return true
    }
    let cold = net.fit(strength: 0.01, tolerance: 1e-14).weights
    for (left, right) in zip(warm, cold) { #expect(abs(left - right) < 1e-4) }
  }

  @Test func knownWeightsAreFoundAgain() {
    let truth = [1.5, -2, 0, 0.8, 0, 0, 0, -1, 0, 0]
    var random = SplitMix64(seed: 5)
    let rows = (0..<3000).map { _ in truth.map { _ in random.next(below: 4) == 0 ? 1.0 : 0 } }
    let targets = rows.map { row in
      let logOdds = zip(row, truth).reduce(-0.5) { $0 + $1.0 * $1.1 }
      return Double(random.next(below: 1 << 30)) / Double(1 << 30) < 1 / (1 + exp(-logOdds)) ? 1.0 : 0
    }
    let weights = net(rows, targets, l1Ratio: 1).fit(strength: 0.002).weights
    for (weight, known) in zip(weights, truth) {
      #expect(abs(weight - known) < 0.3)
      if known == 0 { #expect(abs(weight) < 0.15) }
    }
  }

  @Test func equalInputGivesEqualBits() {
    let (rows, targets) = Self.random(rows: 100, columns: 25, seed: 8)
    let (left, right) = (net(rows, targets).fit(strength: 0.01), net(rows, targets).fit(strength: 0.01))
    #expect(left.weights == right.weights && left.intercepts == right.intercepts)
  }

  /// Rows of small whole numbers, mostly nought, and answers that depend on the first few.
  static func random(rows: Int, columns: Int, seed: UInt64) -> (rows: [[Double]], targets: [Double]) {
    var random = SplitMix64(seed: seed)
    let values = (0..<rows).map { _ in
      (0..<columns).map { _ in random.next(below: 3) == 0 ? Double(random.next(below: 3)) - 0.5 : 0 }
    }
    let targets = values.map { row in
      row[0] + row[1] - row[2] + Double(random.next(below: 100)) / 50 - 1 > 0 ? 1.0 : 0
    }
    return (values, targets)
  }
}
