/// Turns UTF-16 into UTF-8 piece by piece; lone surrogates become U+FFFD and are counted.
struct UTF16Decoder {
  let isLittleEndian: Bool
  private var halfUnit: UInt8?
  private var high: UInt32?
  private(set) var repairs = 0

  init(isLittleEndian: Bool) { self.isLittleEndian = isLittleEndian }

  /// Adds `bytes` to `chunk`; what is cut off at the end waits for the next call.
  mutating func decode(_ bytes: ByteSlice, into chunk: inout InputChunk) {
    // Two bytes make at most three, and one unit and a half may be waiting.
    chunk.reserve(bytes.count * 3 / 2 + 8)
    var place = 0
    while place < bytes.count {
      let first: UInt8
      if let half = halfUnit {
        first = half
        halfUnit = nil
      } else {
        first = bytes[place]
        place += 1
        guard place < bytes.count else {
          halfUnit = first
          return
        }
      }
      let second = bytes[place]
      place += 1
      let unit = isLittleEndian ? UInt32(second) << 8 | UInt32(first) : UInt32(first) << 8 | UInt32(second)
      take(unit, &chunk)
    }
  }

  /// Adds what is still waiting at the end of the input.
  mutating func finish(into chunk: inout InputChunk) {
    chunk.reserve(8)
    if high != nil { replace(&chunk) }
    if halfUnit != nil { replace(&chunk) }
    high = nil
    halfUnit = nil
  }

  private mutating func take(_ unit: UInt32, _ chunk: inout InputChunk) {
    if let first = high {
      high = nil
      if unit & 0xFC00 == 0xDC00 {
        put(0x10000 + ((first & 0x3FF) << 10 | (unit & 0x3FF)), &chunk)
        return
      }
      replace(&chunk)
    }
    if unit & 0xFC00 == 0xD800 {
      high = unit
    } else if unit & 0xFC00 == 0xDC00 {
      replace(&chunk)
    } else {
      put(unit, &chunk)
    }
  }

  private mutating func replace(_ chunk: inout InputChunk) {
    repairs += 1
    put(0xFFFD, &chunk)
  }

  private func put(_ scalar: UInt32, _ chunk: inout InputChunk) {
    let place = chunk.base + chunk.count
    func tail(_ shift: UInt32) -> UInt8 { UInt8(0x80 | (scalar >> shift & 0x3F)) }
    if scalar < 0x80 {
      place[0] = UInt8(scalar)
      chunk.count += 1
    } else if scalar < 0x800 {
      place[0] = UInt8(0xC0 | scalar >> 6)
      place[1] = tail(0)
      chunk.count += 2
    } else if scalar < 0x10000 {
      place[0] = UInt8(0xE0 | scalar >> 12)
      place[1] = tail(6)
      place[2] = tail(0)
      chunk.count += 3
    } else {
      place[0] = UInt8(0xF0 | scalar >> 18)
      place[1] = tail(12)
      place[2] = tail(6)
      place[3] = tail(0)
      chunk.count += 4
    }
  }
}
