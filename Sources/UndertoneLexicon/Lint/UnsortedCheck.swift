import UndertoneCore

/// Lines of a `.lex` file stand in the order of term, then class, by bytes.
///
/// The first that does not is reported.
enum UnsortedCheck: LintCheck {
  static func check(_ pack: LintedPack, _ report: inout [Diagnostic]) {
    check(pack.source.lines, &report)
    check(pack.source.adjustments, &report)
  }

  private static func check(_ lines: [LexiconLine], _ report: inout [Diagnostic]) {
    var last: (file: String, term: String, className: String)?
    var reported: String?
    for line in lines {
      let term = line.term
      if let last, last.file == line.place.file, reported != last.file,
        precedes((term, line.className), (last.term, last.className))
      {
        reported = last.file
        report.append(
          Diagnostic(
            .unsorted, at: line.place,
            "\(term) / \(line.className) stands below \(last.term) / \(last.className)",
            hint: "`undertone lexicon fmt` sorts the file"))
      }
      last = (line.place.file, term, line.className)
    }
  }

  /// Whether the first line belongs above the second.
  static func precedes(
    _ left: (term: String, className: String), _ right: (term: String, className: String)
  ) -> Bool {
    if left.term == right.term { return left.className.utf8.lexicographicallyPrecedes(right.className.utf8) }
    return left.term.utf8.lexicographicallyPrecedes(right.term.utf8)
  }
}
