/// Whole records in memory, with readable bytes after their end, and where they stand in the input.
package struct InputChunk: ~Copyable {
  /// How many bytes can be read after the end of every text.
  package static let padding = 128

  private(set) var base: UnsafeMutablePointer<UInt8>
  private(set) var capacity: Int
  /// How many bytes are in it.
  package internal(set) var count = 0
  /// The number of its first record, from 1.
  package internal(set) var firstRecord = 1
  /// The number of its first line, from 1.
  package internal(set) var firstLine = 1

  /// Creates an empty chunk with room for `capacity` bytes.
  package init(capacity: Int = 1 << 16) {
    self.capacity = capacity
    base = .allocate(capacity: capacity + InputChunk.padding)
    (base + capacity).initialize(repeating: 0, count: InputChunk.padding)
  }

  /// Creates a chunk that holds a copy of `bytes`.
  package init(copying bytes: some Collection<UInt8>) {
    self.init(capacity: bytes.count)
    count = bytes.count
    for (index, byte) in bytes.enumerated() { base[index] = byte }
  }

  deinit { base.deallocate() }

  /// The records; good until the chunk is filled again.
  package var bytes: ByteSlice { ByteSlice(start: base, count: count) }

  /// Makes room for `extra` bytes more.
  mutating func reserve(_ extra: Int) {
    guard count + extra > capacity else { return }
    capacity = max(capacity * 2, count + extra)
    let grown = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity + InputChunk.padding)
    (grown + capacity).initialize(repeating: 0, count: InputChunk.padding)
    grown.update(from: base, count: count)
    base.deallocate()
    base = grown
  }

  mutating func append(_ bytes: ByteSlice) {
    guard let start = bytes.baseAddress else { return }
    reserve(bytes.count)
    (base + count).update(from: start, count: bytes.count)
    count += bytes.count
  }
}

extension InputChunk: @unchecked Sendable {}
