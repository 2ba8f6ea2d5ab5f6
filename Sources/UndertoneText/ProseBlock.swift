internal import UndertoneSIMD

/// Where the segments of a block of prose start and end and how they are written, as bit masks.
struct ProseBlock {
  private let words: UInt64
  private let starts: UInt64
  private let ends: UInt64
  private let spaced: UInt64
  /// The shapes of words, each shown at the bit just past the word.
  private let caps: UInt64
  private let title: UInt64
  private let apostrophe: UInt64
  /// Bytes that make their run more than prose.
  let odd: UInt64

  @inline(__always)
  init(_ masks: undertone_masks, space: UInt64, spacedStart: Bool) {
    let letter = masks.letter & ~space
    let stop = masks.stop & ~space
    let inner = (letter &<< 1) & (letter &>> 1)
    let joined = masks.apostrophe & inner
    let word = letter | joined
    let after = word &<< 1
    let single = ~(word | stop | space)
    let wordStart = word & ~after
    let wordEnd = after & ~word
    words = word
    starts = wordStart | (stop & ~(stop &<< 1)) | single
    ends = wordEnd | ((stop &<< 1) & ~stop) | (single &<< 1)
    spaced = space &<< 1 | (spacedStart ? 1 : 0)
    // A carry runs from the start of a word to its end when every byte of the word is in the mask.
    let upper = masks.upper & ~space
    let short = wordStart &<< 1
    caps = (((upper | joined) &+ wordStart) & wordEnd) & ~short
    let rest = word & ~upper
    let lowerRest = ((rest &+ (short & word)) & wordEnd) | (short & wordEnd)
    let upperFirst = upper & wordStart
    title = lowerRest & ~(((word & ~upperFirst) &+ wordStart) & wordEnd)
    apostrophe = wordEnd & ~(((letter &+ wordStart)))
    let marks = single & masks.plain
    odd = ~(masks.plain | space) | (masks.twin & masks.twin &>> 1) | (stop & inner) | (marks & marks &>> 1)
  }

  /// Writes the tokens that lie in `range`, a stretch of the block between white space.
  @inline(__always)
  func emit(
    _ text: UnsafePointer<UInt8>, at offset: Int, range: UInt64, into tokens: inout TokenBuffer
  ) {
    var starts = starts & range
    var ends = ends & range & (range &<< 1)
    let base = text + offset
    var out = tokens.base + tokens.count
    var previous = tokens.count == 0 ? 0 : text[Int(tokens.base[tokens.count &- 1].start)] | 0x20
    while starts != 0 {
      let start = UInt64(truncatingIfNeeded: starts.trailingZeroBitCount)
      let end = UInt64(truncatingIfNeeded: ends.trailingZeroBitCount)
      starts &= starts &- 1
      ends &= ends &- 1
      let isWord = words &>> start & 1
      var shape = UInt16(
        truncatingIfNeeded: (caps &>> end & 1) | (title &>> end & 1) &<< 1 | (apostrophe &>> end & 1) &<< 5
          | (spaced &>> start & 1) &<< 6)
      let first = base[Int(truncatingIfNeeded: start)] | 0x20
      if first == previous, isWord != 0 {
        let word = offset &+ Int(truncatingIfNeeded: start)
        if TextRun.isSame(text, out[-1], word, Int(truncatingIfNeeded: end &- start)) {
          shape |= TokenShape.repeated.rawValue
        }
      }
      previous = first
      let kind: TokenKind = isWord != 0 ? .word : end &- start > 1 ? .punctuationRun : .punctuation
      out.initialize(
        to: Token(
          start: UInt32(truncatingIfNeeded: offset &+ Int(truncatingIfNeeded: start)),
          end: UInt32(truncatingIfNeeded: offset &+ Int(truncatingIfNeeded: end)), kind: kind,
          shape: TokenShape(rawValue: shape)))
      out += 1
    }
    tokens.count = out - tokens.base
  }
}
