import UndertoneICU
import UndertoneText

/// Compares a tokenizer's borders with those that ICU alone finds.
struct ICUOracle: ~Copyable {
  private let icu: OpaquePointer
  private var tokenizer = Tokenizer()
  private var tokens = TokenBuffer()

  init() { icu = undertone_icu_open() }
  deinit { undertone_icu_close(icu) }

  /// The borders of segments that are not white space, as ICU finds them when neither `@` nor `:` joins.
  func borders(_ text: [UInt8]) -> Set<Int> {
    let neutral = text.map { $0 == UInt8(ascii: "@") || $0 == UInt8(ascii: ":") ? UInt8(ascii: "&") : $0 }
    var borders: Set<Int> = []
    neutral.withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress, undertone_icu_begin(icu, base, Int64(bytes.count)) else { return }
      var ends = [UInt32](repeating: 0, count: 256)
      var statuses = [UInt16](repeating: 0, count: 256)
      var start = 0
      while true {
        let count = undertone_icu_next(icu, &ends, &statuses, 256)
        if count <= 0 { return }
        for end in ends[..<Int(count)] {
          let first = skipSpace(neutral, start, Int(end))
          if first < Int(end) { borders.formUnion([first, Int(end)]) }
          start = Int(end)
        }
      }
    }
    return borders
  }

  /// Borders that one side has and the other has not, outside own kinds.
  mutating func differences(_ text: [UInt8]) -> [Int] {
    var padded = text
    // What stands behind a text must not matter: here it is the text again, its last byte stretched.
    padded.append(contentsOf: [UInt8](repeating: text.last ?? 0x61, count: text.count % 4))
    padded.append(contentsOf: text.reversed().prefix(65))
    padded.append(contentsOf: [UInt8](repeating: 0x61, count: 65))
    padded.withUnsafeBufferPointer {
      tokenizer.tokenize(UnsafeBufferPointer(rebasing: $0[..<text.count]), into: &tokens)
    }
    let theirs = borders(text)
    let sorted = theirs.sorted()
    var ours: Set<Int> = []
    var excused: Set<Int> = []
    for token in tokens.tokens {
      let (start, end) = (Int(token.start), Int(token.end))
      ours.formUnion([start, end])
      guard isOwn(token.kind, text[start]) else { continue }
      // What ICU joins to the own kind is cut from it here, so the rest of that segment says nothing.
      let before = sorted.last { $0 <= start } ?? start
      let after = sorted.first { $0 >= end } ?? end
      excused.formUnion(before...after)
    }
    return ours.symmetricDifference(theirs).subtracting(excused).sorted()
  }

  /// Whether tokens of this kind have borders of their own; an emoji has when it is a keycap, punctuation when it
  /// is one of the two signs that nothing joins.
  private func isOwn(_ kind: TokenKind, _ first: UInt8) -> Bool {
    if first == UInt8(ascii: "@") || first == UInt8(ascii: ":") { return true }
    return switch kind {
    case .handle, .hashtag, .url, .email, .emoticon, .redaction, .money, .time, .identifier, .punctuationRun:
      true
    case .emoji: first < 0x80
    case .word, .number, .measure, .punctuation, .symbol: false
    }
  }

  private func skipSpace(_ text: [UInt8], _ start: Int, _ end: Int) -> Int {
    let string = String(decoding: text[start..<end], as: UTF8.self).unicodeScalars
    return start + string.prefix { $0.properties.isWhitespace }.reduce(0) { $0 + UTF8.width($1) }
  }
}
