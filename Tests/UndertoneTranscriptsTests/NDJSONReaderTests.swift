import Testing
import UndertoneCore
import UndertoneTranscripts

@Suite struct NDJSONReaderTests {
  @Test func readsAMessage() throws {
    let records = read(#"{"id":"m1","speaker":"agent","text":"Hi \"you\"\n\u00e9\ud83d\ude0d"}"#, .ndjson)
    let record = try #require(records.first)
    #expect(records.count == 1)
    #expect(record.kind == .message)
    #expect(record.id == #""m1""#)
    #expect(record.speaker == .agent)
    #expect(record.text == "Hi \"you\"\né😍")
    #expect(record.number == 1)
    #expect(record.repairs == 0)
  }

  @Test func readsAConversation() throws {
    let line =
      #"{"turns":[{"speaker":"customer","text":"a","time":"t1"},{"text":"b\t","speaker":"bot","x":[1]}],"id":7}"#
    let record = try #require(read(line, .ndjson).first)
    #expect(record.kind == .conversation)
    #expect(record.id == "7")
    #expect(
      record.turns == [
        .init(speaker: .customer, text: "a", time: #""t1""#), .init(speaker: .bot, text: "b\t", time: ""),
      ])
  }

  @Test(arguments: [
    #""m1""#, "17", "1e400", #""\u00e9""#, "-0.5E+10", "123456789012345678901234567890", #""a\"b""#,
  ])
  func handsOutIdsAsTheyWere(id: String) {
    #expect(read(#"{"text":"x","id": \#(id) }"#, .ndjson).map(\.id) == [id])
  }

  @Test(arguments: [#"{"text":"x"}"#, #"{"id":null,"text":"x"}"#])
  func hasNoIdWhenThereIsNone(line: String) {
    #expect(read(line, .ndjson).map(\.id) == [""])
  }

  static let bad: [(String, RecordProblem, Int)] = [
    (#"{"id":1,"text":"abc"#, .truncated, 20),
    (#"{"id":1,"text""#, .truncated, 15),
    (#"{"id":1,"text":"#, .truncated, 16),
    (#"{"id":1"#, .truncated, 8),
    (#"{"id":1,"text":"a","x":[1,2"#, .truncated, 28),
    ("{", .truncated, 2),
    ("[1,2]", .notAnObject, 1),
    ("\"text\"", .notAnObject, 1),
    ("hello", .notAnObject, 1),
    ("17", .notAnObject, 1),
    ("null", .notAnObject, 1),
    (#"{"text":5}"#, .textType, 9),
    (#"{"text":null}"#, .textType, 9),
    (#"{"text":["a"]}"#, .textType, 9),
    (#"{"id":"a"}"#, .noText, 0),
    ("{}", .noText, 0),
    (#"{"text":"a\x"}"#, .badEscape, 11),
    (#"{"text":"a","y":"\u12g4"}"#, .badEscape, 18),
    (#"{"te\qxt":"a"}"#, .badEscape, 5),
    ("{\"text\":\"a\tb\"}", .controlCharacter, 11),
    ("{\"text\":\"a\0b\"}", .controlCharacter, 11),
    (#"{"text":"a"} x"#, .trailing, 14),
    (#"{"text":"a"}{"text":"b"}"#, .trailing, 13),
    (#"{"text":"a"}]"#, .trailing, 13),
    (#"{"id":[1],"text":"a"}"#, .idType, 7),
    (#"{"id":true,"text":"a"}"#, .idType, 7),
    (#"{"turns":5}"#, .turnsType, 10),
    (#"{"turns":["a"]}"#, .turnsType, 11),
    (#"{"turns":[{"text":1}]}"#, .textType, 19),
    (#"{"turns":[{"speaker":"agent"}]}"#, .turnWithoutText, 11),
    (#"{"turns":[{"text":"a","speaker":1}]}"#, .speakerType, 33),
    (#"{"text":"a","speaker":1}"#, .speakerType, 23),
    (#"{"text":"a","speaker":"martian"}"#, .unknownSpeaker, 0),
    (#"{"turns":[{"text":"a","speaker":"martian"}]}"#, .unknownSpeaker, 0),
    (#"{"text":"a",}"#, .syntax, 13),
    (#"{"text":"a" "b":1}"#, .syntax, 13),
    (#"{"text":tru}"#, .syntax, 9),
    (#"{"text":"a","x":01}"#, .syntax, 17),
    (#"{"text":"a","x":-}"#, .syntax, 17),
    (#"{"text":"a","x":1.}"#, .syntax, 17),
    (#"{"text":"a","x":nan}"#, .syntax, 17),
    (#"{"text":"a","x":[1,]}"#, .syntax, 20),
    (#"{"text":"a","x":{"y"}}"#, .syntax, 21),
    (#"{"text":"a","x":"b"c}"#, .syntax, 20),
    (#"{"text":"a","x":tru"b"}"#, .syntax, 17),
    (#"{'text':'a'}"#, .syntax, 2),
    (#"{text:"a"}"#, .syntax, 2),
    (#"{"text":"a","x":{]}"#, .syntax, 18),
    (#"{"text":"a":"b"}"#, .syntax, 12),
  ]

  @Test(arguments: bad)
  func namesWhatIsWrongAndWhere(line: String, problem: RecordProblem, column: Int) throws {
    let records = read("{\"text\":\"before\"}\n\n\(line)\n{\"text\":\"after\"}", .ndjson)
    try #require(records.count == 3)
    #expect(records[1].kind == .failure)
    #expect(records[1].problem == problem)
    #expect(records[1].line == 3)
    #expect(records[1].column == column)
    #expect(records[1].number == 2)
    #expect(records[0].text == "before")
    #expect(records[2].text == "after")
    #expect(records[2].number == 3)
  }

  @Test func keepsTheIdOfARecordThatFails() {
    #expect(read(#"{"id":"m9","text":5}"#, .ndjson).map(\.id) == [#""m9""#])
    #expect(read(#"{"id":"m9","text":"abc"#, .ndjson).map(\.id) == [""])
  }

  @Test func letsTheLastOfTwoKeysCount() {
    let records = read(
      #"{"id":1,"id":2,"text":5,"text":"b","speaker":"bot","speaker":"agent","id":3}"#, .ndjson)
    #expect(records.map(\.text) == ["b"])
    #expect(records.map(\.id) == ["3"])
    #expect(records.map(\.speaker) == [.agent])
    #expect(read(#"{"text":"b","text":5}"#, .ndjson).map(\.problem) == [.textType])
    #expect(read(#"{"turns":[{"text":"a"}],"turns":[{"text":"b"}]}"#, .ndjson).map(\.turns.count) == [1])
  }

  @Test func understandsKeysWithEscapes() {
    #expect(read(#"{"te\u0078t":"a","\u0069d":9}"#, .ndjson).map(\.text) == ["a"])
  }

  @Test func replacesLoneSurrogates() {
    let records = read(#"{"text":"a\ud83d b\ude0d\ud83d\ud83d\ude0d\ud83dx"}"#, .ndjson)
    #expect(records.map(\.text) == ["a\u{FFFD} b\u{FFFD}\u{FFFD}😍\u{FFFD}x"])
    #expect(records.map(\.repairs) == [4])
  }

  @Test func repairsIllFormedBytesInTheirLineOnly() {
    var bytes = Array("{\"text\":\"fine\"}\n{\"id\":\"é\",\"text\":\"a".utf8)
    bytes += [0xFF, 0x62, 0xE2, 0x82, 0x63, 0xF0, 0x9F, 0x98]
    bytes += Array("\"}\n{\"text\":\"fiñe\"}\n".utf8)
    let records = read(bytes, InputPlan(format: .ndjson))
    #expect(records.map(\.text) == ["fine", "a\u{FFFD}b\u{FFFD}c\u{FFFD}", "fiñe"])
    #expect(records.map(\.repairs) == [0, 3, 0])
    #expect(records.map(\.id) == ["", #""é""#, ""])
  }

  @Test(arguments: ["", "\n", "\n\n  \n\t\r\n", "\r\n"])
  func findsNoRecordWhereThereIsNone(text: String) {
    #expect(read(text, .ndjson).isEmpty)
  }

  @Test func readsLineEndsOfAllKinds() {
    let records = read("{\"text\":\"a\"}\r\n\r\n {\"text\":\"b\"} \r\n{\"text\":\"c\"}", .ndjson)
    #expect(records.map(\.text) == ["a", "b", "c"])
    #expect(records.map(\.line) == [1, 3, 4])
  }

  @Test func keepsTheNulThatAnEscapeMakes() {
    #expect(read(#"{"text":"a\u0000b"}"#, .ndjson).map(\.text) == ["a\0b"])
  }

  @Test func handsOutKeptKeysAsTheyWere() {
    let line = #"{"z":{"a":[1, 2]},"text":"x","n":1.50,"id":4,"s":"\u00e9","z":null}"#
    #expect(
      read(line, .ndjson, keep: ["n", "z", "none", "s", "text", "id"]).map(\.kept)
        == [["1.50", "null", "", #""\u00e9""#, #""x""#, "4"]])
  }

  @Test func endsDeepNestingWithAProblem() {
    let deep = String(repeating: "[", count: 10_000) + String(repeating: "]", count: 10_000)
    let records = read(#"{"text":"a","x":\#(deep)}"# + "\n{\"text\":\"b\"}", .ndjson)
    #expect(records.map(\.problem) == [.tooDeep, .none])
    let fine = String(repeating: "[{\"a\":", count: 500) + "1" + String(repeating: "}]", count: 500)
    #expect(read(#"{"text":"a","x":\#(fine)}"#, .ndjson).map(\.text) == ["a"])
  }

  @Test func readsALineOfTenMegabytes() {
    let text = String(repeating: #"wait \"é\" "#, count: 900_000)
    let records = read("{\"text\":\"a\"}\n{\"id\":1,\"text\":\"\(text)\"}\n{\"text\":\"b\"}", .ndjson)
    #expect(records.count == 3)
    #expect(records[1].text == String(repeating: #"wait "é" "#, count: 900_000))
    #expect(records[2].text == "b")
  }
}
