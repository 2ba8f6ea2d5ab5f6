/// One bit out of 64 for every lexeme: a cheap no to most patterns that share a word with the text.
///
/// Bit 0 stands for the border of a sentence, bit 63 for every lexeme that no pattern names; the other bits are
/// shared out by ``SignatureTable`` when a pack is compiled.
package enum LexemeSignature {
  /// Stands for a neighbour that can be anything, or nothing.
  package static let anything = UInt64.max
  /// Stands for the border of the sentence.
  @inlinable @inline(__always) static var border: UInt64 { 1 }
  /// Stands for a lexeme that no pattern names.
  static let other: UInt64 = 1 << 63
}
