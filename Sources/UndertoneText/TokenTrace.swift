/// One token as `undertone tokens` shows it.
package struct TokenTrace: Equatable, Sendable {
  /// Who found the borders of a token.
  package enum Stage: String, Sendable {
    /// A shape of our own, decided before anything else.
    case own
    /// The word-break rules for ASCII and common characters.
    case fast
    /// ICU.
    case icu
  }

  package var text: String
  package var kind: TokenKind
  package var shape: TokenShape
  package var start: Int
  package var end: Int
  package var folded: String
  package var stage: Stage

  /// The tokens of `text`, which may be ill-formed; spans point into it as it was given.
  package static func trace(_ text: UnsafeBufferPointer<UInt8>) -> [TokenTrace] {
    var repair = UTF8Repair()
    var tokenizer = Tokenizer()
    var folder = Folder()
    var tokens = TokenBuffer(capacity: 64)
    var traces: [TokenTrace] = repair.withRepaired(text) { repaired in
      guard let base = repaired.baseAddress else { return [] }
      tokenizer.tokenize(repaired, into: &tokens)
      return tokens.tokens.map { token in
        TokenTrace(
          text: String(decoding: repaired[Int(token.start)..<Int(token.end)], as: UTF8.self),
          kind: token.kind,
          shape: token.shape, start: Int(token.start), end: Int(token.end),
          folded: String(decoding: foldedBytes(token, of: base, with: &folder), as: UTF8.self),
          stage: stage(of: token))
      }
    }
    for index in traces.indices {
      traces[index].start = repair.original(traces[index].start)
      traces[index].end = repair.original(traces[index].end)
    }
    return traces
  }

  private static func stage(of token: Token) -> Stage {
    if token.shape.contains(.segmented) { return .icu }
    switch token.kind {
    case .word, .number, .measure, .punctuation, .symbol: return .fast
    case .money, .time, .identifier, .punctuationRun, .emoji, .emoticon, .handle, .hashtag, .url, .email,
      .redaction:
      return .own
    }
  }
}
