import Foundation

/// A file of the package, as text.
struct SourceFile: Sendable, CustomStringConvertible {
  /// The path below the package's folder.
  let path: String
  let text: String

  var description: String { path }

  var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }

  /// How many lines it has, as `wc -l` counts them.
  var lineCount: Int { text.utf8.count { $0 == UInt8(ascii: "\n") } }

  /// The modules that it imports, whatever stands before the word.
  var imports: [String] {
    lines.filter { $0.contains("import") }.compactMap { line in
      line.firstMatch(of: /^\s*(?:@\w+(?:\([^)]*\))?\s+)*(?:(?:public|package|internal|fileprivate|private)\s+)?import\s+(?:(?:struct|class|enum|protocol|func|var|let|typealias)\s+)?(\w+)/)
        .map { String($0.1) }
    }
  }

  /// The headers that it includes, with their brackets or quotes.
  var includes: [String] {
    lines.compactMap { $0.firstMatch(of: /^\s*#\s*include\s+(<[^>]+>|"[^"]+")/).map { String($0.1) } }
  }
}
