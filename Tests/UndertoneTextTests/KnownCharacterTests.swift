import Testing
import UndertoneICU
import UndertoneText

struct KnownCharacterTests {
  /// Emoji cut without ICU must be emoji to every ICU.
  @Test func emojiCutWithoutICUAreShownAsEmojiByThemselves() throws {
    var known = 0
    for value in UInt32(0x1F000)...0x1FAFF {
      let text = String(Character(try #require(Unicode.Scalar(value))))
      let token = try #require(trace(text).first)
      guard !token.shape.contains(.segmented) else { continue }
      known += 1
      #expect(token.kind == .emoji)
      let wanted = UInt32(UNDERTONE_ICU_EMOJI | UNDERTONE_ICU_PICTOGRAPHIC)
      #expect(undertone_icu_properties(value) & wanted == wanted, "U+\(String(value, radix: 16))")
    }
    #expect(known > 500)
  }
}
