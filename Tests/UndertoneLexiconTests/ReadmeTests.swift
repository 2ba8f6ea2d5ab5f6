import Testing
import UndertoneCore
import UndertoneLexicon

/// What `Lexicons/README.md` shows is what the parser reads.
@Suite struct ReadmeTests {
  private func readme() throws -> [Substring] {
    // Tests/UndertoneLexiconTests/ stands two folders below the package.
    let package = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let bytes = try PackFile.contents(of: "/\(package)/Lexicons/README.md")
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
  }

  /// The indented example that starts with `start`.
  private func example(_ start: String) throws -> String {
    let block = try readme().drop { !$0.hasPrefix("    " + start + " ") }.prefix { $0.hasPrefix("    ") }
    return block.map { $0.dropFirst(4) + "\n" }.joined()
  }

  @Test func everyCodeIsInItsTable() throws {
    let rows = try readme().filter { $0.hasPrefix("| UT") }.map(String.init)
    let expected = LexiconCode.allCases.map { code in
      "| \(code.rawValue) | \(code.severity == .error ? "error" : "warning") | \(code.summary) |"
    }
    #expect(rows == expected)
  }

  @Test func theClassItShowsIsSound() throws {
    let (source, diagnostics) = parse("a.class", try example("class"))
    #expect(diagnostics == [])
    #expect(source.classes.map(\.name) == ["frustration"])
    #expect(source.classes[0].effects.count == 3)
    #expect(source.classes[0].text == (try example("class")).replacing("1.0", with: "1"))
  }

  @Test func theRuleItShowsIsSound() throws {
    let (source, diagnostics) = parse("a.rule", try example("rule"))
    #expect(diagnostics == [])
    #expect(source.rules.map(\.id) == ["supervisor.request"])
    #expect(source.rules[0].examples.count == 4)
    #expect(!PackLinter.lint(source).contains { $0.code == LexiconCode.tooFewExamples.rawValue })
  }

  @Test(arguments: EntryFlags.named.map(\.name) + Role.allCases.map(\.rawValue))
  func everyNameIsExplained(name: String) throws {
    #expect(try readme().contains { $0.contains("`" + name) })
  }
}
