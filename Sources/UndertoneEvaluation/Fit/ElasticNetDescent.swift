internal import Glibc

/// The state of a descent: weights, and for every row its log-odds.
///
/// Everything is in scaled features: v = w/scale.
final class ElasticNetDescent {
  private let net: ElasticNet
  private let tolerance: Double
  private let rowCount: Int
  private let columnCount: Int
  private let starts: [Int]
  /// Weights of the scaled features.
  private var v: [Double]
  private var intercepts: [Double]
  private var slope = 1.0
  private var strength = Double.infinity
  /// Of every row: its log-odds; the slope of its loss there, then at the point reached within the approximation; the curvature.
  private var logOdds: [Double]
  private var pull: [Double]
  private var curvature: [Double]

  init(_ net: ElasticNet, tolerance: Double) {
    self.net = net
    self.tolerance = tolerance
    rowCount = net.targets.count
    columnCount = net.columns.columnCount
    starts = net.columns.starts
    v = .init(repeating: 0, count: columnCount)
    intercepts = .init(repeating: 0, count: net.groupCount)
    pull = .init(repeating: 0, count: rowCount)
    curvature = .init(repeating: 0, count: rowCount)
    logOdds = net.evidence
  }

  var solution: ElasticNet.Solution {
    ElasticNet.Solution(weights: zip(v, net.scales).map { $0 * $1 }, intercepts: intercepts, slope: slope)
  }

  func set(_ solution: ElasticNet.Solution) {
    v = zip(solution.weights, net.scales).map { $1 > 0 ? $0 / $1 : 0 }
    (intercepts, slope) = (solution.intercepts, solution.slope)
    recompute()
  }

  private func recompute() {
    for row in 0..<rowCount { logOdds[row] = slope * net.evidence[row] + intercepts[net.groups[row]] }
    net.columns.add(solution.weights, to: &logOdds)
    approximate()
  }

  /// Puts the quadratic approximation at the point where the log-odds are.
  private func approximate() {
    for row in 0..<rowCount {
      let probability = Logistic.probability(logOdds[row])
      pull[row] = net.weights[row] * (probability - net.targets[row])
      curvature[row] = net.weights[row] * max(probability * (1 - probability), 1e-5)
    }
  }

  /// The slope of the loss along every scaled feature.
  func gradients() -> [Double] {
    approximate()
    return (0..<columnCount).map { net.scales[$0] > 0 ? gradient($0) : 0 }
  }

  /// The slope along slope and intercepts.
  func freeGradients() -> [Double] {
    approximate()
    var gradients = [Double](repeating: 0, count: intercepts.count + 1)
    for row in 0..<rowCount {
      gradients[net.groups[row]] += pull[row]
      gradients[intercepts.count] += pull[row] * net.evidence[row]
    }
    gradients[intercepts.count] += net.evidenceStrength * (slope - 1)
    return gradients
  }

  @inline(__always) private func gradient(_ column: Int) -> Double {
    var sum = 0.0
    net.columns.rows.withUnsafeBufferPointer { rows in
      net.columns.values.withUnsafeBufferPointer { values in
        pull.withUnsafeBufferPointer { pull in
          for place in starts[column]..<starts[column + 1] {
            sum += Double(values[place]) * pull[Int(rows[place])]
          }
        }
      }
    }
    return sum * net.scales[column]
  }

  // MARK: Descent

  /// Moves to the optimum of `strength`; infinite means slope and intercepts alone.
  func descend(to target: Double) {
    let former = strength
    strength = target
    var active = [Int]()
    if target.isFinite {
      // Features that cannot be expected to move are left out until the end shows otherwise.
      let bound = net.l1Ratio * (former.isFinite ? 2 * target - former : target)
      let slopes = gradients()
      active = (0..<columnCount).filter { v[$0] != 0 || net.scales[$0] > 0 && abs(slopes[$0]) >= bound }
    }
    while true {
      approach(active)
      guard target.isFinite else { return }
      let slopes = gradients()
      let isActive = active.reduce(into: [Bool](repeating: false, count: columnCount)) { $0[$1] = true }
      let missed = (0..<columnCount).filter {
        !isActive[$0] && net.scales[$0] > 0 && abs(slopes[$0]) > target * net.l1Ratio
      }
      if missed.isEmpty { return }
      active = (active + missed).sorted()
    }
  }

