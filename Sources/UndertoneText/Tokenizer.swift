internal import UndertoneICU
internal import UndertoneSIMD

/// Cuts text into tokens: word breaks as ICU makes them, and before them our own kinds.
///
/// Three stages share the work. Blocks of plain prose are cut by bit masks; a run of characters between white
/// space that holds anything else is looked at byte by byte; what only ICU knows goes to ICU. Whichever stage
/// makes a token, it is the same token. A tokenizer belongs to one worker.
package struct Tokenizer: ~Copyable {
  let segmenter: Segmenter
  /// True once the message has shown white space that may be a line break.
  var hasBreaks = false

  /// Where in the block's output the token is that ends at a bit of the block.
  let places: UnsafeMutablePointer<UInt8>

  package init() {
    segmenter = Segmenter()
    places = .allocate(capacity: 64)
  }

  deinit { places.deallocate() }

  /// How many bytes past the end of a text are read: a block, and the neighbour of its last byte.
  package static let slack = 65

  /// Replaces the contents of `tokens` with the tokens of `text`.
  ///
  /// The text is well-formed UTF-8 of less than four gigabytes, and ``slack`` bytes that follow it can be read;
  /// what they hold does not matter. White space makes no token.
  package mutating func tokenize(_ text: UnsafeBufferPointer<UInt8>, into tokens: inout TokenBuffer) {
    tokens.clear()
    guard let base = text.baseAddress else { return }
    hasBreaks = false
    cutBlocks(base, text.count, into: &tokens)
    if hasBreaks { markBreaks(base, in: &tokens) }
  }

  /// The version of the ICU that is linked.
  package static var icuVersion: String { String(cString: undertone_icu_version()) }
}
