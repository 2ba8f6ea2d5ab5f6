import Testing
import UndertoneText

struct FoldingTests {
  @Test(arguments: [
    ("HELLO", "hello"), ("Don’t", "don't"), ("“Hi” – ok—so", "\"hi\" - ok-so"), ("ÉTÉ Straße", "été strasse"),
    ("ﬁne", "fine"), ("ＡＢＣ", "abc"), ("МИР", "мир"), ("e\u{301}", "é"), ("…", "..."), ("I’M SO", "i'm so"),
    ("😡", "😡"), ("❤️", "❤️"), ("👩‍💻", "👩‍💻"), ("", ""),
  ])
  func aTextFoldsToItsLookupForm(_ text: String, _ expected: String) {
    #expect(Array(folded(text).utf8) == Array(expected.utf8))
    #expect(folded(folded(text)) == folded(text))
  }

  @Test(arguments: [("👍🏽", "👍"), ("❤️", "❤"), ("👩🏾‍💻", "👩‍💻"), ("😡", "😡")])
  func anEmojiLosesWhatOnlyStylesIt(_ text: String, _ expected: String) {
    #expect(foldedEmoji(text) == expected)
  }

  @Test func everyLatinLetterFoldsAsICUFoldsIt() throws {
    for value in UInt32(0xC0)...0xFF where value != 0xD7 && value != 0xF7 {
      let letter = String(Character(try #require(Unicode.Scalar(value))))
      // A Cyrillic letter sends the whole word to ICU.
      #expect(folded(letter + "ж") == folded(letter) + "ж", "U+\(String(value, radix: 16))")
    }
  }

  @Test func aFormThatDoesNotFitTellsItsLength() {
    var folder = Folder()
    let text = Array("ABCDEF".utf8)
    var room = [UInt8](repeating: 0, count: 3)
    let length = text.withUnsafeBufferPointer { text in
      room.withUnsafeMutableBufferPointer { folder.fold(text, into: $0) }
    }
    #expect(length == 6)
    #expect(room == Array("abc".utf8))
  }
}
