import Testing
import UndertoneText

/// What holds for the tokens of every text.
struct TokenizerPropertyTests {
  @Test func tokensAreInOrderOnScalarBordersWithOnlyWhiteSpaceBetween() {
    let seed = UInt64.random(in: 0...(.max))
    print("token properties: seed \(seed)")
    var random = RandomText(seed: seed)
    for _ in 0..<3_000 {
      let text = String(decoding: random.text(length: 60), as: UTF8.self)
      let bytes = Array(text.utf8)
      var gap = 0
      for token in trace(text) {
        #expect(token.start >= gap && token.end > token.start, "seed \(seed)")
        #expect(Self.isBorder(token.start, bytes) && Self.isBorder(token.end, bytes), "seed \(seed)")
        #expect(Self.isSpace(bytes[gap..<token.start]), "\(text.debugDescription) at \(token.start)")
        gap = token.end
      }
      #expect(Self.isSpace(bytes[gap...]), "\(text.debugDescription) at the end")
    }
  }

  @Test func textCutAtALineBreakHasTheTokensOfItsParts() {
    let seed = UInt64.random(in: 0...(.max))
    print("concatenation: seed \(seed)")
    var random = RandomText(seed: seed)
    for _ in 0..<2_000 {
      let parts = (0..<3).map { _ in String(decoding: random.text(length: 40), as: UTF8.self) }
      let whole = trace(parts.joined(separator: "\nq\n")).map { [$0.text, $0.kind.name] }
      let cut = parts.map { trace($0).map { [$0.text, $0.kind.name] } }
      #expect(whole == Array(cut.joined(separator: [["q", "word"]])), "seed \(seed), \(parts)")
    }
  }

  @Test(arguments: ["ーぬ", "ー日本語", "カー", "ｰ", "ﾞﾟ"])
  func aTextHasTheSameTokensWhateverCameBefore(_ text: String) {
    func texts(after others: [String]) -> [String] {
      var tokenizer = Tokenizer()
      var tokens = TokenBuffer()
      var found: [String] = []
      for text in others + [text] {
        withPaddedText(text) { bytes in
          tokenizer.tokenize(bytes, into: &tokens)
          found = tokens.tokens.map { String(decoding: bytes[Int($0.start)..<Int($0.end)], as: UTF8.self) }
        }
      }
      return found
    }
    let alone = texts(after: [])
    for other in ["ー", "〱", "ぬ", "日本", "ประเทศ", "·"] {
      #expect(texts(after: [other]) == alone, "\(other)")
      #expect(texts(after: [other, "ぬ", other]) == alone, "\(other)")
    }
  }

  @Test(arguments: [
    "a", "a.", "a-", "1.", "[A", ":", "@a", "a@", "#", "X-", "é", "😡", "_", "(", "&a;", "AB-1",
  ])
  func aLongMessageIsCutToItsEnd(_ piece: String) {
    let text = String(repeating: piece, count: 200_000 / piece.utf8.count)
    let ends = withPaddedText(text) { bytes in
      var tokenizer = Tokenizer()
      var tokens = TokenBuffer()
      tokenizer.tokenize(bytes, into: &tokens)
      return [Int(tokens[0].start), Int(tokens[tokens.count - 1].end)]
    }
    #expect(ends == [0, text.utf8.count])
  }

  @Test func aMessageOfTenMegabytesIsCutInLinearTime() {
    let line = "I was charged $30 twice, order AB1234, and nobody at @acme answered me!! So I'm done :( "
    let repeats = 10_000_000 / line.utf8.count
    withPaddedText(String(repeating: line, count: repeats)) { bytes in
      var tokenizer = Tokenizer()
      var tokens = TokenBuffer()
      let duration = ContinuousClock().measure { tokenizer.tokenize(bytes, into: &tokens) }
      #expect(tokens.count == repeats * trace(line).count)
      #if !DEBUG
        #expect(duration < .milliseconds(500))
      #endif
      print("ten megabytes: \(duration)")
    }
  }

  private static func isBorder(_ at: Int, _ bytes: [UInt8]) -> Bool {
    at == bytes.count || bytes[at] & 0xC0 != 0x80
  }

  private static func isSpace(_ bytes: ArraySlice<UInt8>) -> Bool {
    String(decoding: bytes, as: UTF8.self).unicodeScalars.allSatisfy { $0.properties.isWhitespace }
  }
}
