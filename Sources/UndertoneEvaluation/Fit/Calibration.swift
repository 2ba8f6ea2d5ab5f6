internal import Glibc

/// A slope and an offset that make probabilities of log-odds: what comes out should come true as often as it says.
///
/// Source: J. Platt, 1999, "Probabilistic outputs for support vector machines".
package struct Calibration: Sendable, Equatable {
  package var slope = 1.0
  package var offset = 0.0

  package init(slope: Double = 1, offset: Double = 0) {
    self.slope = slope
    self.offset = offset
  }

  /// The one that fits the cases best; few cases leave it near 1 and 0.
  ///
  /// The slope stays above 0, so the order of the cases stays as it is.
  package init(_ cases: [(logOdds: Double, target: Double, weight: Double)]) {
    self.init()
    guard !cases.isEmpty else { return }
    let total = cases.reduce(0) { $0 + $1.weight }
    let scale = Double(cases.count) / total
    // As if some cases had been seen for which slope 1 and offset 0 were right.
    let (heldSlope, heldOffset) = (8.0, 1.0)
    for _ in 0..<100 {
      var gradient = (slope: heldSlope * (slope - 1), offset: heldOffset * offset)
      var curvature = (slope: heldSlope, both: 0.0, offset: heldOffset)
      for (logOdds, target, weight) in cases {
        let probability = Logistic.probability(slope * logOdds + offset)
        let pull = scale * weight * (probability - target)
        let bend = scale * weight * probability * (1 - probability)
        gradient.slope += pull * logOdds
        gradient.offset += pull
        curvature.slope += bend * logOdds * logOdds
        curvature.both += bend * logOdds
        curvature.offset += bend
      }
      let determinant = curvature.slope * curvature.offset - curvature.both * curvature.both
      guard determinant > 1e-12 else { return }
      let stepOfSlope = (curvature.offset * gradient.slope - curvature.both * gradient.offset) / determinant
      let stepOfOffset = (curvature.slope * gradient.offset - curvature.both * gradient.slope) / determinant
      // A step that would turn the order round, or leap far, is cut.
      let share = min(1, 0.5 * slope / max(abs(stepOfSlope), 1e-12), 2 / max(abs(stepOfOffset), 1e-12))
      slope = max(slope - share * stepOfSlope, 0.05)
      offset -= share * stepOfOffset
      if abs(stepOfSlope) + abs(stepOfOffset) < 1e-9 { return }
    }
  }

  package func apply(_ logOdds: Double) -> Double { slope * logOdds + offset }
}
