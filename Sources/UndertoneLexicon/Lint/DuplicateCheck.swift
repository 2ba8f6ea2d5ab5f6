import UndertoneCore

/// A term stands once in a class.
enum DuplicateCheck: LintCheck {
  static func check(_ pack: LintedPack, _ report: inout [Diagnostic]) {
    check(pack.source.lines, &report)
    check(pack.source.adjustments, &report)
  }

  private static func check(_ lines: [LexiconLine], _ report: inout [Diagnostic]) {
    var first: [LexiconLine.Key: Place] = [:]
    for line in lines {
      guard let known = first[line.key] else {
        first[line.key] = line.place
        continue
      }
      report.append(
        Diagnostic(
          .duplicate, at: line.place, "\(line.term) stands in class \(line.className) already",
          hint: "the first is at \(known.file):\(known.line)"))
    }
  }
}
