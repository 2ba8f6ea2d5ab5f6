/// A set of up to 256 classes.
package struct ClassMask: Hashable {
  package var words: (UInt64, UInt64, UInt64, UInt64)

  package init() { words = (0, 0, 0, 0) }

  package mutating func insert(_ index: Int) {
    let bit = UInt64(1) << UInt64(index & 63)
    switch index >> 6 {
    case 0: words.0 |= bit
    case 1: words.1 |= bit
    case 2: words.2 |= bit
    default: words.3 |= bit
    }
  }

  @inline(__always) package func intersects(_ other: ClassMask) -> Bool {
    (words.0 & other.words.0) | (words.1 & other.words.1) | (words.2 & other.words.2)
      | (words.3 & other.words.3) != 0
  }

  package static func == (left: ClassMask, right: ClassMask) -> Bool { left.words == right.words }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(words.0)
    hasher.combine(words.1)
    hasher.combine(words.2)
    hasher.combine(words.3)
  }
}
