/// The form in which each token of `string` is looked up, with the white space between as it stands.
///
/// For lexicons and tests; text on its way through is folded token by token with a `Folder`.
package func folded(_ string: String) -> String {
  var tokenizer = Tokenizer()
  var folder = Folder()
  var tokens = TokenBuffer(capacity: 64)
  return withPaddedText(string) { text in
    tokenizer.tokenize(text, into: &tokens)
    var bytes: [UInt8] = []
    guard let base = text.baseAddress else { return "" }
    var gap = 0
    for token in tokens.tokens {
      bytes += text[gap..<Int(token.start)]
      bytes += foldedBytes(token, of: base, with: &folder)
      gap = Int(token.end)
    }
    bytes += text[gap...]
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// `string` without variation selectors and skin tones.
package func foldedEmoji(_ string: String) -> String {
  var string = string
  return string.withUTF8 { text in
    String(unsafeUninitializedCapacity: text.count) { Folder.foldEmoji(text, into: $0) }
  }
}

/// Calls `body` with the bytes of `string` and the room after them that a tokenizer may read.
package func withPaddedText<Result>(
  _ string: String, _ body: (UnsafeBufferPointer<UInt8>) throws -> Result
) rethrows -> Result {
  var bytes = Array(string.utf8)
  let count = bytes.count
  bytes.append(contentsOf: repeatElement(0, count: Tokenizer.slack))
  return try bytes.withUnsafeBufferPointer { try body(UnsafeBufferPointer(rebasing: $0[..<count])) }
}

func foldedBytes(_ token: Token, of text: UnsafePointer<UInt8>, with folder: inout Folder) -> [UInt8] {
  var room = token.count + 16
  while true {
    var length = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: room) { folded, count in
      length = folder.fold(token, of: text, into: folded)
      count = min(length, room)
    }
    if length <= room { return bytes }
    room = length
  }
}
