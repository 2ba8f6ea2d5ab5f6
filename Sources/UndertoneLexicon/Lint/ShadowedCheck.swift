import UndertoneCore

/// A term that a prefix says already, in the same classes, is one line too many.
///
/// A word that is there as it stands is never looked up as a prefix; so only a word whose lines are all those
/// of the prefix can go.
enum ShadowedCheck: LintCheck {
  private struct Fact: Hashable {
    let className: String
    let weight: LexiconLine.Weight
    let flags: EntryFlags
  }

  static func check(_ pack: LintedPack, _ report: inout [Diagnostic]) {
    var facts: [String: Set<Fact>] = [:]
    var prefixLengths: Set<Int> = []
    for line in pack.source.lines {
      if line.isPrefix { prefixLengths.insert(line.term.utf8.count - 1) }
      facts[line.term, default: []].insert(
        Fact(className: line.className, weight: line.weight, flags: line.flags))
    }
    guard !prefixLengths.isEmpty else { return }
    let lengths = prefixLengths.sorted(by: >)
    for line in pack.source.lines {
      let term = line.term
      guard let prefix = prefix(of: term, line.isPrefix, lengths, facts), facts[prefix] == facts[term] else {
        continue
      }
      report.append(
        Diagnostic(
          .shadowed, at: line.place, "\(prefix) says already what \(term) says in class \(line.className)",
          hint: "delete the line"))
    }
  }

  /// The longest prefix in the pack that `term` starts with.
  private static func prefix(
    of term: String, _ isPrefix: Bool, _ lengths: [Int], _ facts: [String: Set<Fact>]
  ) -> String? {
    let bytes = term.utf8
    let count = isPrefix ? bytes.count - 1 : bytes.count
    for length in lengths where length < count {
      let end = bytes.index(bytes.startIndex, offsetBy: length)
      guard let stem = String(bytes[..<end]) else { continue }
      let rest = bytes[end...]
      if rest.contains(0x20) { return nil }
      if facts[stem + "*"] != nil { return stem + "*" }
    }
    return nil
  }
}
