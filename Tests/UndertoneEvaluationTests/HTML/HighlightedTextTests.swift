import Testing

@testable import UndertoneEvaluation

@Suite("Cues are marked where they are, however they lie")
struct HighlightedTextTests {
  private func cue(_ start: Int, _ end: Int, _ entry: String = "e") -> CueReport {
    CueReport(start: start, end: end, entry: entry, modifiers: [], effects: [:])
  }

  /// The pieces of a text, marked ones in brackets with their depth, and the numbers behind cues.
  private func marked(_ text: String, _ cues: [CueReport]) throws -> String {
    let markup = HighlightedText(text: text, cues: NumberedCue.all(of: cues, in: text)).markup.text
    let inner = try #require(markup.firstMatch(of: /^<blockquote [^>]*>(.*)<\/blockquote>$/.dotMatchesNewlines()))
    return String(inner.1)
      .replacing(/<mark class="depth-(\d)" title="[^"]*">/) { "[\($0.1):" }
      .replacing("</mark>", with: "]")
      .replacing(/<sup data-number="(\d+)"><\/sup>/) { "^\($0.1)" }
  }

  @Test(arguments: [
    (0..<5, "[1:hello]^1 world"),
    (6..<11, "hello [1:world]^1"),
    (6..<99, "hello [1:world]^1"),
    (11..<11, "hello world^1"),
    (0..<0, "^1hello world"),
  ])
  func oneCue(range: Range<Int>, expected: String) throws {
    #expect(try marked("hello world", [cue(range.lowerBound, range.upperBound)]) == expected)
  }

  @Test func spansThatMakeNoSenseMarkNothing() throws {
    #expect(try marked("hello", [cue(-3, -1), cue(4, 2), cue(70, 80)]) == "^1hell^2o^3")
  }

  @Test func cuesThatOverlapAreCutAtTheirBorders() throws {
    #expect(try marked("abcdefgh", [cue(3, 7), cue(1, 5)]) == "a[1:bc][2:de]^1[1:fg]^2h")
    #expect(try marked("abcdefgh", [cue(2, 3), cue(1, 5), cue(2, 5), cue(2, 4)]) == "a[1:b][3:c]^4[3:d]^3[2:e]^1^2fgh")
  }

  @Test func bordersInsideACharacterMoveOutwards() throws {
    // é has two bytes, 😡 four, an accent of its own two after its letter.
    #expect(try marked("né 😡!", [cue(2, 6)]) == "n[1:é 😡]^1!")
    #expect(try marked("ne\u{301}e", [cue(0, 2)]) == "[1:ne\u{301}]^1e")
  }

  @Test func aLineEndIsNotCut() throws {
    #expect(try marked("a\r\nb", [cue(2, 4)]) == "a[1:\nb]^1")
  }

  @Test func theTipNamesEveryCueOfAPiece() {
    let cues = [
      CueReport(
        start: 0, end: 4, entry: "one", modifiers: ["negated", "asked"], effects: ["risk": -0.5, "anger": 1.25]),
      CueReport(start: 0, end: 2, entry: "<two>", modifiers: [], effects: [:]),
    ]
    let markup = HighlightedText(text: "text", cues: NumberedCue.all(of: cues, in: "text")).markup.text
    #expect(markup.contains("title=\"1 one (negated, asked): anger +1.25, risk −0.50\n2 &lt;two&gt;\""))
  }

  @Test(arguments: [1, 2, 3, 4, 5] as [UInt64])
  func noSpanChangesTheText(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    for (text, _) in SampleTexts.all where !text.isEmpty {
      let plain = HighlightedText(text: text, cues: []).markup
      let cues = (0..<12).map { _ in
        let start = Int(generator.next(below: UInt64(text.utf8.count + 4))) - 2
        return cue(start, start + Int(generator.next(below: 12)) - 1)
      }
      let page = try #require(ReadPage(HighlightedText(text: text, cues: NumberedCue.all(of: cues, in: text)).markup.text))
      let expected = try #require(ReadPage(plain.text))
      #expect(page.elements.first?.text == expected.elements.first?.text, "seed \(seed)")
      #expect(page.all("sup").count == cues.count, "seed \(seed)")
    }
  }
}
