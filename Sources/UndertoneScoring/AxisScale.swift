internal import UndertoneCore
internal import UndertoneLexicon

/// How the sum of one axis becomes the number that is reported.
struct AxisScale {
  /// What the sum is multiplied by, in 2^-20.
  private let slope: Int64
  /// What is added then, in thousandths of log-odds.
  private let offset: Int32
  /// Whether the number runs from −1 to 1 instead of 0 to 1.
  private let isSigned: Bool

  private static let bits: Int64 = 20

  init(_ row: AxisRow, _ dimension: Dimension) {
    slope = ((Int64(row.slope) << AxisScale.bits) + 500) / 1000
    offset = row.offset
    isSigned = dimension.isSigned
  }

  /// The number in ten-thousandths.
  @inline(__always)
  func value(_ sum: Int32, _ table: LogisticTable) -> Int16 {
    // Sums of a long text can be large; what is beyond ±30 log-odds makes no difference.
    let bounded = Int64(min(max(sum, -30_000), 30_000))
    let half: Int64 = 1 << (AxisScale.bits - 1)
    let scaled = (bounded &* slope &+ half) >> AxisScale.bits
    let probability = table.probability(Int32(truncatingIfNeeded: scaled) &+ offset)
    return isSigned ? 2 &* probability &- 10_000 : probability
  }
}
