package import UndertoneCore

/// Writes results for people at a terminal.
package struct PrettyWriter: Sendable {
  let hasColour: Bool
  let width: Int

  /// The narrowest width that lines keep to.
  package static let narrowest = 40

  /// Creates a writer for a terminal of `width` columns.
  package init(hasColour: Bool, width: Int = 80) {
    self.hasColour = hasColour
    self.width = max(width, PrettyWriter.narrowest)
  }

  var style: PrettyStyle { PrettyStyle(hasColour: hasColour) }
  var text: PrettyText { PrettyText(style: style, width: width - 4) }

  /// Writes the result for the message `record`.
  package func message(
    _ record: Record, _ result: MessageResult, explanation: Explanation? = nil, into buffer: inout ByteBuffer
  ) {
    var heading = heading(record)
    heading.add(result.speaker.name, gap: " · ")
    verdict(result, &heading)
    buffer.append(heading.lines)
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
    var heading = heading(record)
    heading.add("error \(diagnostic.code)", .red, gap: " · ")
    buffer.append(heading.lines)
    let column = diagnostic.column.map { ", column \($0)" } ?? ""
    var message = flow()
    message.add(words: "line \(record.line)\(column): \(diagnostic.message)")
    buffer.append(message.lines)
    if let text = diagnostic.hint {
      var hint = flow()
      hint.add(words: text, .dim)
      buffer.append(hint.lines)
    }
    buffer.append("\n")
  }

  /// The line that begins a record.
  func heading(_ record: Record) -> PrettyFlow {
    var heading = PrettyFlow(style, width: width, hang: "  ")
    heading.add(record.id.isEmpty ? "#\(record.number)" : plain(record.id), .bold)
    return heading
  }

  /// Pieces of text below a heading.
  func flow(_ first: String = "  ", hang: String = "    ") -> PrettyFlow {
    PrettyFlow(style, width: width, first: first, hang: hang)
  }

  /// `text` without anything that a terminal would obey but line breaks and tabs.
  package static func harmless(_ text: String) -> String {
    var shown = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      shown.append(scalar == "\n" || scalar == "\t" ? scalar : PrettyText.harmless(scalar))
    }
    return String(shown)
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

  private func verdict(_ result: MessageResult, _ heading: inout PrettyFlow) {
    if result.speaker != .customer { return }
    if result.labels.isEmpty { heading.add("no clear emotion", .dim, gap: " · ") }
    for (index, label) in result.labels.enumerated() {
      heading.add(label.name, PrettyStyle.look(label), gap: index == 0 ? " · " : ", ")
    }
  }
}
