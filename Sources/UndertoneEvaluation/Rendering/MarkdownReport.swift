/// A report as Markdown with tables.
package enum MarkdownReport {
  package static func render(_ report: EvaluationReport) -> String {
    let blocks = Outline(report).blocks.map(render)
    return "# Evaluation\n\n" + blocks.joined(separator: "\n")
  }

  private static func render(_ block: Outline.Block) -> String {
    switch block {
    case .heading(let text, let depth): String(repeating: "#", count: depth + 1) + " " + escaped(text) + "\n"
    case .paragraph(let text): escaped(text) + "\n"
    case .table(let table): render(table)
    case .example(let example):
      "- **\(escaped(example.head))**, \(escaped(example.place))\n\n"
        + "  > \(escaped(Outline.cut(example.text)))\n\n"
        + example.details.map { "  - \(escaped($0))\n" }.joined()
    }
  }

  private static func render(_ table: Outline.Table) -> String {
    let head = table.columns.map { escaped($0.title) }
    let rule = table.columns.map { $0.isNumeric ? "---:" : "---" }
    let rows = table.rows.map { $0.map { escaped($0.text) } }
    return ([head, rule] + rows).map { "| " + $0.joined(separator: " | ") + " |\n" }.joined()
  }

  /// Keeps what texts hold from being read as Markdown or HTML, on one line.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      if character.isNewline {
        result += " "
      } else {
        if "\\`*_[]<>|#~&".contains(character) { result += "\\" }
        result.append(character)
      }
    }
    return result
  }
}
