import UndertoneCore

/// Hands out the lines of a source file and reports what is wrong with its bytes.
///
/// A line with bytes that are no text is reported and left out; the rest of the file is read on.
struct LineReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var position: Int
  private let isPlain: Bool
  private var sawCarriageReturn = false
  /// The line handed out last, from 1.
  private(set) var number = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>, problems: inout Problems) {
    self.bytes = bytes
    position = 0
    if bytes.count >= 2, bytes[0] &+ bytes[1] == 0xFD, bytes[0] >= 0xFE {
      problems.add(.utf16, line: 1, "the file is UTF-16", hint: "save it as UTF-8")
      position = bytes.count
    } else if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      problems.add(
        .byteOrderMark, line: 1, "the file starts with a byte order mark",
        hint: "`undertone lexicon fmt` takes it away")
      position = 3
    }
    var plain = true
    for byte in bytes where byte == 0 || byte >= 0x80 {
      plain = false
      break
    }
    isPlain = plain
    if position == bytes.count, problems.list.allSatisfy({ $0.severity == .warning }) {
      problems.add(.emptyFile, line: 1, "the file is empty")
    }
  }

  /// The next line that is text, without its line end.
  mutating func next(_ problems: inout Problems) -> LineSlice? {
    while position < bytes.count {
      let start = position
      var end = start
      while end < bytes.count, bytes[end] != 0x0A { end += 1 }
      position = end + 1
      number += 1
      if end > start, bytes[end - 1] == 0x0D {
        end -= 1
        if !sawCarriageReturn {
          sawCarriageReturn = true
          problems.add(
            .carriageReturn, line: number, column: end - start + 1, "the line ends in CRLF",
            hint: "`undertone lexicon fmt` makes every line end LF")
        }
      }
      let line = LineSlice(bytes: UnsafeBufferPointer(rebasing: bytes[start..<end]), column: 1)
      if isPlain || isText(line, &problems) { return line }
    }
    return nil
  }

  private func isText(_ line: LineSlice, _ problems: inout Problems) -> Bool {
    if let nul = line.firstIndex(of: 0) {
      problems.add(.nul, line: number, column: nul + 1, "a NUL byte", hint: "delete it")
      return false
    }
    do {
      _ = try UTF8Span(validating: line.bytes.span)
      return true
    } catch {
      problems.add(
        .encoding, line: number, column: error.byteOffsets.lowerBound + 1, "bytes that are not UTF-8",
        hint: "save the file as UTF-8")
      return false
    }
  }
}
