import UndertoneCore
import UndertoneTranscripts

/// A record copied out of the reader's memory, so that tests can compare and keep it.
struct ReadRecord: Equatable {
  struct ReadTurn: Equatable {
    var speaker: Speaker
    var text: String
    var time: String
  }

  var kind: Record.Kind
  var problem: RecordProblem
  var number: Int
  var line: Int
  var column: Int
  var repairs: Int
  var id: String
  var speaker: Speaker
  var text: String
  var turns: [ReadTurn]
  var kept: [String]

  init(_ record: Record) {
    kind = record.kind
    problem = record.problem
    number = record.number
    line = record.line
    column = record.column
    repairs = record.repairs
    id = string(record.id)
    speaker = record.speaker
    text = kind == .message ? string(record.text) : ""
    turns =
      kind == .conversation
      ? record.turns.map { ReadTurn(speaker: $0.speaker, text: string($0.text), time: string($0.time)) } : []
    kept = record.kept.map(string)
  }
}

/// The bytes as a string; traps the test when they are not UTF-8.
func string(_ bytes: ByteSlice) -> String {
  guard let text = String(validating: bytes, as: UTF8.self) else { return "<not UTF-8>" }
  return text
}

/// Every record of `bytes`, read as one chunk.
func read(_ bytes: some Collection<UInt8>, _ plan: InputPlan) -> [ReadRecord] {
  let chunk = InputChunk(copying: bytes)
  var reader = RecordReader(plan)
  reader.begin(chunk)
  var records: [ReadRecord] = []
  while reader.next() { records.append(ReadRecord(reader.record)) }
  return records
}

func read(_ text: String, _ format: RecordFormat, keep: [String] = []) -> [ReadRecord] {
  read(Array(text.utf8), InputPlan(format: format, keep: keep))
}
