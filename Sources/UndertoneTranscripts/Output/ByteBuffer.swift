/// Bytes on their way out: room is asked for once a record, then written to without checks.
package struct ByteBuffer: ~Copyable {
  private var base: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  /// How many bytes are in it.
  package private(set) var count = 0

  /// Creates an empty buffer with room for `capacity` bytes.
  package init(capacity: Int = 1 << 16) {
    self.capacity = max(capacity, 64)
    base = .allocate(capacity: self.capacity)
  }

  deinit { base.deallocate() }

  /// The bytes, until the buffer is changed.
  package var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: base, count: count) }

  /// Forgets the bytes and keeps the memory.
  package mutating func clear() { count = 0 }

  /// Adds `bytes`.
  package mutating func append(_ bytes: ByteSlice) {
    guard let start = bytes.baseAddress else { return }
    room(bytes.count).update(from: start, count: bytes.count)
    count += bytes.count
  }

  /// Adds the UTF-8 of `text`.
  package mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { append($0) }
  }

  /// Where the next byte goes, with room for `extra` bytes.
  mutating func room(_ extra: Int) -> UnsafeMutablePointer<UInt8> {
    if capacity - count < extra { grow(extra) }
    return base + count
  }

  /// Makes everything before `end` part of the buffer; `end` lies in the room that was asked for.
  mutating func commit(_ end: UnsafeMutablePointer<UInt8>) { count = end - base }

  private mutating func grow(_ extra: Int) {
    capacity = max(capacity * 2, count + extra)
    let grown = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    grown.update(from: base, count: count)
    base.deallocate()
    base = grown
  }
}

extension ByteBuffer: @unchecked Sendable {}
