internal import Glibc
internal import UndertoneCore
internal import UndertoneLexicon

/// An axis on which there is something to learn, before it is settled which new lines are worth having.
struct PromisingAxis: Sendable {
  let axis: Dimension
  let options: FitOptions
  /// The axis as the pack has it.
  let shipped: AxisRow
  let model: AxisModel
  let chosen: StrengthChoice.Result
  /// The texts that were told, those to choose by first, and how many these are.
  let judged: AxisData
  let devCount: Int

  /// Roughly how much of what the features gain would go with each: half the square of its weight times the curvature,
  /// as a share of the sum.
  func worths(_ matrix: FeatureMatrix) -> [(feature: Int32, share: Double)] {
    let (net, solution) = (model.net, chosen.solution)
    var logOdds = net.targets.indices.map {
      solution.slope * net.evidence[$0] + solution.intercepts[net.groups[$0]]
    }
    net.columns.add(solution.weights, to: &logOdds)
    let curvature = logOdds.indices.map { row in
      let probability = Logistic.probability(logOdds[row])
      return net.weights[row] * probability * (1 - probability)
    }
    let worths = solution.weights.indices.map { column in
      let weight = solution.weights[column]
      guard weight != 0 else { return 0.0 }
      var sum = 0.0
      for place in net.columns.starts[column]..<net.columns.starts[column + 1] {
        let value = Double(net.columns.values[place])
        sum += curvature[Int(net.columns.rows[place])] * value * value
      }
      return weight * weight * sum
    }
    let total = worths.reduce(0, +)
    return worths.indices.filter { worths[$0] > 0 }.map { (model.features[$0], worths[$0] / total) }
  }

  /// Fits again without the features of `dropped`, and without those of small weight; then calibrates.
  func finished(_ matrix: FeatureMatrix, without dropped: Set<Int32>) -> FittedAxis {
    var result = report(.fitted)
    let solution = solution(matrix, without: dropped)
    let dev = judged.part(Array(0..<devCount))
    var logOdds = dev.evidence.map { solution.base(evidence: $0) }
    matrix.columns(of: dev.rows, features: model.features).add(solution.weights, to: &logOdds)
    calibrate(&result, solution, logOdds + chosen.logOdds[devCount...])
    setEffects(&result, matrix, solution)
    return result
  }

  /// Calibrates slope and intercepts alone, if that pays.
  func calibratedAlone() -> FittedAxis {
    var result = report(.calibrated)
    result.strength = nil
    calibrate(&result, model.start.solution, chosen.plainLogOdds)
    if !calibrationPays(result) { result.outcome = .left(.nothingHelped) }
    return result
  }

  private func report(_ outcome: FittedAxis.Outcome) -> FittedAxis {
    var result = FittedAxis(axis, outcome)
    (result.texts, result.positives) = (model.data.count, model.data.positives)
    (result.strength, result.gain, result.error) = (chosen.strength, chosen.gain, chosen.error)
    return result
  }

  private func solution(_ matrix: FeatureMatrix, without dropped: Set<Int32>) -> ElasticNet.Solution {
    let keys = matrix.table.keys
    let (solution, features) = (chosen.solution, model.features)
    var weights = solution.weights
    let places = Dictionary(uniqueKeysWithValues: features.enumerated().map { ($1, $0) })
    for index in weights.indices where weights[index] != 0 {
      let key = keys[Int(features[index])]
      // What a cue raises plain it does not raise negated.
      let plain = key.isNegated ? places[features[index] - 1].map { weights[$0] } ?? 0 : 0
      if dropped.contains(features[index]) || abs(weights[index]) / solution.slope < floor(key)
        || plain > 0 && weights[index] > 0
      {
        weights[index] = 0
      }
    }
    let net = model.without { weights[$0] == 0 }
    let descent = ElasticNetDescent(net, tolerance: StrengthChoice.tolerance)
    descent.set(
      ElasticNet.Solution(weights: weights, intercepts: solution.intercepts, slope: solution.slope))
    descent.descend(to: chosen.strength ?? .infinity)
    return descent.solution
  }

  /// The smallest weight that is worth a line.
  private func floor(_ key: FeatureKey) -> Double {
    key.target == .wholeClass ? options.weightFloor / 2 : options.weightFloor
  }

  // MARK: From log-odds to numbers

  /// Sets bias and slope so that probabilities are right for the judged texts, and the threshold by them.
  private func calibrate(
    _ result: inout FittedAxis, _ solution: ElasticNet.Solution, _ logOdds: [Double]
  ) {
    let calibration = Calibration(
      judged.targets.indices.map { (logOdds[$0], judged.targets[$0], judged.weights[$0]) })
    result.slope = min(max(calibration.slope * solution.slope, 0.001), 10)
    result.bias = min(max(calibration.apply(solution.intercept) / result.slope, -30), 30)
    guard !axis.isSigned else { return }
    let cases = judged.targets.indices.compactMap { index in
      judged.isPresent[index].map {
        ThresholdChoice.Case(
          gold: $0, probability: Logistic.probability(calibration.apply(logOdds[index])),
          wasCalled: Logistic.probability(shippedLogOdds(index)) >= Double(shipped.threshold) / 1000)
      }
    }
    guard cases.count(where: \.gold) >= AxisFit.fewestCases else { return }
    result.threshold = ThresholdChoice.careful(cases, seed: options.seed)
  }

  /// What the pack as it is makes of a judged text.
  private func shippedLogOdds(_ index: Int) -> Double {
    Double(shipped.slope) / 1000 * (Double(shipped.bias) / 1000 + judged.evidence[index])
      + Double(shipped.offset) / 1000
  }

  /// Whether probabilities of the judged texts come out clearly better than those of the pack as it is.
  private func calibrationPays(_ result: FittedAxis) -> Bool {
    let gains = judged.targets.indices.map { index in
      let before = shippedLogOdds(index)
      let after = result.slope * (result.bias + judged.evidence[index])
      return Logistic.loss(before, judged.targets[index]) - Logistic.loss(after, judged.targets[index])
    }
    let mean = gains.reduce(0, +) / Double(gains.count)
    let spread = gains.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }.squareRoot() / Double(gains.count)
    return gains.count >= 50 && mean > 2 * spread
  }

  /// No effect is larger, so that no single cue is certain.
  private static let largest = 8000.0

  private func setEffects(
    _ result: inout FittedAxis, _ matrix: FeatureMatrix, _ solution: ElasticNet.Solution
  ) {
    for (index, feature) in model.features.enumerated() where solution.weights[index] != 0 {
      let key = matrix.table.keys[Int(feature)]
      let effect = solution.weights[index] / solution.slope
      guard abs(effect) >= floor(key) else { continue }
      result.effects[key] = Int32(
        min(max(effect * 1000, -PromisingAxis.largest), PromisingAxis.largest).rounded())
      result.grounds[key] = (model.net.columns.support(index), exp(model.lifts[index]))
    }
  }
}
