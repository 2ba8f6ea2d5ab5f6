import Testing

/// Input as it comes: every record is answered, whatever the bytes, and what is wrong is said where it is.
@Suite struct BadInputTests {
  /// One input and everything that must come of it.
  struct Case: CustomTestStringConvertible {
    var name: String
    var arguments: [String] = []
    var input: [UInt8]
    /// The results in a few words each.
    var results: [String]
    /// Standard error; nil for nothing.
    var complaint: String?
    var status: Int32 = 0

    var testDescription: String { name }
  }

  @Test(arguments: encodings + texts + brokenJSON + oddJSON)
  func answersEveryRecord(_ input: Case) throws {
    let outcome = try Program.run(["analyze"] + input.arguments, input: input.input)
    #expect(try outcome.summaries() == input.results)
    #expect(outcome.errors == (input.complaint.map { "undertone: \($0)\n" } ?? ""))
    #expect(outcome.status == input.status)
    #expect(outcome.outputBytes.isEmpty || outcome.outputBytes.last == 0x0A)
  }

  @Test(arguments: [["analyze"], ["analyze", "--from", "text"], ["analyze", "--jobs", "2"]])
  func aLineOfTenMegabytesIsOneRecord(_ arguments: [String]) throws {
    let line = String(repeating: "I am still waiting for my refund, number 17. ", count: 230_000)
    let outcome = try Program.run(arguments, text: "ok\n\(line)\nbye\n", limit: .seconds(300))
    #expect(try outcome.summaries() == ["message 1", "message 2", "message 3"])
    #expect(try outcome.trees().map { $0["families"]?.elements.isEmpty } == [true, false, true])
    #expect(outcome.errors == "")
    #expect(outcome.status == 0)
  }

  @Test func aStringOfTenMegabytesIsOneRecord() throws {
    let text = String(repeating: #"Why is \"it\" so slow? "#, count: 450_000)
    let input = "{\"id\":\"a\",\"text\":\"\(text)\"}\n{\"id\":\"b\",\"text\":\"x\"}"
    let outcome = try Program.run(["analyze"], text: input, limit: .seconds(300))
    #expect(try outcome.summaries() == ["message a", "message b"])
    #expect(outcome.errors == "")
    #expect(outcome.status == 0)
  }

  @Test(arguments: ["", "\n \n", "\u{FEFF}"])
  func nothingAtAllIsFineInEveryFormat(_ text: String) throws {
    for from in ["auto", "text", "ndjson", "csv", "tsv"] {
      for to in ["ndjson", "csv", "pretty"] {
        let outcome = try Program.run(["analyze", "--from", from, "--to", to], text: text)
        #expect(outcome.lines.count == (to == "csv" ? 1 : 0), "from \(from) to \(to)")
        #expect(outcome.errors == "")
        #expect(outcome.status == 0)
      }
    }
  }

  @Test(arguments: ["csv", "pretty"])
  func aBadRecordIsNeverLost(_ format: String) throws {
    let outcome = try Program.run(
      ["analyze", "--to", format], text: "{\"text\":\"a\"}\n{\"id\":\"broken\",\"text\":5}\n{\"text\":\"b\"}\n")
    #expect(outcome.lines.contains { $0.contains("broken") && $0.contains(format == "csv" ? "`text` must" : "UT104") })
    #expect(outcome.output.contains("UT104"))
    #expect(outcome.errors.hasPrefix("undertone: 1 of 3 records could not be read"))
    #expect(outcome.status == 1)
  }

  @Test(arguments: [1, 2])
  func strictStopsAtTheFirstBadRecord(_ jobs: Int) throws {
    let input = "{\"text\":\"a\"}\n{\"text\":\"b\"}\nnonsense\n{\"text\":\"c\"}\n{\"text\":5}\n"
    let outcome = try Program.run(["analyze", "--strict", "--jobs", "\(jobs)"], text: input)
    #expect(try outcome.summaries() == ["message 1", "message 2", "UT103 at 3:1"])
    #expect(outcome.errors.contains("line 3"))
    #expect(outcome.status == 1)
  }

  @Test func strictLeavesTheOtherFilesAlone() throws {
    let folder = try TemporaryFolder()
    let bad = try folder.write("bad.ndjson", "{\"text\":\"a\"}\n{\"text\":\n")
    let good = try folder.write("good.ndjson", "{\"text\":\"b\"}\n")
    let outcome = try Program.run(["analyze", "--strict", bad, good])
    #expect(try outcome.summaries() == ["message 1", "UT101 at 2:9"])
    #expect(outcome.status == 1)
  }
}

// Encodings and text.
extension BadInputTests {
  static let utf16Text = "I'm waiting 😡\nOK\n"
  static let utf16Results = ["message 1", "message 2"]

