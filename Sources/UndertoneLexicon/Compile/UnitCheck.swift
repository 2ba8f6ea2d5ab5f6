internal import UndertoneText

/// Asks the tokenizer what it makes of a unit that a file names.
struct UnitCheck: ~Copyable {
  private var tokenizer = Tokenizer()
  private var tokens = TokenBuffer()

  /// The kind of the single token that `text` is, or nil when it is none or several.
  mutating func kind(of text: String) -> TokenKind? {
    withPaddedText(text) { tokenizer.tokenize($0, into: &tokens) }
    return tokens.count == 1 ? tokens[0].kind : nil
  }
}
