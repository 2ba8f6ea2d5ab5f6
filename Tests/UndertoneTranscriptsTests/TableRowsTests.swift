import Testing
import UndertoneCore
import UndertoneTranscripts

/// A table as cells, which is how labelled sets are read, is the table that the analysis reads.
@Suite struct TableRowsTests {
  @Test func cellsAreWhatTheRecordsHold() throws {
    let seed = UInt64.random(in: 0...UInt64.max)
    var random = Seeded(state: seed)
    let pieces = ["a", "ü", "\"", "\"\"", ",", "\n", "\r\n", " ", "b c", "\"d, e\"", "\"f\ng\""]
    for _ in 0..<3000 {
      var text = "id,text\n"
      for _ in 0..<Int.random(in: 0...12, using: &random) {
        text += (pieces.randomElement(using: &random) ?? "") + (Bool.random(using: &random) ? "," : "")
      }
      let bytes = Array(text.utf8)
      let table = TableRows(bytes, file: "a.csv", separator: 0x2C, hasHeader: true)
      let records = try readFile(bytes, InputOptions(format: .csv, table: TableOptions(separator: 0x2C)))
      let sound = records.filter { $0.problem == .none }
      try #require(table.header == ["id", "text"], "seed \(seed): \(text)")
      try #require(table.rows.map { $0.cells[1] } == sound.map(\.text), "seed \(seed): \(text)")
      try #require(table.rows.map(\.line) == sound.map(\.line), "seed \(seed): \(text)")
      let failed = records.filter { $0.problem != .none }
      try #require(table.problems.map(\.code) == failed.map(\.problem.code), "seed \(seed): \(text)")
    }
  }

  @Test func columnsAreKnownByTheirUsualNames() {
    let table = TableRows(
      Array("Tweet ID,role,Message\n1,user,x\n".utf8), file: "a.csv", separator: nil, hasHeader: true)
    #expect(table.column(.id) == 0 && table.column(.speaker) == 1 && table.column(.text) == 2)
    #expect(table.width == 3)
    #expect(table.rows.map(\.cells) == [["1", "user", "x"]])
  }

  @Test(arguments: [
    [0xEF, 0xBB, 0xBF, 0xC3, 0xBC], [0xFF, 0xFE, 0xFC, 0x00], [0xFE, 0xFF, 0x00, 0xFC], [0xC3, 0xBC] as [UInt8],
  ])
  func textsOfEveryKindAreUTF8(bytes: [UInt8]) throws {
    #expect(try WholeText.decode(bytes, file: "a.csv") == Array("ü".utf8))
  }

  @Test func whatIsNoTextIsRefused() {
    for bytes: [UInt8] in [[0xFF, 0xFE, 0, 0, 0x61, 0, 0, 0], [0x1F, 0x8B, 0x08, 0x00]] {
      #expect { try WholeText.decode(bytes, file: "a.csv") } throws: { error in
        (error as? Diagnostic)?.code == "UT134" && (error as? Diagnostic)?.file == "a.csv"
      }
    }
    let empty = TableRows([], file: "a.csv", separator: nil, hasHeader: true)
    #expect(empty.rows.isEmpty && empty.problems.isEmpty && empty.width == 0)
  }
}
