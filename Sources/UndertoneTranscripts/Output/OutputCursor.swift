internal import UndertoneCore

/// A place in memory that has room, and stores that move it on. The caller has asked for enough room.
struct OutputCursor {
  var place: UnsafeMutablePointer<UInt8>
  let tables: OutputTables

  /// Copies a fragment of known length.
  @inline(__always)
  mutating func put(_ text: StaticString) {
    UnsafeMutableRawPointer(place).copyMemory(from: text.utf8Start, byteCount: text.utf8CodeUnitCount)
    place += text.utf8CodeUnitCount
  }

  @inline(__always)
  mutating func put(_ bytes: ByteSlice) {
    guard let start = bytes.baseAddress else { return }
    UnsafeMutableRawPointer(place).copyMemory(from: start, byteCount: bytes.count)
    place += bytes.count
  }

  mutating func put(_ text: String) {
    var text = text
    text.withUTF8 { put($0) }
  }

  @inline(__always)
  mutating func put(byte: UInt8) {
    place.pointee = byte
    place += 1
  }

  /// Takes back the last `count` bytes.
  @inline(__always)
  mutating func back(_ count: Int) { place -= count }

  /// Writes ten-thousandths in the shortest form; needs eight bytes of room and a sign.
  @inline(__always)
  mutating func put(tenThousandths value: Int16) {
    place.pointee = 0x2D
    place += value < 0 ? 1 : 0
    let entry = tables.numbers[min(Int(value.magnitude), 10_000)]
    UnsafeMutableRawPointer(place).storeBytes(of: entry.littleEndian, as: UInt64.self)
    place += Int(entry >> 56)
  }

  /// Writes the name with its quotes and a comma; needs 32 bytes of room.
  @inline(__always)
  mutating func put(name: OutputTables.Name) {
    let raw = UnsafeMutableRawPointer(place)
    raw.storeBytes(of: name.low, as: SIMD2<UInt64>.self)
    raw.storeBytes(of: name.high, toByteOffset: 16, as: SIMD2<UInt64>.self)
    place += name.length
  }

  /// Writes an integer; needs 20 bytes of room.
  mutating func put(integer value: Int) {
    if value < 0 { put(byte: 0x2D) }
    var rest = value.magnitude
    var count = 1
    var limit: UInt = 10
    while rest >= limit, count < 19 {
      count += 1
      limit *= 10
    }
    for index in stride(from: count - 1, through: 0, by: -1) {
      place[index] = 0x30 + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    }
    place += count
  }

  /// Writes thousandths in the shortest form; needs 24 bytes of room.
  mutating func put(thousandths value: Int32) {
    if value < 0 { put(byte: 0x2D) }
    let magnitude = Int(value.magnitude)
    put(integer: magnitude / 1000)
    var rest = magnitude % 1000
    if rest > 0 { put(byte: 0x2E) }
    while rest > 0 {
      put(byte: 0x30 + UInt8(rest / 100))
      rest = rest % 100 * 10
    }
  }

  /// Writes `bytes` as a JSON string; needs 6 bytes of room for each and 2 for the quotes.
  mutating func put(jsonString bytes: ByteSlice) {
    put(byte: 0x22)
    for byte in bytes {
      if byte >= 0x20, byte != 0x22, byte != 0x5C {
        put(byte: byte)
        continue
      }
      switch byte {
      case 0x22: put("\\\"")
      case 0x5C: put("\\\\")
      case 0x0A: put("\\n")
      case 0x0D: put("\\r")
      case 0x09: put("\\t")
      default:
        put("\\u00")
        put(byte: byte < 0x10 ? 0x30 : 0x31)
        put(byte: byte & 15 < 10 ? 0x30 + (byte & 15) : 0x57 + (byte & 15))
      }
    }
    put(byte: 0x22)
  }

  mutating func put(jsonString text: String) {
    var text = text
    text.withUTF8 { put(jsonString: $0) }
  }

  /// Copies JSON onto one line: line breaks can only stand between its tokens.
  mutating func put(json bytes: ByteSlice) {
    for byte in bytes { put(byte: byte == 0x0A || byte == 0x0D ? 0x20 : byte) }
  }
}
