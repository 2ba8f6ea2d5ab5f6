internal import UndertoneSIMD

/// Checks text and, when it is ill-formed, makes a copy that is not, with a way back to the original's offsets.
///
/// Each maximal subpart of an ill-formed sequence becomes one U+FFFD, as the Unicode Standard recommends.
package struct UTF8Repair: ~Copyable {
  /// How many replacements the last repair made.
  package private(set) var count = 0
  private var copy: [UInt8] = []
  /// Where each replacement ends in the copy and in the original.
  private var places: [(repaired: Int, original: Int)] = []

  package init() {}

  /// Whether `text` is well-formed UTF-8.
  package static func isWellFormed(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let base = text.baseAddress else { return true }
    return wellFormedPrefix(base, text.count, from: 0) == text.count
  }

  /// Calls `body` with `text` made well-formed, the tokenizer's slack behind it, valid during the call.
  ///
  /// Afterwards `original` maps offsets of the repaired text to offsets of `text`.
  package mutating func withRepaired<Result>(
    _ text: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) throws -> Result
  ) rethrows -> Result {
    count = 0
    copy.removeAll(keepingCapacity: true)
    places.removeAll(keepingCapacity: true)
    if let base = text.baseAddress { repair(base, text.count) }
    let length = copy.count
    copy.append(contentsOf: repeatElement(0, count: Tokenizer.slack))
    return try copy.withUnsafeBufferPointer { try body(UnsafeBufferPointer(rebasing: $0[..<length])) }
  }

  /// The offset in the original of a border in the repaired text.
  package func original(_ offset: Int) -> Int {
    var low = 0
    var high = places.count
    while low < high {
      let middle = (low + high) / 2
      if places[middle].repaired <= offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return offset }
    return places[low - 1].original + offset - places[low - 1].repaired
  }

  private mutating func repair(_ base: UnsafePointer<UInt8>, _ length: Int) {
    var at = 0
    while at < length {
      let good = Self.wellFormedPrefix(base, length, from: at)
      copy.append(contentsOf: UnsafeBufferPointer(start: base + at, count: good - at))
      guard good < length else { return }
      at = good + max(1, -Self.sequence(base, length, good))
      copy.append(contentsOf: [0xEF, 0xBF, 0xBD])
      places.append((copy.count, at))
      count += 1
    }
  }

  /// The offset of the first ill-formed sequence at or after `start`; `length` when there is none.
  private static func wellFormedPrefix(_ base: UnsafePointer<UInt8>, _ length: Int, from start: Int) -> Int {
    var at = start
    while at < length {
      if base[at] < 0x80 {
        at += Int(undertone_ascii_prefix(base + at, Int64(length - at)))
        continue
      }
      let width = sequence(base, length, at)
      if width <= 0 { return at }
      at += width
    }
    return at
  }

  /// The length of the well-formed sequence that starts at `at` with a byte above ASCII; else, negative, how many
  /// bytes of one stand there before it breaks off.
  @inline(__always)
  private static func sequence(_ base: UnsafePointer<UInt8>, _ length: Int, _ at: Int) -> Int {
    let first = base[at]
    let needed: Int
    var lowest: UInt8 = 0x80
    var highest: UInt8 = 0xBF
    switch first {
    case 0xC2...0xDF: needed = 2
    case 0xE0: (needed, lowest) = (3, 0xA0)
    case 0xED: (needed, highest) = (3, 0x9F)
    case 0xE1...0xEF: needed = 3
    case 0xF0: (needed, lowest) = (4, 0x90)
    case 0xF1...0xF3: needed = 4
    case 0xF4: (needed, highest) = (4, 0x8F)
    default: return 0
    }
    var width = 1
    while width < needed {
      guard at + width < length, base[at + width] >= lowest, base[at + width] <= highest else {
        return -width
      }
      (lowest, highest) = (0x80, 0xBF)
      width += 1
    }
    return needed
  }
}
