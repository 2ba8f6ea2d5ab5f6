internal import UndertoneLexicon

/// The words of a value in a map: white space parts them, double quotes hold words with white space together.
struct MapWords {
  struct Word {
    var text: String
    /// True for a word in quotes, which is never a number or a sign.
    var isQuoted: Bool
    var place: Place
  }

  private(set) var words: [Word] = []
  /// Where a quote is opened and never closed.
  private(set) var openQuote: Place?

  init(_ value: String, at place: Place) {
    let bytes = Array(value.utf8)
    var index = 0
    while index < bytes.count {
      if bytes[index] == 0x20 || bytes[index] == 0x09 {
        index += 1
        continue
      }
      var start = place
      start.column += index
      let isQuoted = bytes[index] == 0x22
      if isQuoted { index += 1 }
      let first = index
      while index < bytes.count {
        if isQuoted ? bytes[index] == 0x22 : bytes[index] == 0x20 || bytes[index] == 0x09 { break }
        index += 1
      }
      words.append(
        Word(text: String(decoding: bytes[first..<index], as: UTF8.self), isQuoted: isQuoted, place: start))
      guard isQuoted else { continue }
      if index == bytes.count { openQuote = start }
      index += 1
    }
  }
}
