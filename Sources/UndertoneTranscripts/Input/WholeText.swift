package import UndertoneCore

/// Files that are read at once.
package enum WholeText {
  /// `bytes` as UTF-8 without a byte order mark; files that are no text are refused.
  package static func decode(_ bytes: [UInt8], file: String) throws(Diagnostic) -> [UInt8] {
    if bytes.starts(with: [0xFF, 0xFE, 0x00, 0x00]) || bytes.starts(with: [0x00, 0x00, 0xFE, 0xFF]) {
      throw BinaryFile.utf32.problem(file: file)
    }
    let text: [UInt8]
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      var chunk = InputChunk(capacity: bytes.count)
      var decoder = UTF16Decoder(isLittleEndian: bytes[0] == 0xFF)
      bytes.dropFirst(2).withUnsafeBufferPointer { decoder.decode($0, into: &chunk) }
      decoder.finish(into: &chunk)
      text = Array(chunk.bytes)
    } else {
      text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    }
    if var problem = text.withUnsafeBufferPointer(BinaryFile.problem) {
      problem.file = file
      throw problem
    }
    return text
  }
}