  static func utf16(_ text: String, bigEndian: Bool) -> [UInt8] {
    ("\u{FEFF}" + text).utf16.flatMap { unit in
      let bytes = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return bigEndian ? bytes : bytes.reversed()
    }
  }

  static let encodings: [Case] = [
    Case(name: "UTF-8 with BOM, text", input: Array("\u{FEFF}hello\n".utf8), results: ["message 1"]),
    Case(
      name: "UTF-8 with BOM, NDJSON", input: Array("\u{FEFF}{\"id\":\"a\",\"text\":\"hi\"}\n".utf8),
      results: ["message a"]),
    Case(
      name: "UTF-8 with BOM, CSV", input: Array("\u{FEFF}id,text\nm1,hi\n".utf8), results: ["message m1"]),
    Case(name: "UTF-16 LE, text", input: utf16(utf16Text, bigEndian: false), results: utf16Results),
    Case(name: "UTF-16 BE, text", input: utf16(utf16Text, bigEndian: true), results: utf16Results),
    Case(
      name: "UTF-16 LE, NDJSON", input: utf16("{\"id\":\"ä\",\"text\":\"hi\"}\r\n", bigEndian: false),
      results: ["message ä"]),
    Case(
      name: "UTF-16 BE, CSV", input: utf16("id,text\r\n1,hi\r\n2,\"a\nb\"\r\n", bigEndian: true),
      results: ["message 1", "message 2"]),
    Case(
      name: "UTF-16 cut in the middle of a unit", input: utf16("hello\n", bigEndian: false) + [0x41],
      results: ["message 1", "message 2"], complaint: "1 ill-formed piece of text replaced by U+FFFD"),
    Case(
      name: "UTF-16 with a lone surrogate",
      input: utf16("a", bigEndian: true) + [0xD8, 0x3D] + [0x00, 0x62, 0x00, 0x0A],
      results: ["message 1"], complaint: "1 ill-formed piece of text replaced by U+FFFD"),
    Case(
      name: "ill-formed UTF-8, text", input: Array("fine\nca".utf8) + [0xE9, 0x20, 0xFF] + Array("\nfine\n".utf8),
      results: ["message 1", "message 2", "message 3"], complaint: "2 ill-formed pieces of text replaced by U+FFFD"),
    Case(
      name: "ill-formed UTF-8, NDJSON",
      input: Array("{\"id\":\"a\",\"text\":\"caf".utf8) + [0xE9] + Array("\"}\n{\"id\":\"b\",\"text\":\"é\"}\n".utf8),
      results: ["message a", "message b"], complaint: "1 ill-formed piece of text replaced by U+FFFD"),
    Case(
      name: "ill-formed UTF-8, CSV", input: Array("id,text\n1,caf".utf8) + [0xE9, 0x0A],
      results: ["message 1"], complaint: "1 ill-formed piece of text replaced by U+FFFD"),
  ]

  static let texts: [Case] = [
    Case(name: "empty input", input: [], results: []),
    Case(name: "blank lines only", input: Array("\n\n  \t\n\r\n".utf8), results: []),
    Case(
      name: "blank lines between messages", input: Array("\nfirst\n\n   \nsecond\n\n".utf8),
      results: ["message 2", "message 5"]),
    Case(
      name: "blank lines between records", input: Array("\n{\"text\":\"a\"}\n\n \n{\"text\":\"b\"}\n\n".utf8),
      results: ["message 1", "message 2"]),
    Case(name: "no final newline, text", input: Array("one\ntwo".utf8), results: ["message 1", "message 2"]),
    Case(name: "no final newline, NDJSON", input: Array("{\"text\":\"a\"}".utf8), results: ["message 1"]),
    Case(name: "no final newline, CSV", input: Array("id,text\na,b".utf8), results: ["message a"]),
    Case(name: "CRLF, text", input: Array("one\r\ntwo\r\n".utf8), results: ["message 1", "message 2"]),
    Case(
      name: "CRLF, NDJSON", input: Array("{\"text\":\"a\"}\r\n\r\n{\"text\":\"b\"}\r\n".utf8),
      results: ["message 1", "message 2"]),
    Case(name: "NUL bytes, text", input: Array("a\0b\n\0\nc\n".utf8), results: ["message 1", "message 2", "message 3"]),
    Case(
      name: "NUL bytes, NDJSON", input: Array("{\"text\":\"a\"}\n{\"text\":\"a\0b\"}\n{\"text\":\"b\\u0000\"}\n".utf8),
      results: ["message 1", "UT108 at 2:11", "message 3"],
      complaint: "1 of 3 records could not be read; the first: line 2:11: error UT108: a string has a control "
        + "character that is not escaped (write it as \\u and four hexadecimal digits)",
      status: 1),
    Case(name: "NUL bytes, CSV", input: Array("id,text\n1,a\0b\n".utf8), results: ["message 1"]),
  ]
}

// JSON.
extension BadInputTests {
  /// A bad line between two good ones.
  static func line(_ name: String, _ line: String, _ code: String, column: Int, _ message: String) -> Case {
    let place = column > 0 ? "2:\(column)" : "2"
    return Case(
      name: name, arguments: ["--from", "ndjson"],
      input: Array("{\"id\":\"before\",\"text\":\"a\"}\n\(line)\n{\"id\":\"after\",\"text\":\"b\"}\n".utf8),
      results: ["message before", "\(code) at \(place)", "message after"],
      complaint: "1 of 3 records could not be read; the first: line \(place): error \(code): \(message)", status: 1)
  }

