import Testing
import UndertoneCore
import UndertoneTranscripts

/// Records are the same whatever the size of the chunks that they come in.
@Suite struct ChunkingTests {
  static let ndjsonLines = [
    #"{"id":1,"text":"plain"}"#, #"{"text":"n\n\ud83d\ude0d\ud83d"}"#, "", "  \t", #"{"text":"cut"#,
    "nonsense",
    #"{"turns":[{"text":"a"},{"speaker":"agent","text":"b"}],"k":[1]}"#, "{\"text\":\"tab\t\"}", "\u{FEFF}",
    #"{"text":"x","speaker":"martian"}"#, "{}", "{\"text\":\"é😍\"}\r",
  ]
  static let rows = [
    "c1,customer,plain", "c1,agent,\"quoted, \"\"twice\"\"\"", "c2,customer,\"two\nlines\"", "c2,bot,", "",
    "ragged",
    "c3,martian,x", "c3,customer,\"a\" b", "\"c3\",customer,5\" pipe", "c3,customer,\"\r\n\"\r",
    "c1,customer,é😍", "c2,customer,\"stray", "c2,\"agent\",\"x\"", "c1,customer,y,\"surplus",
  ]

  func sameRecords(_ bytes: [UInt8], _ options: InputOptions, seed: UInt64) throws {
    var whole = options
    whole.chunkSize = 1 << 20
    let expected = try readFile(bytes, whole)
    #expect(expected.count > 100)
    for size in [1, 2, 7, 64, 100, 1000, 5000] {
      var cut = options
      cut.chunkSize = size
      let records = try readFile(bytes, cut)
      #expect(records == expected, "seed \(seed), chunk size \(size)")
    }
  }

  @Test(arguments: 0..<12) func doNotChangeRecordsOfLines(round: Int) throws {
    let seed = UInt64.random(in: 0...UInt64.max)
    var random = Seeded(state: seed)
    var bytes: [UInt8] = []
    for _ in 0..<200 {
      bytes += Array(Self.ndjsonLines.randomElement(using: &random).map(\.utf8) ?? "".utf8)
      if Int.random(in: 0..<20, using: &random) == 0 { bytes.append(0xFF) }
      bytes.append(0x0A)
    }
    if round % 2 == 0 { bytes.removeLast() }
    try sameRecords(bytes, InputOptions(format: round % 3 == 0 ? .text : .ndjson, keep: ["k"]), seed: seed)
  }

  /// Quotes and line breaks anywhere.
  @Test(arguments: 0..<12) func doNotChangeRecordsOfBrokenTables(round: Int) throws {
    let seed = UInt64.random(in: 0...UInt64.max)
    var random = Seeded(state: seed)
    var bytes = Array("chat_id,text\n".utf8)
    for _ in 0..<2000 { bytes.append(Array("\",\n\r ab,\n,\n".utf8).randomElement(using: &random) ?? 0x61) }
    // The records are many only when no quote stays open.
    bytes += Array("\"\n\n".utf8) + Array(String(repeating: "c,d\n", count: 100).utf8)
    let conversations = TableOptions(conversationColumn: round % 2 == 0 ? "chat_id" : nil)
    try sameRecords(bytes, InputOptions(format: .csv, table: conversations), seed: seed)
  }

  @Test(arguments: 0..<12) func doNotChangeRecordsOfTables(round: Int) throws {
    let seed = UInt64.random(in: 0...UInt64.max)
    var random = Seeded(state: seed)
    var bytes = Array("chat_id,speaker,text\n".utf8)
    for _ in 0..<200 {
      bytes += Array(Self.rows.randomElement(using: &random).map(\.utf8) ?? "".utf8)
      if Int.random(in: 0..<20, using: &random) == 0 { bytes.append(0xFF) }
      bytes.append(0x0A)
    }
    if round % 4 == 0 { bytes += Array("c9,customer,\"open\nand more\nc9,bot,x".utf8) }
    let conversations = TableOptions(conversationColumn: round % 2 == 0 ? "chat_id" : nil)
    try sameRecords(bytes, InputOptions(format: .csv, table: conversations), seed: seed)
  }
}
