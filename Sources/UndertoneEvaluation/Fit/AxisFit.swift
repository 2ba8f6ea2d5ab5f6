internal import Glibc
internal import UndertoneCore
internal import UndertoneLexicon

/// Fits one axis: chooses a strength, leaves out what does not pay, calibrates, and sets the threshold.
struct AxisFit {
  let axis: Dimension
  let input: FitInput
  let matrix: FeatureMatrix
  let options: FitOptions
  /// The axis as the pack has it.
  let shipped: AxisRow

  /// An axis with fewer texts of either kind tells nothing.
  private static let fewestCases = 5

  func run() -> FittedAxis {
    let train = AxisData(axis, input.examples, matrix, rows: input.train)
    let dev = AxisData(axis, input.examples, matrix, rows: input.dev)
    if let reason = reasonToLeave(train, dev) { return FittedAxis(axis, .left(reason)) }
    let model = AxisModel(train, matrix, options)
    let choice = StrengthChoice(model, dev: dev, input.examples, matrix, options)
    let chosen = choice.choose(given: options.strength, caution: options.caution)
    var result = FittedAxis(axis, .fitted)
    (result.texts, result.positives) = (train.count, train.positives)
    (result.strength, result.gain, result.error) = (chosen.strength, chosen.gain, chosen.error)
    if let strength = chosen.strength, options.strength != nil || chosen.gain > chosen.error {
      let solution = pruned(model, chosen.solution, strength)
      var logOdds = dev.evidence.map { solution.base(evidence: $0) }
      matrix.columns(of: dev.rows, features: model.features).add(solution.weights, to: &logOdds)
      calibrate(&result, solution, logOdds + chosen.logOdds[choice.devCount...], choice.judged)
      setEffects(&result, model, solution)
      return result
    }
    result.strength = nil
    calibrate(&result, model.start.solution, chosen.plainLogOdds, choice.judged)
    result.outcome = calibrationPays(result, choice.judged) ? .calibrated : .left(.nothingHelped)
    return result
  }

  private func reasonToLeave(_ train: AxisData, _ dev: AxisData) -> FittedAxis.Reason? {
    if train.count == 0 { return .notJudged }
    if dev.count == 0 { return .noTextToChooseBy }
    if axis.isSigned {
      if train.count < 2 * AxisFit.fewestCases { return .tooFewTexts }
      let spread = (train.targets.max() ?? 0) - (train.targets.min() ?? 0)
      return spread < 0.1 ? .allTheSame : nil
    }
    if train.positives < AxisFit.fewestCases { return .tooFewPositives }
    if train.negatives < AxisFit.fewestCases { return .tooFewNegatives }
    return dev.positives == 0 || dev.negatives == 0 ? .oneKindToChooseBy : nil
  }

  // MARK: What does not pay

  /// How much of what the features gain may go with those that matter least.
  private static let shareToLose = 0.01

  /// The solution without weights that are not worth a line, the others fitted again.
  private func pruned(
    _ model: AxisModel, _ solution: ElasticNet.Solution, _ strength: Double
  ) -> ElasticNet.Solution {
    let keys = matrix.table.keys
    let weights = solution.weights
    let worths = worths(model, solution)
    var isKept = weights.indices.map {
      abs(weights[$0]) / solution.slope >= floor(keys[Int(model.features[$0])])
    }
    var budget = AxisFit.shareToLose * worths.reduce(0, +)
    for index in worths.indices.sorted(by: { (worths[$0], $0) < (worths[$1], $1) }) where isKept[index] {
      guard case .newLine = keys[Int(model.features[index])].target else { continue }
      budget -= worths[index]
      if budget < 0 { break }
      isKept[index] = false
    }
    // What a cue raises plain it does not raise negated.
    let places = Dictionary(uniqueKeysWithValues: model.features.enumerated().map { ($1, $0) })
    for index in weights.indices where keys[Int(model.features[index])].isNegated && weights[index] > 0 {
      if let plain = places[model.features[index] - 1], weights[plain] > 0 { isKept[index] = false }
    }
    let net = model.without { !isKept[$0] }
    let descent = ElasticNetDescent(net, tolerance: StrengthChoice.tolerance)
    descent.set(
      ElasticNet.Solution(
        weights: weights.indices.map { isKept[$0] ? weights[$0] : 0 }, intercepts: solution.intercepts,
        slope: solution.slope))
    descent.descend(to: strength)
    return descent.solution
  }

