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

  /// Writes a word that has not been looked up in two stores.
  @inline(__always)
  static func storeWord(_ start: Int, _ end: Int, _ shape: UInt16, to place: UnsafeMutablePointer<Token>) {
    let raw = UnsafeMutableRawPointer(place)
    let span = UInt64(truncatingIfNeeded: start) | UInt64(truncatingIfNeeded: end) &<< 32
    // The kind of words is 0, as is the lexeme of what has not been looked up.
    raw.storeBytes(of: span.littleEndian, as: UInt64.self)
    raw.storeBytes(of: (UInt64(shape) &<< 48).littleEndian, toByteOffset: 8, as: UInt64.self)
  }

  /// How many bytes it spans.
  package var count: Int { Int(end &- start) }
}
