import Testing
import UndertoneTranscripts

@Suite struct TextReaderTests {
  @Test func readsAMessageALineAndNumbersThemByLine() {
    let records = read("one\r\n\n  \ntwo\nthree", .text)
    #expect(records.map(\.text) == ["one", "two", "three"])
    #expect(records.map(\.number) == [1, 4, 5])
    #expect(records.map(\.line) == [1, 4, 5])
  }

  @Test func keepsNulBytes() {
    #expect(read("a\0b\n", .text).map(\.text) == ["a\0b"])
  }

  @Test func repairsIllFormedBytesAndCountsThem() {
    let records = read(
      [0x61, 0x0A, 0xC3, 0x28, 0xE2, 0x82, 0xFF, 0x0A, 0xC3, 0xA9], InputPlan(format: .text))
    #expect(records.map(\.text) == ["a", "\u{FFFD}(\u{FFFD}\u{FFFD}", "é"])
    #expect(records.map(\.repairs) == [0, 3, 0])
  }

  @Test(arguments: ["", "\n\n", " \t\r\n"])
  func findsNothingInBlankText(text: String) {
    #expect(read(text, .text).isEmpty)
  }
}
