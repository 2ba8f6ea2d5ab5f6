import Testing
import Undertone
import UndertoneCore

/// Long texts are read in windows; nobody must notice.
@Suite struct LongTextTests {
  @Test func cuesAreFoundWhereverTheyStand() throws {
    let filler = String(repeating: "The parcel went from the depot to the van on that day. ", count: 4000)
    let text = filler + "I want to speak to a manager. " + filler
    let (result, explanation) = try Analyzer().explain(text)
    #expect(result.families.contains(.supervisor))
    let bytes = Array(text.utf8)
    let spans = explanation.cues.map { String(decoding: bytes[$0.span.start..<$0.span.end], as: UTF8.self) }
    #expect(spans.contains { $0.contains("manager") })
  }

  @Test func aTextWithoutAnySpaceIsRead() throws {
    let text = String(repeating: "x", count: 300_000)
    #expect(try Analyzer().analyze(text).sentiment == .neutral)
  }

  @Test func millionsOfCuesDoNotOverflow() throws {
    let text = String(repeating: "awful. ", count: 200_000)
    let result = try Analyzer().analyze(text)
    #expect(result.sentiment == .negative)
    #expect(result.valence < -0.5)
  }
}
