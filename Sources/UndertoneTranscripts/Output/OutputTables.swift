internal import UndertoneCore

/// Text that results are made of, ready to be copied: the numbers in ten-thousandths and the names in quotes.
struct OutputTables: @unchecked Sendable {
  /// The shortest form of 0…10,000 ten-thousandths: up to seven characters, first character in the lowest byte,
  /// and the length in the highest.
  let numbers: UnsafePointer<UInt64>
  /// `"repeat",` and so on in case order.
  let families: UnsafePointer<Name>
  let behaviours: UnsafePointer<Name>
  let emotions: UnsafePointer<Name>

  /// A short text in one block, copied with two wide stores whatever its length.
  struct Name {
    static let size = 32
    var low: SIMD2<UInt64>
    var high: SIMD2<UInt64>
    var length: Int
  }

  /// Made once, never freed.
  static let shared = OutputTables()

  private init() {
    let numbers = UnsafeMutablePointer<UInt64>.allocate(capacity: 10_001)
    for value in 0...10_000 { numbers[value] = OutputTables.entry(value) }
    self.numbers = UnsafePointer(numbers)
    families = OutputTables.names(CueFamily.allCases.map(\.name))
    behaviours = OutputTables.names(AgentBehaviour.allCases.map(\.name))
    emotions = OutputTables.names(Emotion.allCases.map(\.name))
  }

  private static func entry(_ value: Int) -> UInt64 {
    var characters: [UInt8] = [0x30 + UInt8(value / 10_000)]
    var rest = value % 10_000
    if rest > 0 { characters.append(0x2E) }
    while rest > 0 {
      characters.append(0x30 + UInt8(rest / 1000))
      rest = rest % 1000 * 10
    }
    return characters.enumerated().reduce(UInt64(characters.count) << 56) {
      $0 | UInt64($1.element) << (8 * $1.offset)
    }
  }

  private static func names(_ names: [String]) -> UnsafePointer<Name> {
    let table = UnsafeMutablePointer<Name>.allocate(capacity: names.count)
    for (index, name) in names.enumerated() {
      let quoted = Array("\"\(name)\",".utf8)
      precondition(quoted.count <= Name.size, "a name is too long for the table")
      let padded = quoted + Array(repeating: 0, count: Name.size - quoted.count)
      padded.withUnsafeBytes { bytes in
        let low = bytes.loadUnaligned(as: SIMD2<UInt64>.self)
        let high = bytes.loadUnaligned(fromByteOffset: 16, as: SIMD2<UInt64>.self)
        (table + index).initialize(to: Name(low: low, high: high, length: quoted.count))
      }
    }
    return UnsafePointer(table)
  }
}
