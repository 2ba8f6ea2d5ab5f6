import Foundation
import Testing
import UndertoneEvaluation

@Suite struct CalibrationTests {
  /// Cases at a few log-odds, of which the share `probability` of the true log-odds is positive.
  private func cases(
    _ given: [Double], per: Int, _ truth: (Double) -> Double
  ) -> [(logOdds: Double, target: Double, weight: Double)] {
    given.flatMap { logOdds in
      let positives = Int((Double(per) / (1 + exp(-truth(logOdds)))).rounded())
      return (0..<per).map { (logOdds, $0 < positives ? 1.0 : 0, 1.0) }
    }
  }

  @Test func overconfidenceIsTakenBack() {
    let calibration = Calibration(cases([-4, -2, 0, 2, 4], per: 4000) { 0.5 * $0 - 1 })
    #expect(abs(calibration.slope - 0.5) < 0.02)
    #expect(abs(calibration.offset + 1) < 0.02)
  }

  @Test func whatIsRightStays() {
    let calibration = Calibration(cases([-3, -1, 1, 3], per: 2000) { $0 })
    #expect(abs(calibration.slope - 1) < 0.02)
    #expect(abs(calibration.offset) < 0.02)
  }

  @Test func aHandfulOfCasesMovesLittle() {
    let calibration = Calibration([(2, 0, 1), (-2, 1, 1)])
    #expect(calibration.slope > 0.4)
    #expect(abs(calibration.offset) < 0.01)
    #expect(Calibration([]) == Calibration(slope: 1, offset: 0))
  }

  @Test func theOrderIsNeverTurnedRound() {
    let calibration = Calibration(cases([-3, -1, 1, 3], per: 2000) { -2 * $0 })
    #expect(calibration.slope > 0)
  }

  @Test func aSureThingDoesNotRunAway() {
    let calibration = Calibration((0..<2000).map { (Double($0 % 7) - 3, 1.0, 1.0) })
    #expect(calibration.offset.isFinite && calibration.slope.isFinite)
    #expect(calibration.apply(0) > 4)
  }
}
