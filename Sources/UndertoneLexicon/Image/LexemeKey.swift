/// How folded words are hashed and compared: eight bytes at a time.
///
/// Words of up to eight bytes are their own key, so comparing keys compares words. Longer words are
/// mixed to 64 bits and compared with the string pool. An underscore counts as 0x7F, which is what
/// setting bit 5 of every byte, the cheap way to lower ASCII letters, makes of it.
package enum LexemeKey {
  /// The key of folded bytes, which need eight readable bytes past their end.
  package static func key(_ bytes: UnsafePointer<UInt8>, count: Int) -> UInt64 {
    let raw = UnsafeRawPointer(bytes)
    if count <= 8 { return raw.loadUnaligned(as: UInt64.self) & mask(count) }
    var key = raw.loadUnaligned(as: UInt64.self)
    var offset = 8
    while offset + 8 <= count {
      key = mix(key, raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      offset += 8
    }
    let rest = count - offset
    return mix(
      key, rest == 0 ? UInt64(count) : raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self) & mask(rest)
    )
  }

  /// The key of an ASCII word of one to eight letters, any case; needs eight readable bytes.
  @inline(__always)
  static func keyOfShortASCII(_ bytes: UnsafePointer<UInt8>, count: Int) -> UInt64 {
    let raw = UnsafeRawPointer(bytes).loadUnaligned(as: UInt64.self)
    return (raw | 0x2020_2020_2020_2020) & (UInt64.max &>> UInt64(truncatingIfNeeded: 64 &- 8 &* count))
  }

  /// The key of an ASCII word of any case, which needs eight readable bytes past its end.
  @inline(__always)
  package static func keyLoweringASCII(_ bytes: UnsafePointer<UInt8>, count: Int) -> UInt64 {
    let raw = UnsafeRawPointer(bytes)
    let lower: UInt64 = 0x2020_2020_2020_2020
    if count <= 8 { return (raw.loadUnaligned(as: UInt64.self) | lower) & mask(count) }
    var key = raw.loadUnaligned(as: UInt64.self) | lower
    var offset = 8
    while offset + 8 <= count {
      key = mix(key, raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self) | lower)
      offset += 8
    }
    let rest = count - offset
    return mix(
      key,
      rest == 0
        ? UInt64(count) : (raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self) | lower) & mask(rest))
  }

  /// The slot a key prefers in a table of 2^bits slots.
  @inline(__always)
  package static func slot(_ key: UInt64, shift: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) &>> shift)
  }

  @inline(__always)
  private static func mask(_ count: Int) -> UInt64 {
    // A shift by 64 for the empty word gives 0.
    UInt64.max >> UInt64(64 - 8 * count)
  }

  @inline(__always)
  private static func mix(_ left: UInt64, _ right: UInt64) -> UInt64 {
    let product = (left ^ 0x9FB2_1C65_1E98_DF25).multipliedFullWidth(by: right ^ 0xD6E8_FEB8_6659_FD93)
    return product.low ^ product.high &+ left
  }
}
