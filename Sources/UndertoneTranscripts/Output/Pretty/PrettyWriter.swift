package import UndertoneCore

/// Writes results for people at a terminal.
package struct PrettyWriter: Sendable {
  let hasColour: Bool
  let width: Int

  /// Creates a writer for a terminal of `width` columns.
  package init(hasColour: Bool, width: Int = 80) {
    self.hasColour = hasColour
    self.width = min(max(width, 40), 120)
  }

  var style: PrettyStyle { PrettyStyle(hasColour: hasColour) }
  var text: PrettyText { PrettyText(style: style, width: width - 4) }

  /// Writes the result for the message `record`.
  package func message(
    _ record: Record, _ result: MessageResult, explanation: Explanation? = nil, into buffer: inout ByteBuffer
  ) {
    buffer.append(heading(record, result.speaker.name, verdict(result)))
    for line in text.lines(record.text, cues: explanation?.cues.map(\.span) ?? []) {
      buffer.append("  \(line)\n")
    }
    buffer.append("\n")
    body(result, into: &buffer)
    if let explanation { cues(explanation, record.text, into: &buffer) }
    buffer.append("\n")
  }

  /// Writes the failure `record`.
  package func failure(_ record: Record, into buffer: inout ByteBuffer) {
    let diagnostic = record.diagnostic(file: nil)
    buffer.append(heading(record, "", style.styled("error \(diagnostic.code)", .red)))
    let column = diagnostic.column.map { ", column \($0)" } ?? ""
    buffer.append("  line \(record.line)\(column): \(diagnostic.message)\n")
    if let hint = diagnostic.hint { buffer.append("  " + style.styled(hint, .dim) + "\n") }
    buffer.append("\n")
  }

  /// The line that begins a record.
  func heading(_ record: Record, _ what: String, _ verdict: String) -> String {
    let id = record.id.isEmpty ? "#\(record.number)" : plain(record.id)
    let parts = [style.styled(id, .bold), what, verdict].filter { !$0.isEmpty }
    return parts.joined(separator: style.styled(" · ", .dim)) + "\n"
  }

  private func plain(_ id: ByteSlice) -> String {
    var buffer = ByteBuffer(capacity: id.count + 64)
    var cursor = OutputCursor(place: buffer.room(id.count + 64), tables: .shared)
    cursor.put(plain: id)
    buffer.commit(cursor.place)
    var shown = String.UnicodeScalarView()
    for scalar in String(decoding: buffer.bytes, as: UTF8.self).unicodeScalars {
      shown.append(PrettyText.harmless(scalar))
    }
    return String(shown)
  }

  private func verdict(_ result: MessageResult) -> String {
    if result.speaker != .customer { return "" }
    let labels = result.labels.map { style.styled($0.name, PrettyStyle.look($0)) }
    return labels.isEmpty ? style.styled("no clear emotion", .dim) : labels.joined(separator: ", ")
  }
}
