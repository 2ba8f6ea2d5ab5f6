import Testing
import UndertoneCore
import UndertoneLexicon

@Suite struct CodeTests {
  @Test func everyCodeIsInTheReadme() throws {
    // Tests/UndertoneLexiconTests/ stands two folders below the package.
    let package = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let readme = String(decoding: try PackFile.contents(of: "/\(package)/Lexicons/README.md"), as: UTF8.self)
    let rows = readme.split(separator: "\n").filter { $0.hasPrefix("| UT") }.map(String.init)
    let expected = LexiconCode.allCases.map { code in
      "| \(code.rawValue) | \(code.severity == .error ? "error" : "warning") | \(code.summary) |"
    }
    #expect(rows.filter { !expected.contains($0) } == [])
    #expect(expected.filter { !rows.contains($0) } == [])
    #expect(rows.sorted() == rows)
  }
}
