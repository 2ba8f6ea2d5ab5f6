internal import Glibc
internal import UndertoneCore
internal import UndertoneJSON

/// Reads plain text, one message a line; lines of white space alone are passed over.
///
/// A record's number is the number of its line, so that it can be found again.
struct TextRecordReader: ~Copyable {
  private var next: UnsafePointer<UInt8>?
  private var left = 0
  private var line = 0
  private var isWellFormed = true
  private var scratch = Scratch()

  mutating func begin(_ bytes: ByteSlice) {
    next = bytes.baseAddress
    left = bytes.count
    line = 0
    isWellFormed = bytes.isEmpty || undertone_utf8_is_valid(bytes.baseAddress, bytes.count) != 0
  }

  /// How many lines have been read.
  var lines: Int { line }

  /// Reads the next record into `record`; false at the end.
  mutating func next(_ record: inout Record) -> Bool {
    while let start = next, left > 0 {
      let newline = memchr(start, 0x0A, left).map { UnsafeRawPointer($0) - UnsafeRawPointer(start) }
      let passed = newline.map { $0 + 1 } ?? left
      next = start + passed
      left -= passed
      line += 1
      var length = newline ?? passed
      if length > 0, start[length - 1] == 0x0D { length -= 1 }
      let text = ByteSlice(start: start, count: length)
      if TextRecordReader.isBlank(text) { continue }
      record.kind = .message
      record.line = line
      record.repairs = 0
      record.text = isWellFormed ? text : repaired(text, &record.repairs)
      return true
    }
    return false
  }

  static func isBlank(_ text: ByteSlice) -> Bool {
    text.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
  }

  private mutating func repaired(_ text: ByteSlice, _ repairs: inout Int) -> ByteSlice {
    if undertone_utf8_is_valid(text.baseAddress, text.count) != 0 { return text }
    scratch.begin(3 * text.count)
    return scratch.repaired(text, &repairs)
  }
}
