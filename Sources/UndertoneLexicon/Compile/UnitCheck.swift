internal import UndertoneText

/// Asks the tokenizer what it makes of a unit that a file names.
struct UnitCheck {
  /// The kind of the single unit that `text` is, or nil when it is none or several.
  mutating func kind(of text: String) -> TokenKind? {
    text.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } ? .number : .word
  }
}
