import Foundation
import UndertoneCore
import UndertoneTranscripts

/// A file that is removed when the test is over.
final class TemporaryFile {
  let path: String

  init(_ bytes: some Sequence<UInt8>) throws {
    path = NSTemporaryDirectory() + "undertone-\(UUID().uuidString)"
    try Data(bytes).write(to: URL(fileURLWithPath: path))
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}

/// Every record of a file, read chunk by chunk with a new reader for each chunk, as many workers would.
func readFile(_ bytes: some Sequence<UInt8>, _ options: InputOptions) throws -> [ReadRecord] {
  let file = try TemporaryFile(bytes)
  var source = try RecordSource(path: file.path, options: options)
  let plan = try source.prepare()
  var chunk = InputChunk()
  var records: [ReadRecord] = []
  while try source.next(into: &chunk) {
    var reader = RecordReader(plan)
    reader.begin(chunk)
    while reader.next() { records.append(ReadRecord(reader.record)) }
  }
  return records
}

/// What `options` make of the start of a file.
func plan(_ text: String, _ options: InputOptions = InputOptions()) throws -> InputPlan {
  let file = try TemporaryFile(text.utf8)
  var source = try RecordSource(path: file.path, options: options)
  return try source.prepare()
}

/// Numbers that can be had again from the seed that a failing test prints.
struct Seeded: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return value ^ value >> 31
  }
}
