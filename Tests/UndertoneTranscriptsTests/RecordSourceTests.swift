import Foundation
import Testing
import UndertoneCore
import UndertoneTranscripts

@Suite struct RecordSourceTests {
  static let messages = "{\"text\":\"é1\"}\r\n\n{\"text\":\"😍2\"}"

  func encoded(_ text: String, littleEndian: Bool) -> [UInt8] {
    (littleEndian ? [0xFF, 0xFE] : [0xFE, 0xFF])
      + text.utf16.flatMap { unit in
        let bytes = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
        return littleEndian ? bytes : bytes.reversed()
      }
  }

  @Test func passesAByteOrderMark() throws {
    let records = try readFile([0xEF, 0xBB, 0xBF] + Array(Self.messages.utf8), InputOptions())
    #expect(records.map(\.text) == ["é1", "😍2"])
  }

  @Test(arguments: [true, false], [1, 3, 64, 1 << 18])
  func readsUTF16(littleEndian: Bool, chunkSize: Int) throws {
    let bytes = encoded(Self.messages, littleEndian: littleEndian)
    let records = try readFile(bytes, InputOptions(chunkSize: chunkSize))
    #expect(records.map(\.text) == ["é1", "😍2"])
    #expect(records.map(\.line) == [1, 3])
  }

  @Test func repairsLoneSurrogatesOfUTF16() throws {
    let file = try TemporaryFile(
      [0xFF, 0xFE, 0x61, 0, 0x3D, 0xD8, 0x62, 0, 0x0D, 0xDE, 0x3D, 0xD8] as [UInt8])
    var source = try RecordSource(path: file.path, options: InputOptions(format: .text))
    var chunk = InputChunk()
    var texts: [String] = []
    while try source.next(into: &chunk) { texts.append(string(chunk.bytes)) }
    #expect(texts.joined() == "a\u{FFFD}b\u{FFFD}\u{FFFD}")
    let repairs = source.repairs
    #expect(repairs == 3)
  }

  @Test func namesAMissingFileAndADirectory() throws {
    let missing = try #require(throws: Diagnostic.self) {
      _ = try RecordSource(path: "/nonexistent/file", options: InputOptions()).name
    }
    #expect(missing.code == "UT130")
    #expect(missing.file == "/nonexistent/file")
    let directory = try #require(throws: Diagnostic.self) {
      var source = try RecordSource(path: "/tmp", options: InputOptions())
      _ = try source.prepare()
    }
    #expect(directory.code == "UT131")
  }

  @Test(.enabled(if: geteuid() != 0)) func namesAnUnreadableFile() throws {
    let file = try TemporaryFile([0x61])
    chmod(file.path, 0)
    let problem = try #require(throws: Diagnostic.self) {
      _ = try RecordSource(path: file.path, options: InputOptions()).name
    }
    #expect(problem.code == "UT132")
  }

  @Test func handsOutLinesOfAPipeAsSoonAsTheyAreThere() throws {
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    var source = RecordSource(descriptor: ends[0], options: InputOptions(format: .text))
    var chunk = InputChunk()
    #expect(write(ends[1], "one\ntw", 6) == 6)
    #expect(try source.next(into: &chunk))
    #expect(string(chunk.bytes) == "one\n")
    #expect(try source.supply(&chunk, waits: false) == .wait)
    #expect(write(ends[1], "o\n", 2) == 2)
    #expect(try source.supply(&chunk, waits: false) == .chunk)
    #expect(string(chunk.bytes) == "two\n")
    #expect(chunk.firstLine == 2)
    close(ends[1])
    #expect(try source.supply(&chunk, waits: false) == .end)
    close(ends[0])
  }

  @Test func holdsNoMoreThanTheLongestRecord() throws {
    let line = String(repeating: "x", count: 300_000)
    let file = try TemporaryFile((String(repeating: "ab\n", count: 200_000) + line + "\nend").utf8)
    var source = try RecordSource(path: file.path, options: InputOptions(format: .text, chunkSize: 4096))
    var chunk = InputChunk()
    var largest = 0
    var total = 0
    while try source.next(into: &chunk) {
      largest = max(largest, chunk.bytes.count)
      total += chunk.bytes.count
    }
    #expect(total == 900_004)
    #expect(largest < 700_000)
  }
}
