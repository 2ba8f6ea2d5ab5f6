internal import Glibc

/// A logistic regression around evidence that is there already, held back by the elastic net.
///
/// The log-odds of a row are the intercept of its group, plus the slope times the evidence given for it, plus the
/// features times their weights. Weights are drawn to nought, which is to say: to the evidence as it is. What is minimised:
///
///     Σ weight·loss + strength·Σ (l1·|v| + (1 − l1)/2·v²) + evidenceStrength/2·(slope − 1)²
///
/// with v = w/scale for the weight w of a feature: the larger its scale, the more freely it moves. Intercepts are free.
///
/// Method: cyclic coordinate descent on quadratic approximations with a search along the line, warm starts from strong
/// to weak, and the sequential strong rule. Sources: J. Friedman, T. Hastie, R. Tibshirani, 2010, "Regularization paths for
/// generalized linear models via coordinate descent"; G.-X. Yuan, C.-H. Ho, C.-J. Lin, 2012, "An improved GLMNET for
/// L1-regularized logistic regression"; R. Tibshirani et al., 2012, "Strong rules for discarding predictors".
package struct ElasticNet: Sendable {
  package var columns: SparseColumns
  /// How freely each feature moves; a feature of scale 0 stays out.
  package var scales: [Double]
  /// What is right, 0…1.
  package var targets: [Double]
  /// How much each row counts; they are divided by their sum.
  package var weights: [Double]
  /// Log-odds that are known beforehand, but for their slope.
  package var evidence: [Double]
  /// The group of each row, and how many there are.
  package var groups: [Int]
  package var groupCount: Int
  /// The share of the absolute values in the penalty, 0…1; the rest goes to the squares.
  package var l1Ratio: Double
  /// How much the slope of the evidence is held to 1.
  package var evidenceStrength: Double

  package init(
    columns: SparseColumns, scales: [Double], targets: [Double], weights: [Double]? = nil,
    evidence: [Double]? = nil, groups: [Int]? = nil, groupCount: Int = 1, l1Ratio: Double = 0.5,
    evidenceStrength: Double = 0.01
  ) {
    self.columns = columns
    self.scales = scales
    self.targets = targets
    let weights = weights ?? Array(repeating: 1, count: targets.count)
    let total = weights.reduce(0, +)
    self.weights = weights.map { $0 / total }
    self.evidence = evidence ?? Array(repeating: 0, count: targets.count)
    self.groups = groups ?? Array(repeating: 0, count: targets.count)
    self.groupCount = groupCount
    self.l1Ratio = l1Ratio
    self.evidenceStrength = evidenceStrength
  }

  /// The evidence is never turned round, nor blown up.
  static let slopes = 0.2...5.0

  /// What a fit came to.
  package struct Solution: Sendable {
    /// The weight of each feature, in log-odds for one unit of its value.
    package var weights: [Double]
    package var intercepts: [Double]
    /// What the evidence is multiplied by.
    package var slope: Double

    package init(weights: [Double], intercepts: [Double], slope: Double) {
      self.weights = weights
      self.intercepts = intercepts
      self.slope = slope
    }

    /// The log-odds without the features: the part that is the evidence's alone.
    package func base(evidence: Double) -> Double { slope * evidence + intercept }

    /// The mean of the intercepts: where a text starts that is of none of the groups.
    package var intercept: Double {
      intercepts.isEmpty ? 0 : intercepts.reduce(0, +) / Double(intercepts.count)
    }
  }

  /// Fits for each of `strengths`, strongest first, and hands each solution to `take`, which says whether to go on.
  ///
  /// - Parameter tolerance: Ends the descent once no feature gains more than this in a round.
  package func path(
    _ strengths: [Double], tolerance: Double = 1e-8, _ take: (Solution, Double) -> Bool
  ) {
    let descent = ElasticNetDescent(self, tolerance: tolerance)
    for strength in strengths {
      descent.descend(to: strength)
      guard take(descent.solution, strength) else { return }
    }
  }

  /// The fit at one strength.
  package func fit(strength: Double, tolerance: Double = 1e-8) -> Solution {
    var solution = Solution(weights: [], intercepts: [], slope: 1)
    path([strength], tolerance: tolerance) { found, _ in
      solution = found
      return true
    }
    return solution
  }

  /// The weakest strength at which no feature has a weight, and the fit there: slope and intercepts alone.
  package func start(tolerance: Double = 1e-8) -> (strength: Double, solution: Solution) {
    let descent = ElasticNetDescent(self, tolerance: tolerance)
    descent.descend(to: .infinity)
    let steepest = descent.gradients().enumerated().reduce(0) { max($0, abs($1.element)) }
    return (steepest / max(l1Ratio, 0.001), descent.solution)
  }

  /// By how much a solution misses the conditions of the optimum, at most: of the penalised features first, then of
  /// slope and intercepts.
  ///
  /// At the optimum a feature with a weight has a gradient that its penalty outweighs exactly, and one without has a gradient
  /// that is no larger than the penalty's.
  package func violation(of solution: Solution, strength: Double) -> Double {
    let descent = ElasticNetDescent(self, tolerance: 0)
    descent.set(solution)
    var worst = 0.0
    for (index, gradient) in descent.gradients().enumerated() where scales[index] > 0 {
      let value = solution.weights[index] / scales[index]
      let pull = gradient + strength * (1 - l1Ratio) * value
      let bound = strength * l1Ratio
      worst = max(worst, value == 0 ? max(0, abs(pull) - bound) : abs(pull + (value > 0 ? bound : -bound)))
    }
    var free = descent.freeGradients()
    // At the end of its range the slope may be pulled beyond it.
    let pull = free.removeLast()
    let isHeld =
      pull < 0 && solution.slope >= ElasticNet.slopes.upperBound
      || pull > 0 && solution.slope <= ElasticNet.slopes.lowerBound
    return max(free.reduce(worst) { max($0, abs($1)) }, isHeld ? 0 : abs(pull))
  }
}
