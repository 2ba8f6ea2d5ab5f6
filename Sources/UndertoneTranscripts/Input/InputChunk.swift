internal import Glibc

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
    base = InputChunk.memory(nil, capacity)
  }

  /// Creates a chunk that holds a copy of `bytes`.
  package init(copying bytes: some Collection<UInt8>) {
    self.init(capacity: bytes.count)
    count = bytes.count
    for (index, byte) in bytes.enumerated() { base[index] = byte }
  }

  deinit { free(base) }

  /// The records; good until the chunk is filled again.
  package var bytes: ByteSlice { ByteSlice(start: base, count: count) }

  /// Makes room for `extra` bytes more.
  mutating func reserve(_ extra: Int) {
    guard count + extra > capacity else { return }
    capacity = max(capacity * 2, count + extra)
    base = InputChunk.memory(base, capacity)
  }

  /// Memory for `capacity` bytes with their padding; big blocks grow where they are, without a second copy.
  private static func memory(_ old: UnsafeMutablePointer<UInt8>?, _ capacity: Int) -> UnsafeMutablePointer<
    UInt8
  > {
    guard let raw = realloc(old, capacity + padding) else { fatalError("out of memory") }
    memset(raw + capacity, 0, padding)
    return raw.assumingMemoryBound(to: UInt8.self)
  }

  mutating func append(_ bytes: ByteSlice) {
    guard let start = bytes.baseAddress else { return }
    reserve(bytes.count)
    (base + count).update(from: start, count: bytes.count)
    count += bytes.count
  }
}

extension InputChunk: @unchecked Sendable {}
