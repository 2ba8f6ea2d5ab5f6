internal import Glibc

/// The logistic function from thousandths of log-odds to ten-thousandths of probability, as a table:
/// one load a number, the same on every machine.
struct LogisticTable: @unchecked Sendable {
  /// From 0 to this many log-odds; there the probability rounds to 0.9999, and the other side mirrors it.
  private static let last: Int32 = 9210

  /// Made once, never written again, never freed.
  private let values: UnsafePointer<Int16>

  static let shared = LogisticTable()

  private init() {
    let values = UnsafeMutablePointer<Int16>.allocate(capacity: Int(LogisticTable.last) + 1)
    for index in 0...Int(LogisticTable.last) {
      values[index] = Int16((10_000 / (1 + exp(-Double(index) / 1000))).rounded())
    }
    self.values = UnsafePointer(values)
  }

  /// The probability in ten-thousandths.
  @inline(__always)
  func probability(_ logOdds: Int32) -> Int16 {
    let above = values[Int(min(logOdds.magnitude, UInt32(bitPattern: LogisticTable.last)))]
    return logOdds >= 0 ? above : 10_000 &- above
  }
}
