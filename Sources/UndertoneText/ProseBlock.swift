internal import UndertoneSIMD

/// Where the segments of a block of prose start and end and how they are written, as bit masks.
struct ProseBlock {
  private let words: UInt64
  private let starts: UInt64
  private let ends: UInt64
  private let wordEnds: UInt64
  /// The shapes of words, each shown at the bit just past the word.
  private let caps: UInt64
  private let title: UInt64
  private let apostrophe: UInt64
  /// Bytes that make their run more than prose.
  let odd: UInt64

  @inline(__always)
  init(_ masks: undertone_masks, space: UInt64) {
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
    wordEnds = wordEnd
    let upper = masks.upper & ~space
    let upperFirst = upper & wordStart
    let mixed: UInt64
    if upper == upperFirst {
      // Capitals stand at the start of words only, as nearly everywhere. A carry runs from there to the end.
      caps = 0
      title = (word &+ upperFirst) & wordEnd & ~(word &+ (wordStart & ~upper))
      mixed = 0
    } else {
      // A carry runs from the start of a word to its end when every byte of the word is in the mask.
      let short = wordStart &<< 1
      caps = (((upper | joined) &+ wordStart) & wordEnd) & ~short
      let rest = word & ~upper
      let lowerRest = ((rest &+ (short & word)) & wordEnd) | (short & wordEnd)
      title = lowerRest & ~(((word & ~upperFirst) &+ wordStart) & wordEnd)
      let lower = ((word & ~upper) &+ wordStart) & wordEnd
      mixed = wordEnd & ~(lower | title | caps)
    }
    apostrophe = joined == 0 ? 0 : wordEnd & ~(((letter &+ wordStart)))
    let marks = single & masks.plain
    odd =
      (~masks.plain | (masks.twin & masks.twin &>> 1) | (stop & inner) | (marks & marks &>> 1) | (mixed &>> 1))
      & ~space
  }

  /// Writes the tokens that lie in `range`, a stretch of the block between white space.
  ///
  /// All are written as plain words first; the few that are more are found by their end in `places` afterwards.
  @inline(__always)
  func emit(
    _ text: UnsafePointer<UInt8>, _ places: UnsafeMutablePointer<UInt8>, at offset: Int, range: UInt64,
    into tokens: inout TokenBuffer
  ) {
    var starts = starts & range
    let bounds = range & (range &<< 1)
    var ends = ends & bounds
    guard starts != 0 else { return }
    let out = tokens.base + tokens.count
    var last = 0
    var previous: UInt8 = 0
    if tokens.count > 0 {
      last = Int(out[-1].end)
      previous = text[Int(out[-1].start)] | 0x20
    }
    var index = 0
    while starts != 0 {
      let start = offset &+ starts.trailingZeroBitCount
      let bit = ends.trailingZeroBitCount
      let end = offset &+ bit
      starts &= starts &- 1
      ends &= ends &- 1
      var shape: UInt16 = start == last ? 0 : TokenShape.spaced.rawValue
      last = end
      let first = text[start] | 0x20
      if first == previous, words &>> UInt64(truncatingIfNeeded: start &- offset) & 1 != 0,
        TextRun.isSame(text, out[index &- 1], start, end &- start)
      {
        shape |= TokenShape.repeated.rawValue
      }
      previous = first
      places[bit] = UInt8(truncatingIfNeeded: index)
      Token.storeWord(start, end, shape, to: out + index)
      index &+= 1
    }
    tokens.count &+= index
    refine(text, places, out, bounds)
  }

  /// Sets what is not a plain word of small letters.
  @inline(__always)
  private func refine(
    _ text: UnsafePointer<UInt8>, _ places: UnsafeMutablePointer<UInt8>, _ out: UnsafeMutablePointer<Token>,
    _ bounds: UInt64
  ) {

    var marks = ends & ~wordEnds & bounds
    while marks != 0 {
      let token = out + Int(places[marks.trailingZeroBitCount])
      token.pointee.kind = token.pointee.count > 1 ? .punctuationRun : .punctuation
      marks &= marks &- 1
    }
    var cased = (caps | title) & bounds
    while cased != 0 {
      let bit = cased.trailingZeroBitCount
      let token = out + Int(places[bit])
      if caps &>> UInt64(truncatingIfNeeded: bit) & 1 != 0 {
        token.pointee.shape.insert(.caps)
        if Emoticon.isGrin(text, Int(token.pointee.start), Int(token.pointee.end)) {
          token.pointee.kind = .emoticon
        }
      } else {
        token.pointee.shape.insert(.title)
      }
      cased &= cased &- 1
    }
    var joined = apostrophe & bounds
    while joined != 0 {
      out[Int(places[joined.trailingZeroBitCount])].shape.insert(.apostrophe)
      joined &= joined &- 1
    }
  }
}
