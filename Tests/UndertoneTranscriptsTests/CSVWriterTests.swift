import Testing
import UndertoneCore
import UndertoneTranscripts

@Suite struct CSVWriterTests {
  /// What is written for every record of `input`, read back as a table.
  func rows(_ input: String, keep: [String] = []) throws -> [[String: String]] {
    let chunk = InputChunk(copying: Array(input.utf8))
    var reader = RecordReader(InputPlan(format: .ndjson, keep: keep))
    let writer = CSVWriter(keep: keep)
    var buffer = ByteBuffer()
    writer.header(into: &buffer)
    reader.begin(chunk)
    while reader.next() {
      let record = reader.record
      switch record.kind {
      case .message: writer.message(record, sampleResult(record.speaker), into: &buffer)
      case .failure: writer.failure(record, into: &buffer)
      case .conversation:
        let turns = record.turns.enumerated().map { index, turn in
          TurnResult(index: index, speaker: turn.speaker, result: sampleResult(turn.speaker))
        }
        let escalation = Escalation(risk: TenThousandths(rawValue: 7200), level: .high)
        writer.conversation(
          record, ConversationResult(turns: turns, emotions: nil, escalation: escalation), into: &buffer)
      }
    }
    let text = String(decoding: buffer.bytes, as: UTF8.self)
    let header = text.prefix { $0 != "\r\n" }.split(separator: ",").map(String.init)
    let table = TableOptions(textColumn: "kind", idColumn: "id")
    return try readFile(text.utf8, InputOptions(format: .csv, keep: header, table: table)).map { row in
      #expect(row.problem == .none)
      let values = row.kept.map { json in json.isEmpty ? "" : unquoted(json) }
      return Dictionary(zip(header, values), uniquingKeysWith: { first, _ in first })
    }
  }

  /// The text of a JSON string.
  func unquoted(_ json: String) -> String { read("{\"text\":\(json)}", .ndjson).first?.text ?? "" }

  @Test func writesARowThatReadsBack() throws {
    let rows = try rows(#"{"id":"a,\"b\"\n","text":"x","k":[1, 2],"s":" y"}"#, keep: ["k", "s"])
    let row = try #require(rows.first)
    #expect(rows.count == 1)
    #expect(row["id"] == "a,\"b\"\n")
    #expect(row["kind"] == "message")
    #expect(row["speaker"] == "customer")
    #expect(row["frustration"] == "0.0434")
    #expect(row["labels"] == "frustration disappointment")
    #expect(row["dominant"] == "frustration")
    #expect(row["intensity"] == "0.66")
    #expect(row["valence"] == "-0.61")
    #expect(row["sentiment"] == "negative")
    #expect(row["courtesy"] == "-0.1")
    #expect(row["abuse"] == "0.1934")
    #expect(row["risk"] == "0.2034")
    #expect(row["level"] == "elevated")
    #expect(row["families"] == "repeat waiting")
    #expect(row["k"] == "[1, 2]")
    #expect(row["s"] == " y")
  }

  @Test func leavesEmotionsOfAgentsEmpty() throws {
    let row = try #require(try rows(#"{"id":1,"speaker":"agent","text":"x"}"#).first)
    #expect(row["anger"] == "")
    #expect(row["dominant"] == "")
    #expect(row["behaviours"] == "apology overPromise")
  }

  @Test func writesFailuresAndConversationsUnderTheSameHeader() throws {
    let rows = try rows("nonsense\n" + #"{"id":"c","turns":[{"text":"a"},{"text":"b","speaker":"agent"}]}"#)
    #expect(rows.map { $0["kind"] } == ["error", "turn", "turn", "conversation"])
    #expect(rows[0]["error"] == "UT103 at 1:1: a record must be a JSON object (for plain text use --from text)")
    #expect(rows.map { $0["turn"] } == ["", "0", "1", ""])
    #expect(rows[3]["risk"] == "0.72")
    #expect(rows[3]["level"] == "high")
    #expect(rows.map { $0["id"] } == ["1", "c", "c", "c"])
  }
}
