internal import UndertoneJSON

/// Memory for the texts of one record that can't be handed out where they stand: never more than a record
/// needs, with the padding that every text carries.
struct Scratch: ~Copyable {
  private var base: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private var count = 0

  init() {
    capacity = 4096
    base = .allocate(capacity: capacity)
    base.initialize(repeating: 0, count: capacity)
  }

  deinit { base.deallocate() }

  /// Forgets what was there and makes room for `bytes` in all.
  mutating func begin(_ bytes: Int) {
    count = 0
    guard bytes + InputChunk.padding > capacity else { return }
    base.deallocate()
    capacity = max(bytes + InputChunk.padding, capacity * 2)
    base = .allocate(capacity: capacity)
    base.initialize(repeating: 0, count: capacity)
  }

  /// Where the next byte goes.
  var end: UnsafeMutablePointer<UInt8> { base + count }

  /// Takes `length` bytes written at ``end``.
  mutating func take(_ length: Int) -> ByteSlice {
    defer { count += length }
    return ByteSlice(start: base + count, count: length)
  }

  /// A well-formed copy of `bytes`; adds the number of replaced pieces to `repairs`.
  mutating func repaired(_ bytes: ByteSlice, _ repairs: inout Int) -> ByteSlice {
    var replaced: UInt64 = 0
    let length = undertone_utf8_repair(bytes.baseAddress, bytes.count, end, &replaced)
    repairs += Int(replaced)
    return take(length)
  }
}
