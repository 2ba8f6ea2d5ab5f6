/// A set of up to 32 cases of an enumeration, in one machine word; iterates in case order.
public struct EnumSet<Element>: Sendable
where Element: RawRepresentable & CaseIterable & Sendable, Element.RawValue == UInt8 {
  /// One bit for each case, the case with raw value 0 lowest.
  public var bits: UInt32

  /// Creates a set from its bits.
  @inlinable public init(bits: UInt32 = 0) { self.bits = bits }

  /// True when no case is in the set.
  @inlinable public var isEmpty: Bool { bits == 0 }

  /// True when `element` is in the set.
  @inlinable public func contains(_ element: Element) -> Bool { bits & (1 << UInt32(element.rawValue)) != 0 }

  /// Adds `element`.
  @inlinable public mutating func insert(_ element: Element) { bits |= 1 << UInt32(element.rawValue) }

  /// The cases in the set, in case order.
  public var elements: [Element] { Element.allCases.filter(contains) }
}

extension EnumSet: Hashable {
  /// Two sets are equal when they hold the same cases.
  public static func == (left: EnumSet, right: EnumSet) -> Bool { left.bits == right.bits }

  /// Hashes the bits.
  public func hash(into hasher: inout Hasher) { hasher.combine(bits) }
}
