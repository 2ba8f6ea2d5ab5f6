internal import UndertoneText

/// Units as the terms of a lexicon write them: what those need who make terms out of text.
extension Matcher {
  /// The unit of terms that a lexeme stands for; nil where no term can name it: unknown words, prefixes and the kinds
  /// that are looked up as they stand.
  package func termUnit(of lexeme: UInt32) -> String? {
    if lexeme <= UInt32(LexiconImage.kindCount) {
      guard lexeme > 0 else { return nil }
      let kind = TokenKind.allCases[Int(lexeme) - 1]
      return KindName.kinds.contains(kind) ? "<" + kind.name + ">" : nil
    }
    let bytes = image.word(Int(lexeme)).utf8
    if bytes.last == PrefixFilter.mark { return nil }
    return String(decoding: bytes.map { $0 == 0x7F ? UInt8(ascii: "_") : $0 }, as: UTF8.self)
  }

  /// The unit that a line for a word has which no line names yet, or which only a prefix finds.
  ///
  /// Nil for words that are looked up in another form once they are unknown, elongated ones and those with a suffix: a
  /// line for the form itself would change what the others find.
  package func newTermUnit(at index: Int, in text: UnsafeBufferPointer<UInt8>) -> String? {
    let unit = units[index]
    let token = tokens[Int(unit.token)]
    let surface = String(decoding: text[Int(token.start)..<Int(token.end)], as: UTF8.self)
    switch token.kind {
    case .emoji, .emoticon: return termUnit(of: unit.lexeme) == nil ? surface : nil
    case .word:
      guard unit.flags & Unit.elongated == 0, unit.lexeme == 0 || termUnit(of: unit.lexeme) == nil else {
        return nil
      }
      let word = folded(surface)
      return hasSuffix(word) ? nil : word
    default: return nil
    }
  }

  private func hasSuffix(_ word: String) -> Bool {
    guard let cut = word.utf8.lastIndex(of: UInt8(ascii: "'")), cut > word.startIndex else { return false }
    return withPaddedText(String(word[cut...])) { bytes in
      guard let base = bytes.baseAddress else { return false }
      let lexeme = image.lexeme(folded: base, count: bytes.count)
      return image.lexemes[Int(lexeme)].roles & Role.suffix.bit != 0
    }
  }
}
