internal import UndertoneTranscripts

/// A report for a terminal or a plain file.
package struct TextReport {
  private let style: PrettyStyle
  private let width: Int

  /// - Parameter width: In columns; texts are wrapped there, tables keep theirs.
  package init(hasColour: Bool, width: Int) {
    style = PrettyStyle(hasColour: hasColour)
    self.width = width
  }

  package func render(_ report: EvaluationReport) -> String {
    Outline(report).blocks.map(render).joined(separator: "\n")
  }

  private func render(_ block: Outline.Block) -> String {
    switch block {
    case .heading(let text, let depth):
      let line = style.styled(PrettyWriter.harmless(text), .bold) + "\n"
      return depth > 1 ? line : line + String(repeating: "─", count: width) + "\n"
    case .paragraph(let text): return wrapped(text, indent: "")
    case .table(let table): return render(table)
    case .example(let example): return render(example)
    }
  }

  private func render(_ table: Outline.Table) -> String {
    let cells = table.rows.map { $0.map { PrettyWriter.harmless($0.text) } }
    let widths = table.columns.indices.map { column in
      cells.reduce(PrettyText.columns(table.columns[column].title)) {
        max($0, PrettyText.columns($1[column]))
      }
    }
    func line(_ texts: [String], _ look: (Int) -> PrettyStyle.Look?) -> String {
      let padded = texts.enumerated().map { column, text in
        let gap = String(repeating: " ", count: widths[column] - PrettyText.columns(text))
        let styled = text.isEmpty ? "" : style.styled(text, look(column))
        return table.columns[column].isNumeric ? gap + styled : styled + gap
      }
      return TextReport.trimmed(padded.joined(separator: "  ")) + "\n"
    }
    let head = line(table.columns.map(\.title)) { _ in .dim }
    return head
      + zip(table.rows, cells).map { row, texts in line(texts) { TextReport.look(row[$0].look) } }.joined()
  }

  private func render(_ example: Outline.Example) -> String {
    var flow = PrettyFlow(style, width: width, hang: "  ")
    flow.add(words: PrettyWriter.harmless(example.head), TextReport.look(example.look) ?? .bold)
    return flow.lines + wrapped(example.place, indent: "  ", .dim)
      + wrapped(Outline.cut(example.text), indent: "    ")
      + example.details.map { wrapped($0, indent: "  ", .dim) }.joined()
  }

  private func wrapped(_ text: String, indent: String, _ look: PrettyStyle.Look? = nil) -> String {
    var flow = PrettyFlow(style, width: width, first: indent, hang: indent)
    for word in text.split(whereSeparator: \.isWhitespace) {
      flow.add(PrettyWriter.harmless(String(word)), look)
    }
    return flow.lines
  }

  private static func look(_ look: Outline.Look?) -> PrettyStyle.Look? {
    switch look {
    case .good: .green
    case .bad: .red
    case .quiet: .dim
    case nil: nil
    }
  }

  private static func trimmed(_ line: String) -> String {
    var line = Substring(line)
    while line.last == " " { line.removeLast() }
    return String(line)
  }
}
