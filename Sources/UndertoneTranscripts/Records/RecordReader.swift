/// Reads the records of one chunk after another: one call a record, no allocation once it has warmed up.
///
/// A worker has one of its own. The slices of ``record`` are good until the next call of ``next()``, and
/// only as long as the chunk is.
package struct RecordReader: ~Copyable {
  private let plan: InputPlan
  private var json: JSONRecordReader
  private var text = TextRecordReader()
  private var lastNumber = 0
  private var lineOffset = 0
  /// The record that the last call of ``next()`` read.
  package private(set) var record = Record()

  /// Creates a reader for input of the kind that `plan` tells.
  package init(_ plan: InputPlan) {
    self.plan = plan
    json = JSONRecordReader(keep: plan.keep)
  }

  /// Starts on `chunk`.
  package mutating func begin(_ chunk: borrowing InputChunk) {
    begin(chunk.bytes, firstRecord: chunk.firstRecord, firstLine: chunk.firstLine)
  }

  /// Starts on whole records in memory that has ``InputChunk/padding`` readable bytes after them.
  package mutating func begin(_ bytes: ByteSlice, firstRecord: Int = 1, firstLine: Int = 1) {
    lastNumber = firstRecord - 1
    lineOffset = firstLine - 1
    record = Record()
    switch plan.format {
    case .ndjson, .json: json.begin(bytes, isDocument: plan.format == .json)
    case .text: text.begin(bytes)
    }
  }

  /// Reads the next record into ``record``; false at the end of the chunk.
  package mutating func next() -> Bool {
    let found: Bool
    switch plan.format {
    case .ndjson, .json: found = json.next(&record)
    case .text: found = text.next(&record)
    }
    guard found else { return false }
    record.line += lineOffset
    lastNumber = plan.format == .text ? record.line : lastNumber + 1
    record.number = lastNumber
    return true
  }
}
