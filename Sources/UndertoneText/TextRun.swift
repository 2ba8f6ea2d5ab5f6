internal import UndertoneSIMD

/// A run of bytes between ASCII white space, for code that looks at one byte at a time.
///
/// Bytes outside the run read as a space, so that matchers need no bounds.
struct TextRun {
  let text: UnsafePointer<UInt8>
  let start: Int
  let end: Int
  /// The end of the whole text.
  let limit: Int

  /// The byte at `index`; a space when that is outside the run.
  @inline(__always) subscript(index: Int) -> UInt8 {
    index >= start && index < end ? text[index] : 0x20
  }

  @inline(__always) func byteClass(_ index: Int) -> UInt8 { undertone_byte_class(self[index]) }

  @inline(__always) func isLetter(_ index: Int) -> Bool { byteClass(index) & UInt8(UNDERTONE_LETTER) != 0 }
  @inline(__always) func isUpper(_ index: Int) -> Bool { byteClass(index) & UInt8(UNDERTONE_UPPER) != 0 }
  @inline(__always) func isDigit(_ index: Int) -> Bool { byteClass(index) & UInt8(UNDERTONE_DIGIT) != 0 }
  @inline(__always) func isAlphanumeric(_ index: Int) -> Bool {
    byteClass(index) & UInt8(UNDERTONE_LETTER | UNDERTONE_DIGIT) != 0
  }
  /// A letter, digit or underscore, or the first byte of a two-byte letter.
  @inline(__always) func isWordByte(_ index: Int) -> Bool {
    let bits = byteClass(index)
    if bits & UInt8(UNDERTONE_LETTER | UNDERTONE_DIGIT | UNDERTONE_UNDERSCORE) != 0 { return true }
    return self[index] >= 0xC3 && self[index] <= 0xDF
  }

  /// Whether the character before `index` is a letter, digit or underscore.
  @inline(__always) func followsWord(_ index: Int) -> Bool {
    let byte = self[index &- 1]
    return byte < 0x80 ? isWordByte(index &- 1) : byte < 0xC0 && isWordByte(index &- 2)
  }

  /// How many equal bytes `byte` stand from `index` on.
  @inline(__always) func count(of byte: UInt8, at index: Int) -> Int {
    var end = index
    while self[end] == byte { end &+= 1 }
    return end &- index
  }

  /// How many digits stand from `index` on, counted up to ten.
  @inline(__always) func digits(at index: Int) -> Int {
    var end = index
    while end < index &+ 10, isDigit(end) { end &+= 1 }
    return end &- index
  }

  /// Whether the lower-case ASCII letters and marks of `pattern` stand at `index`, in whatever case.
  @inline(__always) func has(_ pattern: StaticString, at index: Int) -> Bool {
    let length = pattern.utf8CodeUnitCount
    guard index &+ length <= end else { return false }
    for offset in 0..<length where (text[index &+ offset] | 0x20) != (pattern.utf8Start[offset] | 0x20) {
      return false
    }
    return true
  }

  /// The scalar at `index`, a border inside the run, and its length in bytes.
  @inline(__always) func scalar(at index: Int) -> (value: UInt32, length: Int) {
    Self.scalar(text, at: index)
  }

  @inline(__always)
  static func scalar(_ text: UnsafePointer<UInt8>, at index: Int) -> (value: UInt32, length: Int) {
    let first = UInt32(text[index])
    if first < 0x80 { return (first, 1) }
    let second = UInt32(text[index &+ 1] & 0x3F)
    if first < 0xE0 { return ((first & 0x1F) &<< 6 | second, 2) }
    let third = UInt32(text[index &+ 2] & 0x3F)
    if first < 0xF0 { return ((first & 0x0F) &<< 12 | second &<< 6 | third, 3) }
    let fourth = UInt32(text[index &+ 3] & 0x3F)
    return ((first & 0x07) &<< 18 | second &<< 12 | third &<< 6 | fourth, 4)
  }

  /// Whether `token` says the same as the bytes from `start` on, the case of ASCII letters aside.
  static func isSame(_ text: UnsafePointer<UInt8>, _ token: Token, _ start: Int, _ count: Int) -> Bool {
    guard token.count == count else { return false }
    for offset in 0..<count {
      let one = text[Int(token.start) &+ offset]
      let other = text[start &+ offset]
      if one == other { continue }
      guard one ^ other == 0x20, undertone_byte_class(one) & UInt8(UNDERTONE_LETTER) != 0 else {
        return false
      }
    }
    return true
  }
}
