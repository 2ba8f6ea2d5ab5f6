/// Formats files of stanzas: keys in their order, values in one column, one empty line between.
struct StanzaFormatter {
  /// The width of the column of keys.
  let width: Int
  /// The order of the keys; empty when the order is the author's.
  let keys: [String]

  /// Keys whose value is a list of words, so that the space between them says nothing.
  private static let lists: Set<String> = ["effect", "negated", "emit", "weight", "repeats", "keeps"]

  private struct Line {
    let comments: [String]
    let key: String
    let value: String
  }

  func format(_ lines: [String]) -> [String] {
    let blocks = lines.map(\.trimmedEnd).split { $0.isEmpty }
    return Array(blocks.map { block($0) }.joined(separator: [""]))
  }

  /// A stanza with its comments, or a block of comments alone.
  private func block(_ lines: ArraySlice<String>) -> [String] {
    var parts: [Line] = []
    var comments: [String] = []
    for line in lines {
      if line.hasPrefix("#") {
        comments.append(line)
        continue
      }
      let text = line.trimmedBlanks
      let key = String(text.utf8.prefix { !$0.isBlank }) ?? text
      var value = text.dropFirst(key.count).trimmedBlanks
      if !keys.isEmpty, StanzaFormatter.lists.contains(key) { value = words(value) }
      parts.append(Line(comments: comments, key: key, value: value))
      comments.removeAll()
    }
    let column = max(width, (parts.map(\.key.utf8.count).max() ?? 0) + 1)
    return ordered(parts).flatMap { part in
      part.comments + [
        part.key + String(repeating: " ", count: column - part.key.utf8.count) + part.value
      ]
    } + comments
  }

  private func ordered(_ parts: [Line]) -> [Line] {
    guard !keys.isEmpty else { return parts }
    let ranks = parts.map { keys.firstIndex(of: $0.key) ?? keys.count }
    return parts.indices.sorted { (ranks[$0], $0) < (ranks[$1], $1) }.map { parts[$0] }
  }

  private func words(_ value: String) -> String {
    value.split(whereSeparator: { $0 == " " || $0 == "\t" }).joined(separator: " ")
  }
}
