internal import Glibc

/// The logistic function and what goes with it, in log-odds.
enum Logistic {
  /// The probability of log-odds.
  @inline(__always) static func probability(_ logOdds: Double) -> Double { 1 / (1 + exp(-logOdds)) }

  /// What it costs to have said `logOdds` where `target` (0…1) is right: minus the log of the likelihood.
  @inline(__always) static func loss(_ logOdds: Double, _ target: Double) -> Double {
    // log(1 + e^x) − target·x, without overflow.
    (logOdds > 0 ? logOdds + log1p(exp(-logOdds)) : log1p(exp(logOdds))) - target * logOdds
  }
}

/// `base` to the power of `exponent`.
func power(_ base: Double, _ exponent: Double) -> Double { pow(base, exponent) }
