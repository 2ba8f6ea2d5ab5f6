import Testing
import UndertoneCore
import UndertoneLexicon

@Suite struct BytesTests {
  static let fact = Array("bad\tc\t1\t-\town\n".utf8)
  static let head = Array(lex().utf8)

  @Test func carriageReturnsAreReportedOnceAndReadPast() {
    let text = lex("bad\tc\t1\t-\town", "good\tc\t1\t-\town")
    let (source, diagnostics) = parse("a.lex", text.split(separator: "\n").joined(separator: "\r\n") + "\r\n")
    #expect(places(diagnostics) == ["UT207 1:28"])
    #expect(diagnostics.first?.severity == .warning)
    #expect(source.lines.map(\.source) == ["own", "own"])
  }

  @Test func aByteOrderMarkIsReportedAndReadPast() {
    let (source, diagnostics) = parse("a.lex", [0xEF, 0xBB, 0xBF] + BytesTests.head + BytesTests.fact)
    #expect(places(diagnostics) == ["UT206 1:1"])
    #expect(source.lines.count == 1)
  }

  @Test func aFileWithoutFinalLineEndIsWhole() {
    let (source, diagnostics) = parse("a.lex", BytesTests.head + BytesTests.fact.dropLast())
    #expect(diagnostics.isEmpty)
    #expect(source.lines.first?.source == "own")
  }

  @Test(arguments: ["a.lex", "a.class", "a.rule", "a.model", "SOURCES.tsv"])
  func anEmptyFileIsAWarning(path: String) {
    let diagnostics = parse(path, "").diagnostics
    #expect(places(diagnostics) == ["UT208 1:1"])
    #expect(diagnostics.first?.severity == .warning)
  }

  @Test(arguments: [
    ([UInt8](arrayLiteral: 0x61, 0x00, 0x62), "UT204 3:2"),
    ([0x61, 0xFF], "UT203 3:2"),
    ([0xC3], "UT203 3:1"),
    ([0x61, 0x62, 0xE2, 0x82], "UT203 3:3"),
    ([0xED, 0xA0, 0x80], "UT203 3:1"),
    ([0xC0, 0x80], "UT203 3:1"),
  ])
  func bytesThatAreNoTextAreReportedWhereTheyAre(bytes: [UInt8], expected: String) {
    let (source, diagnostics) = parse("a.lex", BytesTests.head + bytes + [0x0A] + BytesTests.fact)
    #expect(places(diagnostics) == [expected])
    #expect(source.lines.map(\.term) == ["bad"])
  }

  @Test(arguments: [[UInt8]([0xFF, 0xFE, 0x61, 0x00]), [0xFE, 0xFF, 0x00, 0x61]])
  func aUTF16FileIsReportedOnce(bytes: [UInt8]) {
    #expect(places(parse("a.lex", bytes).diagnostics) == ["UT205 1:1"])
  }

  @Test func everyKindOfFileReportsBadBytes() {
    for path in ["a.class", "a.rule", "a.model", "SOURCES.tsv"] {
      #expect(places(parse(path, [0x23, 0xFF, 0x0A]).diagnostics) == ["UT203 1:2"])
    }
  }
}