  static let brokenJSON: [Case] = [
    line("truncated in a string", #"{"id":1,"text":"abc"#, "UT101", column: 20, "the JSON ends too early"),
    line("truncated in an object", #"{"id":1,"text":"a","x":{"y":[1"#, "UT101", column: 31, "the JSON ends too early"),
    line("only a brace", "{", "UT101", column: 2, "the JSON ends too early"),
    line("a comma too many", #"{"text":"a",}"#, "UT102", column: 13, "this is not JSON"),
    line("single quotes", "{'text':'a'}", "UT102", column: 2, "this is not JSON"),
    line(
      "plain text", "I am not JSON", "UT103", column: 1,
      "a record must be a JSON object (for plain text use --from text)"),
    line(
      "an array", "[1,2]", "UT103", column: 1, "a record must be a JSON object (for plain text use --from text)"),
    line("a text that is a number", #"{"text":5}"#, "UT104", column: 9, "`text` must be a string"),
    line("a text that is null", #"{"text":null}"#, "UT104", column: 9, "`text` must be a string"),
    line(
      "no text", #"{"id":"a","body":"b"}"#, "UT105", column: 0,
      "the record has neither `text` nor `turns` (for plain text use --from text)"),
    line(
      "deep nesting", #"{"text":"a","x":"# + String(repeating: "[", count: 100_000), "UT106", column: 1041,
      "the JSON is nested deeper than 1,024 levels"),
    line("an unknown escape", #"{"text":"a\x"}"#, "UT107", column: 11, "a string has an escape that JSON does not know"),
    line("two records on a line", #"{"text":"a"} {"text":"b"}"#, "UT109", column: 14, "something follows the record on its line"),
    line("an id that is a list", #"{"id":[1],"text":"a"}"#, "UT110", column: 7, "`id` must be a string or a number"),
    line("turns that are no list", #"{"turns":"a"}"#, "UT111", column: 10, "`turns` must be an array of objects"),
    line("a speaker that is a number", #"{"text":"a","speaker":1}"#, "UT112", column: 23, "`speaker` must be a string"),
    line("a turn without text", #"{"turns":[{"speaker":"agent"}]}"#, "UT113", column: 11, "a turn has no `text`"),
    line(
      "an unknown speaker", #"{"text":"a","speaker":"martian"}"#, "UT115", column: 0,
      "the speaker is not known (use customer, agent, bot or system)"),
  ]

  static let oddJSON: [Case] = [
    Case(
      name: "duplicate keys: the last counts",
      input: Array(#"{"id":1,"id":"two","text":5,"text":"b","speaker":"x","speaker":"agent"}"#.utf8),
      results: ["message two"]),
    Case(
      name: "huge numbers come back as they were",
      input: Array(
        """
        {"id":1e400,"text":"a"}
        {"id":123456789012345678901234567890,"text":"b","n":-0.00000000000000000000000000000000000000001}
        {"id":-1E-999,"text":"c","time":99999999999999999999999999}
        """.utf8),
      results: ["message 1e400", "message 123456789012345678901234567890", "message -1E-999"]),
    Case(
      name: "nesting that is allowed",
      input: Array(
        (#"{"id":"a","text":"a","x":"# + String(repeating: "[", count: 1000) + String(repeating: "]", count: 1000) + "}")
          .utf8),
      results: ["message a"]),
    Case(
      name: "a conversation without turns", input: Array(#"{"id":"c","turns":[]}"#.utf8),
      results: ["conversation c of 0"]),
    Case(
      name: "empty texts", input: Array("{\"id\":\"a\",\"text\":\"\"}\n{\"id\":\"c\",\"turns\":[{\"text\":\"\"}]}".utf8),
      results: ["message a", "conversation c of 1"]),
    Case(
      name: "one document over many lines",
      input: Array("[\n  {\"id\": \"a\",\n   \"text\": \"x\"},\n  {\"id\": \"b\", \"text\": \"y\"}\n]\n".utf8),
      results: ["message a", "message b"]),
    Case(
      name: "a lone surrogate", input: Array(#"{"id":"a","text":"x\ud83d y"}"#.utf8), results: ["message a"],
      complaint: "1 ill-formed piece of text replaced by U+FFFD"),
  ]
}
