/// A stretch of one line of a source file: a view of the file's bytes, valid while the file is being read.
struct LineSlice {
  let bytes: UnsafeBufferPointer<UInt8>
  /// The column of its first byte, from 1.
  let column: Int

  var count: Int { bytes.count }
  var isEmpty: Bool { bytes.isEmpty }
  var string: String { String(decoding: bytes, as: UTF8.self) }

  subscript(_ index: Int) -> UInt8 { bytes[index] }

  /// The part in `range`, with its column.
  subscript(_ range: Range<Int>) -> LineSlice {
    LineSlice(bytes: UnsafeBufferPointer(rebasing: bytes[range]), column: column + range.lowerBound)
  }

  func starts(with byte: UInt8) -> Bool { bytes.first == byte }

  static func == (slice: LineSlice, text: StaticString) -> Bool {
    guard slice.count == text.utf8CodeUnitCount else { return false }
    for index in 0..<slice.count where slice.bytes[index] != text.utf8Start[index] { return false }
    return true
  }

  /// The offset of the first `byte` at or after `start`.
  func firstIndex(of byte: UInt8, from start: Int = 0) -> Int? {
    var index = start
    while index < count {
      if bytes[index] == byte { return index }
      index += 1
    }
    return nil
  }

  /// Without spaces and tabs at either end.
  var trimmed: LineSlice {
    var start = 0
    var end = count
    while start < end, bytes[start].isBlank { start += 1 }
    while end > start, bytes[end - 1].isBlank { end -= 1 }
    return self[start..<end]
  }

  /// The parts between `byte`.
  func split(at byte: UInt8) -> [LineSlice] {
    var parts: [LineSlice] = []
    var start = 0
    while let end = firstIndex(of: byte, from: start) {
      parts.append(self[start..<end])
      start = end + 1
    }
    parts.append(self[start..<count])
    return parts
  }

  /// The parts between spaces and tabs; none is empty.
  var words: [LineSlice] {
    var parts: [LineSlice] = []
    var start = 0
    while start < count {
      while start < count, bytes[start].isBlank { start += 1 }
      var end = start
      while end < count, !bytes[end].isBlank { end += 1 }
      if end > start { parts.append(self[start..<end]) }
      start = end
    }
    return parts
  }
}

extension UInt8 {
  /// A space or tab.
  var isBlank: Bool { self == 0x20 || self == 0x09 }
  /// An ASCII letter.
  var isASCIILetter: Bool { (self | 0x20) &- 0x61 < 26 }
  /// An ASCII digit.
  var isASCIIDigit: Bool { self &- 0x30 < 10 }
}
