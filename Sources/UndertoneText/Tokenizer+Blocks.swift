internal import UndertoneSIMD

extension Tokenizer {
  /// Cuts 64 bytes at a time.
  ///
  /// A block ends at its last white space, so that no word crosses a border and nothing has to be carried over.
  mutating func cutBlocks(_ text: UnsafePointer<UInt8>, _ count: Int, into tokens: inout TokenBuffer) {
    var at = 0
    var controls: UInt64 = 0
    while at < count {
      tokens.reserve(64)
      let masks = undertone_classify(text + at)
      var space = masks.space
      let left = count &- at
      if left < 64 { space |= ~0 &<< UInt64(truncatingIfNeeded: left) }
      if space == 0 {
        var end = at &+ 64
        while end < count, undertone_byte_class(text[end]) & UInt8(UNDERTONE_SPACE) == 0 { end &+= 1 }
        at = cutRun(TextRun(text: text, start: at, end: end, limit: count), into: &tokens)
        continue
      }
      let block = ProseBlock(masks, space: space)
      controls |= masks.control &<< UInt64(truncatingIfNeeded: max(0, 64 &- left))
      let valid = ~UInt64(0) &>> UInt64(truncatingIfNeeded: space.leadingZeroBitCount)
      var odd = block.odd & valid
      if odd == 0 {
        block.emit(text, places, at: at, range: valid, into: &tokens)
        at &+= 64 &- space.leadingZeroBitCount
        continue
      }

      var from = 0
      let last = 63 &- space.leadingZeroBitCount
      while odd != 0 {
        let first = odd.trailingZeroBitCount
        let before = space & ((1 &<< UInt64(truncatingIfNeeded: first)) &- 1)
        let start = 64 &- before.leadingZeroBitCount
        let end = first &+ (space &>> UInt64(truncatingIfNeeded: first)).trailingZeroBitCount
        let gap =
          ((1 &<< UInt64(truncatingIfNeeded: start & 63)) &- 1) & (~0 &<< UInt64(truncatingIfNeeded: from))
        block.emit(text, places, at: at, range: gap, into: &tokens)
        let run = TextRun(text: text, start: at &+ start, end: at &+ end, limit: count)
        from = cutRun(run, into: &tokens) &- at
        if from > last { break }
        odd &= ~0 &<< UInt64(truncatingIfNeeded: from)
        tokens.reserve(64)
      }
      if from <= last {
        block.emit(
          text, places, at: at, range: valid & (~0 &<< UInt64(truncatingIfNeeded: from)), into: &tokens)
        at &+= last &+ 1
      } else {
        at &+= from
      }
    }
    if controls != 0 { hasBreaks = true }
  }
}
