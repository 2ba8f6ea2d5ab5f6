internal import UndertoneCore

/// Takes the byte order mark off an input and turns UTF-16 into UTF-8.
struct TextDecoder: ~Copyable {
  private enum Encoding {
    case unknown, utf8, utf16
  }

  private var encoding = Encoding.unknown
  private var utf16 = UTF16Decoder(isLittleEndian: true)
  private var staging: UnsafeMutablePointer<UInt8>?
  private static let stagingSize = 1 << 16

  deinit { staging?.deallocate() }

  /// How many lone surrogates were replaced.
  var repairs: Int { utf16.repairs }

  /// Reads once into the room at the end of `chunk`; false at the end of the input.
  mutating func read(_ source: borrowing ByteSource, _ chunk: inout InputChunk) throws(Diagnostic) -> Bool {
    if encoding == .utf16 { return try readUTF16(source, &chunk) }
    let got = try source.read(chunk.base + chunk.count, chunk.capacity - chunk.count)
    chunk.count += got
    if encoding == .unknown { try decide(&chunk, isLast: got == 0, file: source.name) }
    return got > 0
  }

  /// Looks for a byte order mark as soon as there are enough bytes to tell.
  private mutating func decide(_ chunk: inout InputChunk, isLast: Bool, file: String?) throws(Diagnostic) {
    let bytes = chunk.bytes
    guard let first = bytes.first else { return }
    let marked = first == 0xEF || first == 0xFE || first == 0xFF || first == 0x00
    guard isLast || bytes.count >= 4 || !marked else { return }
    encoding = .utf8
    // The mark of UTF-16 is the first half of one of these.
    if bytes.starts(with: [0xFF, 0xFE, 0x00, 0x00]) || bytes.starts(with: [0x00, 0x00, 0xFE, 0xFF]) {
      throw BinaryFile.utf32.problem(file: file)
    }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      replace(&chunk, from: 3)
    } else if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      encoding = .utf16
      utf16 = UTF16Decoder(isLittleEndian: first == 0xFF)
      replace(&chunk, from: 2)
      if isLast { utf16.finish(into: &chunk) }
    }
  }

  /// Puts the bytes from `start` on, decoded, in the place of all bytes.
  private mutating func replace(_ chunk: inout InputChunk, from start: Int) {
    let raw = Array(chunk.bytes[start...])
    chunk.count = 0
    raw.withUnsafeBufferPointer { raw in
      if encoding == .utf16 { utf16.decode(raw, into: &chunk) } else { chunk.append(raw) }
    }
  }

  private mutating func readUTF16(_ source: borrowing ByteSource, _ chunk: inout InputChunk)
    throws(Diagnostic) -> Bool
  {
    let staging = self.staging ?? .allocate(capacity: TextDecoder.stagingSize)
    self.staging = staging
    let got = try source.read(staging, TextDecoder.stagingSize)
    guard got > 0 else {
      utf16.finish(into: &chunk)
      return false
    }
    utf16.decode(ByteSlice(start: staging, count: got), into: &chunk)
    return true
  }
}
