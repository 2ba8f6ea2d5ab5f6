import Testing
import UndertoneTranscripts

@Suite struct SnifferTests {
  static let cases: [(String, RecordFormat)] = [
    ("", .text), ("\n\n", .text), ("hello\n", .text), ("[PII] called me\n", .text),
    ("Hi, how are you?\n", .text),
    ("text\n", .text), (#"{"text":"a"}"#, .ndjson), ("\n {\"text\":\"a\"}\n{\"text\":\"b\"}\n", .ndjson),
    ("{\"text\":\"a\n{\"text\":\"b\"}\n", .ndjson), ("{\n  \"text\": \"a\"\n}\n", .json),
    ("[{\"text\":\"a\"}]", .json), ("[\n{\"text\":\"a\"}\n]", .json), ("id,text\n1,a\n", .table),
    ("\"id\";\"Message\"\n1;a\n", .table), ("conversation_id\tspeaker\tutterance\n", .table),
  ]

  @Test(arguments: cases)
  func tellsFormatsApart(text: String, format: RecordFormat) throws {
    let found = try plan(text)
    #expect(found.format == format)
    #expect(found.reason != nil)
  }

  @Test func recognisesAWholeDocumentInNDJSON() throws {
    #expect(try plan("{\n  \"text\": \"a\"\n}\n", InputOptions(format: .ndjson)).format == .json)
    #expect(try plan("[1]\n{\"text\":\"a\"}\n", InputOptions(format: .ndjson)).format == .ndjson)
    #expect(try plan("nonsense", InputOptions(format: .ndjson)).format == .ndjson)
  }

  @Test func readsWhatItRecognised() throws {
    #expect(
      try readFile("[\n{\"text\":\"a\"},\n{\"text\":\"b\"}]".utf8, InputOptions()).map(\.text) == ["a", "b"])
    #expect(try readFile("plain\nwords\n".utf8, InputOptions()).map(\.text) == ["plain", "words"])
  }
}
