/// What the byte-by-byte stage found at a place.
struct Piece {
  var kind: TokenKind
  var end: Int
  /// True when nothing may join across its borders: an own kind, or one of `@` and `:`.
  var isOwn: Bool

  static func own(_ kind: TokenKind, _ end: Int) -> Piece { Piece(kind: kind, end: end, isOwn: true) }
  static func plain(_ kind: TokenKind, _ end: Int) -> Piece { Piece(kind: kind, end: end, isOwn: false) }
}

/// What is known about a run before it is cut.
struct RunMarks {
  /// Where the next `@` is; the end of the run when there is none.
  var at: Int
  /// True when some character is not known here.
  let needsICU: Bool

  init(_ run: TextRun) {
    var at = run.end
    var needsICU = false
    var index = run.start
    while index < run.end {
      let byte = run.text[index]
      if byte >= 0x80 {
        guard let known = KnownScalar.at(index, in: run) else {
          needsICU = true
          break
        }
        index &+= known.length
        continue
      }
      if byte == 0x40, at == run.end { at = index }
      index &+= 1
    }
    self.needsICU = needsICU
    self.at = at
    if needsICU { findAt(run, from: run.start) }
  }

  /// Finds the next `@` that is not before `index`.
  mutating func findAt(_ run: TextRun, from index: Int) {
    at = index
    while at < run.end, run.text[at] != 0x40 { at &+= 1 }
  }
}
