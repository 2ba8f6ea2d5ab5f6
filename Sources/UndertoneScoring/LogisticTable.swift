internal import Glibc

/// The logistic function from thousandths of log-odds to ten-thousandths of probability, as a table:
/// one load a number, the same on every machine.
struct LogisticTable {
  /// From 0 to 9.21 log-odds, where the probability rounds to 0.9999; the other side mirrors it.
  private static let values: [UInt16] = (0...9210).map { index in
    UInt16((10_000 / (1 + exp(-Double(index) / 1000))).rounded())
  }

  private let values = LogisticTable.values

  /// The probability in ten-thousandths.
  func probability(_ logOdds: Int32) -> Int16 {
    values.withUnsafeBufferPointer { table in
      let index = Int(min(logOdds.magnitude, 9210))
      let above = Int16(bitPattern: table[index])
      return logOdds >= 0 ? above : 10_000 - above
    }
  }
}
