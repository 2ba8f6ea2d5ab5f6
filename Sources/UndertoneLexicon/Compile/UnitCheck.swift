internal import UndertoneText

/// Asks the tokenizer what it makes of a unit that a file names.
struct UnitCheck: ~Copyable {
  private var tokenizer = Tokenizer()
  private var tokens = TokenBuffer()

  /// The kind of the single token that `text` is, or nil when it is none or several.
  mutating func kind(of text: String) -> TokenKind? {
    let bytes = Array(text.utf8) + [UInt8](repeating: 0, count: 64)
    bytes.withUnsafeBufferPointer {
      tokenizer.tokenize(UnsafeBufferPointer(rebasing: $0[..<(bytes.count - 64)]), into: &tokens)
    }
    return tokens.count == 1 ? tokens[0].kind : nil
  }
}
