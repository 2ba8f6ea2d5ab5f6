import Testing
import UndertoneText

/// How tokens say they are written.
///
/// Each text is cut by both stages: as prose, and with a `+` behind the token
/// that makes its run a case for the byte-by-byte stage.
struct TokenShapeTests {
  @Test(arguments: [
    ("NOT", ["caps"]), ("Not", ["title"]), ("I", ["title"]), ("not", []), ("nOT", []), ("OK", ["caps"]),
    ("sooo", ["elongated"]), ("soo", []), ("SOOO", ["caps", "elongated"]), ("Sooo", ["title", "elongated"]),
    ("don't", ["apostrophe"]), ("I'm", ["title", "apostrophe"]), ("DON'T", ["caps", "apostrophe"]),
    ("don’t", ["nonASCII", "apostrophe"]), ("É", ["title", "nonASCII"]), ("ÉTÉ", ["caps", "nonASCII"]),
    ("МИР", ["caps", "nonASCII", "segmented"]), ("ЧТООО", ["caps", "elongated", "nonASCII", "segmented"]),
  ])
  func aWordHasItsShapeWhicheverStageMadeIt(_ text: String, _ names: [String]) throws {
    #expect(try #require(trace(text).first).shape.names == names)
    #expect(try #require(trace(text + "+").first).shape.names == names)
  }

  @Test(arguments: [
    ("no no", true), ("No no", true), ("no, no", false), ("no not", false), ("no+ no+", false), ("😡😡", true),
    ("😡 😡", true), ("!! !!", false), ("3 3", true), ("don't don't", true), ("donut don't", false),
  ])
  func aTokenLikeTheOneBeforeItIsRepeated(_ text: String, _ isRepeated: Bool) throws {
    let traces = trace(text)
    #expect(try #require(traces.last { $0.kind != .symbol }).shape.contains(.repeated) == isRepeated)
    #expect(!traces[0].shape.contains(.repeated))
  }

  @Test(arguments: [
    ("a b", ["spaced"]), ("a\nb", ["spaced", "newline"]), ("a\r\nb", ["spaced", "newline"]),
    ("a\r\n\r\nb", ["spaced", "newline", "paragraph"]), ("a \n \n b", ["spaced", "newline", "paragraph"]),
    ("a\tb", ["spaced"]), ("a\u{2028}b", ["spaced", "newline", "segmented"]),
    ("a\u{2029}b", ["spaced", "newline", "paragraph", "segmented"]),
  ])
  func whatStandsBeforeATokenIsMarked(_ text: String, _ names: [String]) throws {
    #expect(try #require(trace(text).last).shape.names == names)
  }

  @Test func theFirstTokenIsSpacedOnlyAfterWhiteSpace() throws {
    #expect(try #require(trace("a").first).shape.isEmpty)
    #expect(try #require(trace(" a").first).shape.names == ["spaced"])
    #expect(try #require(trace("\n+").first).shape.names == ["spaced", "newline"])
  }
}
