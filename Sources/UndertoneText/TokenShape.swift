/// How a token is written and what stands before it.
///
/// Computed and inlinable, since a stored static of another module costs a call at every use.
@frozen package struct TokenShape: OptionSet, BitwiseCopyable, Sendable {
  package let rawValue: UInt16
  @inlinable package init(rawValue: UInt16) { self.rawValue = rawValue }

  /// Two or more letters, all of them capitals.
  @inlinable package static var caps: TokenShape { TokenShape(rawValue: 1 << 0) }
  /// A capital first letter, no other capital.
  @inlinable package static var title: TokenShape { TokenShape(rawValue: 1 << 1) }
  /// Some letter three or more times in a row: `sooo`.
  @inlinable package static var elongated: TokenShape { TokenShape(rawValue: 1 << 2) }
  /// The same as the token before it, as in `😡😡` or `no no`; never set for punctuation.
  @inlinable package static var repeated: TokenShape { TokenShape(rawValue: 1 << 3) }
  /// Holds a byte outside ASCII, so that lookups must fold it first.
  @inlinable package static var nonASCII: TokenShape { TokenShape(rawValue: 1 << 4) }
  /// Holds an apostrophe, straight or curly, among other characters.
  @inlinable package static var apostrophe: TokenShape { TokenShape(rawValue: 1 << 5) }
  /// White space stands right before it.
  @inlinable package static var spaced: TokenShape { TokenShape(rawValue: 1 << 6) }
  /// A line break stands between it and the token before it.
  @inlinable package static var newline: TokenShape { TokenShape(rawValue: 1 << 7) }
  /// An empty line stands between it and the token before it.
  @inlinable package static var paragraph: TokenShape { TokenShape(rawValue: 1 << 8) }
  /// Made by ICU rather than by the ASCII fast path.
  @inlinable package static var segmented: TokenShape { TokenShape(rawValue: 1 << 9) }
}
