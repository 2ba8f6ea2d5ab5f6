/// Formats files of one fact a line: a head, then sorted facts, each below its comments.
enum LineFormatter {
  private struct Fact {
    let comments: [String]
    let key: (String, String)
    let text: String
  }

  static func lex(_ lines: [String]) -> [String] {
    format(
      lines, headStandsApart: true, isComment: { $0 == "#" || $0.hasPrefix("# ") || $0.hasPrefix("##") },
      isHead: { line, _ in line.hasPrefix("%") && !line.utf8.contains(0x09) },
      canonical: { line in
        var fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        if fields.count == 6 { fields[5] = fields[5].trimmedBlanks }
        if fields.count == 6, fields[5].isEmpty { fields.removeLast() }
        return fields
      })
  }

  static func sources(_ lines: [String]) -> [String] {
    format(
      lines, headStandsApart: false, isComment: { $0.hasPrefix("#") }, isHead: { _, isFirst in isFirst },
      canonical: { line in
        line.split(separator: "\t", omittingEmptySubsequences: false).map { $0.trimmedBlanks }
      })
  }

  private static func format(
    _ lines: [String], headStandsApart: Bool, isComment: (String) -> Bool,
    isHead: (String, _ isFirst: Bool) -> Bool,
    canonical: (String) -> [String]
  ) -> [String] {
    var head: [String] = []
    var facts: [Fact] = []
    var comments: [String] = []
    var isFirst = true
    // Comments right below the head are about the file, and would wander off with the first fact.
    var followsHead = false
    for line in lines {
      if line.trimmedBlanks.isEmpty {
        // Before the first fact an empty line cuts a comment off from what follows.
        guard facts.isEmpty else { continue }
        followsHead = false
        head += comments + [""]
        comments.removeAll()
      } else if isComment(line) {
        comments.append(line.trimmedEnd)
      } else {
        if isHead(line, isFirst) {
          head += comments + [canonical(line).joined(separator: "\t").trimmedEnd]
          followsHead = headStandsApart
        } else {
          if followsHead {
            head += comments
            comments.removeAll()
            followsHead = false
          }
          let fields = canonical(line)
          facts.append(
            Fact(comments: comments, key: (fields[0], fields[1]), text: fields.joined(separator: "\t")))
        }
        comments.removeAll()
        isFirst = false
      }
    }
    let order = facts.indices.sorted { left, right in
      if UnsortedCheck.precedes(facts[left].key, facts[right].key) { return true }
      return facts[left].key == facts[right].key && left < right
    }
    // Without facts every comment belongs to the head.
    guard !facts.isEmpty else {
      let all = head + comments
      return headStandsApart ? all.withoutExtraEmptyLines : all.filter { !$0.isEmpty }
    }
    let sorted = order.flatMap { facts[$0].comments + [facts[$0].text] }
    let top = headStandsApart ? head.withoutExtraEmptyLines : head.filter { !$0.isEmpty }
    let gap = headStandsApart && !top.isEmpty ? [""] : []
    return top + gap + sorted + (comments.isEmpty ? [] : [""] + comments)
  }
}

extension String {
  /// Without spaces and tabs at the end.
  var trimmedEnd: String {
    guard let last = utf8.lastIndex(where: { !$0.isBlank }) else { return "" }
    return String(self[...last])
  }
}

extension [String] {
  /// Without empty lines at either end, and with one where several stood.
  var withoutExtraEmptyLines: [String] {
    var result: [String] = []
    for line in self where !(line.isEmpty && (result.last ?? "").isEmpty) { result.append(line) }
    if result.last?.isEmpty == true { result.removeLast() }
    return result
  }
}
