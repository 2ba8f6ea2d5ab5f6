import Foundation
import Testing
import Undertone

/// The code that people are told to write is code that a test compiles and runs.
@Suite struct ArticleTests {
  @Test(arguments: ["Sources/Undertone/Undertone.docc/GettingStarted.md", "README.md"])
  func everyBlockStandsInATest(_ article: String) throws {
    let tests = try lines("Tests/UndertoneTests/GettingStartedTests.swift")
    let blocks = try blocks(of: article)
    #expect(!blocks.isEmpty)
    for block in blocks {
      for line in block where line.hasPrefix("import ") { #expect(tests.contains(line)) }
      // Imports stand at the top of a file; what follows them is one piece.
      let code = Array(block.drop { $0.isEmpty || $0.hasPrefix("import ") })
      #expect(occurs(code, in: tests), "\(article): \(code.joined(separator: "\n"))")
    }
  }

  @Test func theReadmeShowsTheAnswerThatIsGiven() throws {
    let result = try Analyzer().analyze("I'll be contacting my lawyer if this isn't refunded by Friday.")
    let readme = try lines("README.md").joined(separator: "\n")
    func quoted(_ names: [String]) -> String { "[" + names.map { "\"\($0)\"" }.joined(separator: ",") + "]" }
    #expect(readme.contains("\"labels\":" + quoted(result.labels.map(\.name))))
    #expect(readme.contains("\"level\":\"\(result.level.name)\"},\"families\":" + quoted(result.families.elements.map(\.name))))
  }

  private func lines(_ path: String) throws -> [String] {
    var root = URL(fileURLWithPath: #filePath)
    for _ in 0..<3 { root.deleteLastPathComponent() }
    let text = try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
    return text.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
  }

  /// What stands between "```swift" and "```".
  private func blocks(of article: String) throws -> [[String]] {
    var blocks: [[String]] = []
    var isInside = false
    for line in try lines(article) {
      if line.hasPrefix("```") {
        isInside = line == "```swift"
        if isInside { blocks.append([]) }
      } else if isInside {
        blocks[blocks.count - 1].append(line)
      }
    }
    return blocks
  }

  /// Whether the lines stand one after another in a file, however far they are indented.
  private func occurs(_ code: [String], in lines: [String]) -> Bool {
    guard let first = code.first, code.count <= lines.count else { return false }
    return (0...lines.count - code.count).contains { start in
      guard lines[start].hasSuffix(first) else { return false }
      let indent = lines[start].dropLast(first.count)
      guard indent.allSatisfy({ $0 == " " }) else { return false }
      return code.indices.allSatisfy { code[$0].isEmpty ? lines[start + $0].isEmpty : lines[start + $0] == indent + code[$0] }
    }
  }
}
