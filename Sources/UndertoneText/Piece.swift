/// What the byte-by-byte stage found at a place.
struct Piece {
  var kind: TokenKind
  var end: Int
  /// True when nothing may join across its borders: an own kind, or one of `@` and `:`.
  var isOwn: Bool

  static func own(_ kind: TokenKind, _ end: Int) -> Piece { Piece(kind: kind, end: end, isOwn: true) }
  static func plain(_ kind: TokenKind, _ end: Int) -> Piece { Piece(kind: kind, end: end, isOwn: false) }
}
