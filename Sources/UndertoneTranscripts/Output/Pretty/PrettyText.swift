internal import UndertoneCore

/// Message text for a terminal: wrapped, cues marked, and nothing in it that a terminal would obey.
package struct PrettyText {
  let style: PrettyStyle
  let width: Int
  /// Longer texts are cut; a terminal is no place for megabytes.
  static let limit = 4000

  /// The lines of `bytes`, each without indentation.
  func lines(_ bytes: ByteSlice, cues: [SourceSpan]) -> [String] {
    var shown = min(bytes.count, PrettyText.limit)
    while shown < bytes.count, shown > 0, bytes[shown] & 0xC0 == 0x80 { shown -= 1 }
    let spans = merged(cues, limit: shown)
    var lines: [String] = []
    var line = Pieces()
    var word = Pieces()
    var offset = 0
    var next = 0
    for scalar in String(decoding: bytes[..<shown], as: UTF8.self).unicodeScalars {
      if next < spans.count, offset >= spans[next].end {
        word.close(style)
        next += 1
      }
      if next < spans.count, offset >= spans[next].start, !word.isOpen { word.open(style) }
      offset += scalar.utf8.count
      if scalar == "\n" || scalar == " " || scalar == "\t" {
        move(&word, &line, &lines)
        if scalar == "\n" {
          lines.append(line.ended(style))
          line = Pieces()
        } else if line.columns < width {
          line.space()
        }
      } else {
        let columns = PrettyText.columns(scalar)
        // A word longer than a line, as of languages without spaces, is cut at its end.
        if word.columns + columns > width { move(&word, &line, &lines) }
        word.add(PrettyText.harmless(scalar), columns)
      }
    }
    if word.isOpen, next < spans.count, offset >= spans[next].end { word.close(style) }
    move(&word, &line, &lines)
    if line.columns > 0 { lines.append(line.ended(style)) }
    if shown < bytes.count { lines.append(style.styled("… \(bytes.count - shown) bytes more", .dim)) }
    return lines
  }

  /// Adds a word to the line, or to a new line when it does not fit.
  private func move(_ word: inout Pieces, _ line: inout Pieces, _ lines: inout [String]) {
    if line.columns > 0, line.columns + word.columns > width {
      lines.append(line.ended(style))
      line = Pieces(isOpen: line.isOpen, style)
    }
    line.take(word)
    word = Pieces(continuing: word)
  }

  private func merged(_ spans: [SourceSpan], limit: Int) -> [SourceSpan] {
    var merged: [SourceSpan] = []
    for span in spans.sorted(by: { ($0.start, $0.end) < ($1.start, $1.end) }) where span.start < limit {
      if let last = merged.last, span.start <= last.end {
        merged[merged.count - 1].end = max(last.end, span.end)
      } else {
        merged.append(span)
      }
    }
    return merged.filter { $0.end > $0.start }
  }

  /// Text with looks, and how many columns it takes.
  private struct Pieces {
    var text = ""
    var columns = 0
    var isOpen = false

    init() {}

    /// A new line in the middle of a cue.
    init(isOpen: Bool, _ style: PrettyStyle) {
      self.isOpen = isOpen
      if isOpen { text = style.on(.cue) }
    }

    /// A new word that begins where `word` ended, on the same line.
    init(continuing word: Pieces) { isOpen = word.isOpen }

    mutating func open(_ style: PrettyStyle) {
      text += style.on(.cue) + "[["
      columns += 2
      isOpen = true
    }

    mutating func close(_ style: PrettyStyle) {
      text += "]]" + style.off
      columns += 2
      isOpen = false
    }

    mutating func add(_ scalar: Unicode.Scalar, _ width: Int) {
      text.unicodeScalars.append(scalar)
      columns += width
    }

    mutating func space() {
      text += " "
      columns += 1
    }

    mutating func take(_ word: Pieces) {
      text += word.text
      columns += word.columns
      isOpen = word.isOpen
    }

    /// The line without spaces at its end, and with its looks turned off there.
    func ended(_ style: PrettyStyle) -> String {
      var ended = text
      while ended.unicodeScalars.last == " " { ended.unicodeScalars.removeLast() }
      return isOpen ? ended + style.off : ended
    }
  }

  /// Control characters could move the cursor or worse: they are shown as a dot.
  static func harmless(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: "·"
    default: scalar
    }
  }

  /// How many columns `text` takes.
  package static func columns(_ text: String) -> Int { text.unicodeScalars.reduce(0) { $0 + columns($1) } }

  /// How many columns terminals give a character, near enough for wrapping.
  static func columns(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x300..<0x370, 0x200B...0x200D, 0xFE00...0xFE0F: 0
    case 0x1100..<0x1160, 0x2E80..<0xA4D0, 0xAC00..<0xD7A4, 0xF900..<0xFB00, 0xFF00..<0xFF61,
      0x1F300..<0x1FB00:
      2
    default: 1
    }
  }
}
