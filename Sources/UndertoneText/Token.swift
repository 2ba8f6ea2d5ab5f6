/// One token: sixteen bytes, offsets into the text as given.
package struct Token: BitwiseCopyable, Sendable {
  /// Offset of the first byte.
  package var start: UInt32
  /// Offset just past the last byte.
  package var end: UInt32
  /// The lexeme it was looked up as; 0 until the lexicon has seen it, and for unknown words.
  package var lexeme: UInt32
  /// What it is.
  package var kind: TokenKind
  /// How it is written.
  package var shape: TokenShape

  package init(start: UInt32, end: UInt32, kind: TokenKind, shape: TokenShape) {
    self.start = start
    self.end = end
    self.lexeme = 0
    self.kind = kind
    self.shape = shape
  }

  /// How many bytes it spans.
  package var count: Int { Int(end &- start) }
}
