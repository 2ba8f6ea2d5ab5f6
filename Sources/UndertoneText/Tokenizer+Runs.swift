extension Tokenizer {
  /// Cuts one run between white space; answers where it stopped, which is past the run only for a mask that
  /// has white space inside.
  ///
  /// Own kinds are found first and are borders that nothing joins across. What is between them is cut here when
  /// every character is known, else by ICU.
  mutating func cutRun(_ run: TextRun, into tokens: inout TokenBuffer) -> Int {
    if tokens.appendNumber(run) { return run.end }
    var marks = RunMarks(run)
    return marks.needsICU ? cutWithICU(run, &marks, into: &tokens) : cutKnown(run, &marks, into: &tokens)
  }

  private func cutKnown(_ run: TextRun, _ marks: inout RunMarks, into tokens: inout TokenBuffer) -> Int {
    var at = run.start
    while at < run.end {
      let piece = Piece.next(run, at, &marks)
      tokens.reserve(1)
      tokens.append(run.text, piece.kind, from: at, to: piece.end)
      at = piece.end
    }
    return at
  }

  private mutating func cutWithICU(_ run: TextRun, _ marks: inout RunMarks, into tokens: inout TokenBuffer)
    -> Int
  {
    hasBreaks = true
    var at = run.start
    var gap = at
    while at < run.end {
      let piece = Piece.next(run, at, &marks)
      guard piece.isOwn else {
        at = piece.end
        continue
      }
      if gap < at { segmenter.cut(run, gap, at, into: &tokens) }
      let end = Segmenter.skipJoiners(run, piece.end)
      tokens.reserve(1)
      tokens.append(run.text, piece.kind, from: at, to: end)
      at = end
      gap = end
    }
    if gap < run.end { segmenter.cut(run, gap, run.end, into: &tokens) }
    return at
  }
}
