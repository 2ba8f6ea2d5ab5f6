/// A number kept in ten-thousandths, the precision in which results are reported.
///
/// Fixed point keeps results equal on every machine and prints without rounding.
public struct TenThousandths: Hashable, Comparable, Sendable {
  /// The value × 10,000.
  public var rawValue: Int16

  /// Creates the number `rawValue / 10,000`.
  @inlinable public init(rawValue: Int16) { self.rawValue = rawValue }

  /// The number as a floating-point value.
  @inlinable public var value: Double { Double(rawValue) / 10_000 }

  /// Orders numbers by size.
  @inlinable public static func < (left: TenThousandths, right: TenThousandths) -> Bool {
    left.rawValue < right.rawValue
  }
}
