/// A text with its cues marked.
///
/// Cues may lie over one another: the text is cut at every border, a piece is marked deeper the more cues hold it, and
/// a small number at the end of each cue leads to the list.
struct HighlightedText {
  var text: String
  var cues: [NumberedCue]

  var markup: Markup {
    if text.isEmpty { return #"<p class="note">The text is empty.</p>"# }
    let bytes = Array(text.utf8)
    let borders = Set([0, bytes.count] + cues.flatMap { [$0.range.lowerBound, $0.range.upperBound] }).sorted()
    var content = numbers(endingAt: 0)
    for (start, end) in zip(borders, borders.dropFirst()) {
      content += piece(String(decoding: bytes[start..<end], as: UTF8.self), start..<end)
      content += numbers(endingAt: end)
    }
    return #"<blockquote class="text" dir="auto">\#(content)</blockquote>"#
  }

  private func piece(_ text: String, _ range: Range<Int>) -> Markup {
    let holding = cues.filter {
      $0.range.lowerBound <= range.lowerBound && $0.range.upperBound >= range.upperBound
    }
    if holding.isEmpty { return "\(text)" }
    let tip = holding.map(\.summary).joined(separator: "\n")
    return #"<mark class="depth-\#(min(holding.count, 3))" title="\#(tip)">\#(text)</mark>"#
  }

  /// The numbers are drawn by the style, so that they are no part of what is copied or searched.
  private func numbers(endingAt place: Int) -> Markup {
    cues.filter { $0.range.upperBound == place }.map { cue -> Markup in
      #"<sup data-number="\#(cue.number)"></sup>"#
    }.joined()
  }
}