  /// The smallest weight that is worth a line.
  private func floor(_ key: FeatureKey) -> Double {
    key.target == .wholeClass ? options.weightFloor / 2 : options.weightFloor
  }

  /// Roughly how much the mean loss would grow without each weight alone: half its square times the curvature.
  private func worths(_ model: AxisModel, _ solution: ElasticNet.Solution) -> [Double] {
    var logOdds = model.net.targets.indices.map {
      solution.slope * model.net.evidence[$0] + solution.intercepts[model.net.groups[$0]]
    }
    model.net.columns.add(solution.weights, to: &logOdds)
    let curvature = logOdds.indices.map { row in
      let probability = Logistic.probability(logOdds[row])
      return model.net.weights[row] * probability * (1 - probability)
    }
    let columns = model.net.columns
    return solution.weights.indices.map { column in
      let weight = solution.weights[column]
      guard weight != 0 else { return 0 }
      var sum = 0.0
      for place in columns.starts[column]..<columns.starts[column + 1] {
        sum +=
          curvature[Int(columns.rows[place])] * Double(columns.values[place]) * Double(columns.values[place])
      }
      return weight * weight * sum / 2
    }
  }

  // MARK: From log-odds to numbers

  /// Sets bias and slope so that probabilities are right for the judged texts, and the threshold by them.
  private func calibrate(
    _ result: inout FittedAxis, _ solution: ElasticNet.Solution, _ logOdds: [Double], _ judged: AxisData
  ) {
    let calibration = Calibration(
      judged.targets.indices.map { (logOdds[$0], judged.targets[$0], judged.weights[$0]) })
    result.slope = min(max(calibration.slope * solution.slope, 0.001), 10)
    result.bias = min(max(calibration.apply(solution.intercept) / result.slope, -30), 30)
    guard !axis.isSigned else { return }
    let cases = judged.targets.indices.compactMap { index in
      judged.isPresent[index].map {
        (gold: $0, probability: Logistic.probability(calibration.apply(logOdds[index])))
      }
    }
    guard cases.count(where: \.gold) >= AxisFit.fewestCases else { return }
    result.threshold = ThresholdChoice.best(cases)
  }

  /// Whether probabilities of the judged texts come out clearly better than those of the pack as it is.
  private func calibrationPays(_ result: FittedAxis, _ judged: AxisData) -> Bool {
    let gains = judged.targets.indices.map { index in
      let before =
        Double(shipped.slope) / 1000 * (Double(shipped.bias) / 1000 + judged.evidence[index])
        + Double(shipped.offset) / 1000
      let after = result.slope * (result.bias + judged.evidence[index])
      return Logistic.loss(before, judged.targets[index]) - Logistic.loss(after, judged.targets[index])
    }
    let mean = gains.reduce(0, +) / Double(gains.count)
    let spread = gains.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }.squareRoot() / Double(gains.count)
    return gains.count >= 50 && mean > 2 * spread
  }

  /// No effect is larger, so that no single cue is certain.
  private static let largest = 8000.0

  private func setEffects(_ result: inout FittedAxis, _ model: AxisModel, _ solution: ElasticNet.Solution) {
    for (index, feature) in model.features.enumerated() where solution.weights[index] != 0 {
      let key = matrix.table.keys[Int(feature)]
      let effect = solution.weights[index] / solution.slope
      guard abs(effect) >= floor(key) else { continue }
      result.effects[key] = Int32(min(max(effect * 1000, -AxisFit.largest), AxisFit.largest).rounded())
      result.grounds[key] = (model.net.columns.support(index), exp(model.lifts[index]))
    }
  }
}
