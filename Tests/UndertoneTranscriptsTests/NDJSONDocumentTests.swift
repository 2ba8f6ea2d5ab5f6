import Testing
import UndertoneTranscripts

@Suite struct NDJSONDocumentTests {
  @Test func readsAnArrayOfRecords() {
    let text = """
      [
        {"id": 1, "text": "a"},
        {"id": 2,
         "turns": [{"text": "b"}]}
      ]

      """
    let records = read(text, .json)
    #expect(records.map(\.kind) == [.message, .conversation])
    #expect(records.map(\.id) == ["1", "2"])
    #expect(records.map(\.line) == [2, 3])
  }

  @Test func readsOneObjectWithLineBreaks() {
    #expect(read("{\n  \"id\": \"x\",\n  \"text\": \"a\"\n}\n", .json).map(\.text) == ["a"])
  }

  @Test func readsObjectsAndArraysOneAfterAnother() {
    #expect(
      read("{\"text\":\n\"a\"} [] {\"text\":\"b\"}\n[{\"text\":\"c\"}]", .json).map(\.text) == [
        "a", "b", "c",
      ])
  }

  @Test(arguments: ["", " \n ", "[]", "[\n]\n"])
  func findsNoRecordWhereThereIsNone(text: String) {
    #expect(read(text, .json).isEmpty)
  }

  @Test func goesOnAfterARecordOfTheWrongShape() {
    let records = read("[{\"text\":1},\n 5,\n{\"id\":3},{\"text\":\"d\"}]", .json)
    #expect(records.map(\.problem) == [.textType, .notAnObject, .noText, .none])
    #expect(records.map(\.line) == [1, 2, 3, 3])
    #expect(records.map(\.column) == [10, 2, 0, 0])
  }

  @Test(arguments: [
    ("[{\"text\":\"a\"}", RecordProblem.truncated, 1), ("[\n{\"text\":\"a\"},\n", .truncated, 3),
    ("[{\"text\":\"a\"}\n{\"text\":\"b\"}]", .syntax, 2),
    ("[{\"text\":\"a\"},\n {\"text\":tru}]", .syntax, 2),
  ])
  func saysWhereADocumentBreaks(text: String, problem: RecordProblem, line: Int) {
    let records = read(text, .json)
    #expect(records.map(\.problem) == [.none, problem])
    #expect(records.last?.line == line)
  }

  @Test(arguments: [
    ("[{\"text\":\"a", RecordProblem.truncated), ("{\n\"text\":\"a\nb\"}", .controlCharacter),
  ])
  func saysWhyAStringBreaksADocument(text: String, problem: RecordProblem) {
    #expect(read(text, .json).map(\.problem) == [problem])
  }

  @Test func repairsIllFormedBytes() {
    let bytes = Array("[{\"text\":\"a".utf8) + [0xFF] + Array("\"},{\"text\":\"b\"}]".utf8)
    let records = read(bytes, InputPlan(format: .json))
    #expect(records.map(\.text) == ["a\u{FFFD}", "b"])
    #expect(records.map(\.repairs) == [1, 0])
  }
}