  /// Newton steps over the active features until they gain nothing more.
  private func approach(_ active: [Int]) {
    var objective = self.objective(v, logOdds)
    for _ in 0..<100 {
      approximate()
      let before = (v, intercepts, slope)
      minimise(active)
      var direction = [Double](repeating: 0, count: rowCount)
      var steps = [Double](repeating: 0, count: columnCount)
      for column in active { steps[column] = (v[column] - before.0[column]) * net.scales[column] }
      net.columns.add(steps, to: &direction)
      for row in 0..<rowCount {
        let group = net.groups[row]
        direction[row] += (slope - before.2) * net.evidence[row] + intercepts[group] - before.1[group]
      }
      // The approximation can overshoot; half of the way never does for long.
      let goal = (v, intercepts, slope)
      var share = 1.0
      var next = zip(logOdds, direction).map { $0 + $1 }
      var reached = self.objective(v, next)
      while reached > objective + 1e-13, share > 1e-6 {
        share /= 2
        for column in active { v[column] = before.0[column] + share * (goal.0[column] - before.0[column]) }
        intercepts = zip(before.1, goal.1).map { $0 + share * ($1 - $0) }
        slope = before.2 + share * (goal.2 - before.2)
        next = zip(logOdds, direction).map { $0 + share * $1 }
        reached = self.objective(v, next)
      }
      logOdds = next
      let gain = objective - reached
      objective = reached
      if gain < tolerance { return }
    }
  }

  private func objective(_ v: [Double], _ logOdds: [Double]) -> Double {
    var sum = 0.0
    for row in 0..<rowCount { sum += net.weights[row] * Logistic.loss(logOdds[row], net.targets[row]) }
    sum += net.evidenceStrength / 2 * (slope - 1) * (slope - 1)
    guard strength.isFinite else { return sum }
    var (absolute, squares) = (0.0, 0.0)
    for value in v where value != 0 {
      absolute += abs(value)
      squares += value * value
    }
    return sum + strength * (net.l1Ratio * absolute + (1 - net.l1Ratio) / 2 * squares)
  }

  /// Rounds of coordinate descent on the quadratic approximation.
  private func minimise(_ active: [Int]) {
    var curvatures = [Double](repeating: 0, count: active.count)
    for (index, column) in active.enumerated() {
      for place in starts[column]..<starts[column + 1] {
        let value = Double(net.columns.values[place])
        curvatures[index] += curvature[Int(net.columns.rows[place])] * value * value
      }
      curvatures[index] *= net.scales[column] * net.scales[column]
    }
    var moving = Array(active.indices)
    for round in 0..<200 {
      var gain = moveFree()
      for index in moving { gain = max(gain, move(active[index], curvatures[index])) }
      if gain < tolerance {
        // Only those with a weight were followed; all others get a last chance.
        if moving.count == active.count { return }
        moving = Array(active.indices)
      } else if round > 0 {
        moving = active.indices.filter { v[active[$0]] != 0 }
      }
    }
  }

  /// Moves one weight to its optimum; the answer is what that gains at most.
  @inline(__always)
  private func move(_ column: Int, _ curvature: Double) -> Double {
    let old = v[column]
    let target = curvature * old - gradient(column)
    let bound = strength * net.l1Ratio
    let shrunk = abs(target) <= bound ? 0 : target - (target > 0 ? bound : -bound)
    let new = shrunk / (curvature + strength * (1 - net.l1Ratio))
    let step = new - old
    guard step != 0 else { return 0 }
    v[column] = new
    let scaled = step * net.scales[column]
    net.columns.rows.withUnsafeBufferPointer { rows in
      net.columns.values.withUnsafeBufferPointer { values in
        self.curvature.withUnsafeBufferPointer { curvature in
          pull.withUnsafeMutableBufferPointer { pull in
            for place in starts[column]..<starts[column + 1] {
              let row = Int(rows[place])
              pull[row] += curvature[row] * scaled * Double(values[place])
            }
          }
        }
      }
    }
    return (curvature + strength * (1 - net.l1Ratio)) * step * step
  }

  /// Moves the intercepts and the slope of the evidence.
  private func moveFree() -> Double {
    var pulls = [Double](repeating: 0, count: intercepts.count)
    var curvatures = pulls
    for row in 0..<rowCount {
      pulls[net.groups[row]] += pull[row]
      curvatures[net.groups[row]] += curvature[row]
    }
    var gain = 0.0
    let steps = zip(pulls, curvatures).map { $1 > 0 ? -$0 / $1 : 0 }
    for group in intercepts.indices {
      intercepts[group] += steps[group]
      gain = max(gain, curvatures[group] * steps[group] * steps[group])
    }
    var (slopeOfSlope, curvatureOfSlope) = (
      net.evidenceStrength * (slope - 1), net.evidenceStrength
    )
    for row in 0..<rowCount {
      pull[row] += curvature[row] * steps[net.groups[row]]
      slopeOfSlope += pull[row] * net.evidence[row]
      curvatureOfSlope += curvature[row] * net.evidence[row] * net.evidence[row]
    }
    guard curvatureOfSlope > 0 else { return gain }
    let former = slope
    slope = min(
      max(slope - slopeOfSlope / curvatureOfSlope, ElasticNet.slopes.lowerBound), ElasticNet.slopes.upperBound
    )
    let step = slope - former
    for row in 0..<rowCount { pull[row] += curvature[row] * step * net.evidence[row] }
    return max(gain, curvatureOfSlope * step * step)
  }
}
