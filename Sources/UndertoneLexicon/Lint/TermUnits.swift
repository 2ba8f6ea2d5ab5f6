import UndertoneText

/// What the tokenizer makes of the terms and patterns that people write: the one place where the linter asks
/// it.
package struct TermUnits: ~Copyable {
  private var tokenizer = Tokenizer()
  private var folder = Folder()
  private var tokens = TokenBuffer(capacity: 64)

  package init() {}

  /// The units that a text with this term has, in the form in which they are looked up, where they differ
  /// from `units`; nil when they are the same.
  ///
  /// Kinds such as `<money>` stand for any text of theirs, so the units between them are asked for run by
  /// run.
  package mutating func difference(from units: [String]) -> [String]? {
    var found: [String] = []
    var run: [String] = []
    for unit in units {
      guard KindName.isKind(unit) else {
        run.append(unit)
        continue
      }
      found += cut(run) + [unit]
      run.removeAll()
    }
    found += cut(run)
    return found == units ? nil : found
  }

  private mutating func cut(_ units: [String]) -> [String] {
    guard !units.isEmpty else { return [] }
    var found: [String] = []
    withPaddedText(units.joined(separator: " ")) { text in
      tokenizer.tokenize(text, into: &tokens)
      for index in 0..<tokens.count {
        if let unit = lookedUp(tokens[index], of: text) { found.append(unit) }
      }
    }
    return found
  }

  /// The form in which a token is looked up; nil for tokens that are no units.
  private mutating func lookedUp(_ token: Token, of text: UnsafeBufferPointer<UInt8>) -> String? {
    let bytes = UnsafeBufferPointer(rebasing: text[Int(token.start)..<Int(token.end)])
    switch token.kind {
    case .punctuation, .punctuationRun, .symbol: return nil
    case .emoji, .emoticon: return String(decoding: bytes, as: UTF8.self)
    case .money, .time, .handle, .url, .email, .redaction: return "<" + token.kind.name + ">"
    case .word, .number, .measure, .identifier, .hashtag: return fold(bytes)
    }
  }

  private mutating func fold(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    var room = bytes.count + 16
    while true {
      var length = 0
      let folded = String(unsafeUninitializedCapacity: room) { buffer in
        length = folder.fold(bytes, into: buffer)
        return min(length, buffer.count)
      }
      if length <= room { return folded }
      room = length
    }
  }
}

extension [String] {
  /// What to say of a term that comes out as these units.
  var unitHint: String {
    isEmpty
      ? "it holds no unit" : "it is cut and folded to " + map { "`\($0)`" }.joined(separator: " ")
  }
}
