/// How a token is written and what stands before it.
package struct TokenShape: OptionSet, Sendable {
  package let rawValue: UInt16
  package init(rawValue: UInt16) { self.rawValue = rawValue }

  /// Two or more letters, all of them capitals.
  package static let caps = TokenShape(rawValue: 1 << 0)
  /// A capital first letter, no other capital.
  package static let title = TokenShape(rawValue: 1 << 1)
  /// Some letter three or more times in a row: `sooo`.
  package static let elongated = TokenShape(rawValue: 1 << 2)
  /// The same as the token before it, as in `😡😡` or `no no`; never set for punctuation.
  package static let repeated = TokenShape(rawValue: 1 << 3)
  /// Holds a byte outside ASCII, so that lookups must fold it first.
  package static let nonASCII = TokenShape(rawValue: 1 << 4)
  /// Holds an apostrophe, straight or curly, among other characters.
  package static let apostrophe = TokenShape(rawValue: 1 << 5)
  /// White space stands right before it.
  package static let spaced = TokenShape(rawValue: 1 << 6)
  /// A line break stands between it and the token before it.
  package static let newline = TokenShape(rawValue: 1 << 7)
  /// An empty line stands between it and the token before it.
  package static let paragraph = TokenShape(rawValue: 1 << 8)
  /// Made by ICU rather than by the ASCII fast path.
  package static let segmented = TokenShape(rawValue: 1 << 9)
}
