internal import UndertoneCore

/// Finds how strongly the weights of an axis are held back: by how well texts are told that they were not learnt from.
///
/// Those are the texts to choose by and, where there are few to learn from, these as well, each told by a model that
/// did without its part of them.
struct StrengthChoice {
  /// A model, and the texts that it tells.
  private struct Trial {
    let descent: ElasticNetDescent
    let judged: AxisData
    let columns: SparseColumns
    /// Where its texts start among all that are judged.
    let start: Int
  }

  private let model: AxisModel
  private var trials: [Trial] = []
  /// The texts that are told, those to choose by first.
  private(set) var judged: AxisData
  /// How many of them are texts to choose by.
  let devCount: Int

  /// What was chosen.
  struct Result: Sendable {
    /// Nil when slope and intercepts alone did best.
    var strength: Double?
    var solution: ElasticNet.Solution
    /// Log-odds of the judged texts, of the chosen model and of slope and intercepts alone.
    var logOdds: [Double]
    var plainLogOdds: [Double]
    /// By how much the loss of a text is smaller than with slope and intercepts alone, in the mean, and the standard error of that.
    var gain: Double
    var error: Double
  }

  /// Fewer texts than this are told in turn.
  private static let fewTexts = 6000
  private static let folds: UInt64 = 5
  /// Each strength is this share of the one before.
  private static let step = 0.75
  private static let longestPath = 60
  /// A path ends when this many strengths one after another did worse than the best.
  private static let patience = 3

  init(
    _ model: AxisModel, dev: AxisData, _ examples: [FitExample], _ matrix: FeatureMatrix,
    _ options: FitOptions
  ) {
    self.model = model
    judged = dev
    devCount = dev.count
    trials = [
      Trial(
        descent: ElasticNetDescent(model.net, tolerance: StrengthChoice.tolerance), judged: dev,
        columns: matrix.columns(of: dev.rows, features: model.features), start: 0)
    ]
    guard model.data.count < StrengthChoice.fewTexts else { return }
    let parts = model.data.rows.map { examples[$0].part(of: StrengthChoice.folds, seed: options.seed &+ 1) }
    for fold in 0..<StrengthChoice.folds {
      let out = model.data.part(parts.indices.filter { parts[$0] == fold })
      let rest = model.data.part(parts.indices.filter { parts[$0] != fold })
      guard out.count > 0, rest.count > 0 else { continue }
      let own = AxisModel(rest, matrix, options)
      trials.append(
        Trial(
          descent: ElasticNetDescent(own.net, tolerance: StrengthChoice.tolerance), judged: out,
          columns: matrix.columns(of: out.rows, features: own.features), start: judged.count))
      judged.append(out)
    }
  }

  static let tolerance = 1e-7

  /// A point of the path.
  private struct Point {
    var strength: Double?
    var solution: ElasticNet.Solution
    var logOdds: [Double]
    var losses: [Double]
  }

  /// Goes from strong to weak until that helps no more; or to `given` at once.
  ///
  /// - Parameter caution: How many times as strong as the best the strength is to be.
  func choose(given: Double?, caution: Double) -> Result {
    let plain = point(nil)
    guard given == nil else { return result(point(given), plain) }
    var path = [plain]
    var best = 0
    for index in 1...StrengthChoice.longestPath where model.start.strength > 0 {
      path.append(point(model.start.strength * power(StrengthChoice.step, Double(index))))
      if mean(path[index].losses) < mean(path[best].losses) { best = index }
      if index - best == StrengthChoice.patience { break }
    }
    guard let strength = path[best].strength else { return result(plain, plain) }
    let wanted = strength * caution * 1.0001
    return result(path.first { $0.strength.map { $0 <= wanted } ?? false } ?? plain, plain)
  }

  private func point(_ strength: Double?) -> Point {
    let found = logOdds(at: strength ?? .infinity)
    return Point(
      strength: strength, solution: trials[0].descent.solution, logOdds: found, losses: losses(found))
  }

  private func result(_ point: Point, _ plain: Point) -> Result {
    let gains = zip(plain.losses, point.losses).map { $0 - $1 }
    let gain = mean(gains)
    let total = judged.weights.reduce(0, +)
    let spread = zip(gains, judged.weights).reduce(0) { $0 + $1.1 * $1.1 * ($1.0 - gain) * ($1.0 - gain) }
    return Result(
      strength: point.strength, solution: point.solution, logOdds: point.logOdds, plainLogOdds: plain.logOdds,
      gain: gain, error: spread.squareRoot() / max(total, 1e-12))
  }

  private func logOdds(at strength: Double) -> [Double] {
    var all: [Double] = []
    for trial in trials {
      trial.descent.descend(to: strength)
      let solution = trial.descent.solution
      var own = trial.judged.evidence.map { solution.base(evidence: $0) }
      trial.columns.add(solution.weights, to: &own)
      all += own
    }
    return all
  }

  /// The loss of every judged text once each set has the intercept that suits it: how often an axis is there in a set is not
  /// what is to be chosen by.
  private func losses(_ logOdds: [Double]) -> [Double] {
    var shifted = logOdds
    for set in Set(judged.sets) {
      let rows = judged.sets.indices.filter { judged.sets[$0] == set }
      var shift = 0.0
      for _ in 0..<20 {
        var (pull, bend) = (0.05 * shift, 0.05)
        for row in rows {
          let probability = Logistic.probability(logOdds[row] + shift)
          pull += probability - judged.targets[row]
          bend += probability * (1 - probability)
        }
        shift -= min(max(pull / bend, -2), 2)
        if abs(pull / bend) < 1e-6 { break }
      }
      for row in rows { shifted[row] += shift }
    }
    return shifted.indices.map { Logistic.loss(shifted[$0], judged.targets[$0]) }
  }

  private func mean(_ values: [Double]) -> Double {
    let total = judged.weights.reduce(0, +)
    return zip(values, judged.weights).reduce(0) { $0 + $1.0 * $1.1 } / max(total, 1e-12)
  }
}
