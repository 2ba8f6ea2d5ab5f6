import Testing
import Undertone
import UndertoneCore

/// An explanation is what was summed, no more and no less.
@Suite struct ExplanationTests {
  private static let texts = [
    "I don't think your team was very helpful, but the refund came REALLY fast!!! 😡",
    "Third time I call. Still waiting. I want to speak to your manager, otherwise I will sue.",
    "\"Thanks for nothing\" is what my neighbour says. If only he knew!",
    "ok", "", "😍😍😍 sooooo good", "Nothing.\n\nEverything is great",
  ]

  @Test(arguments: texts)
  func effectsAndBiasesSumToTheTotals(_ text: String) throws {
    let (_, explanation) = try Analyzer().explain(text)
    for (bias, total) in zip(explanation.biases, explanation.totals) {
      let added = explanation.cues.flatMap(\.effects).filter { $0.dimension == bias.dimension }
      #expect(bias.thousandths + added.reduce(0) { $0 + $1.thousandths } == total.thousandths)
    }
  }

  @Test(arguments: texts, Speaker.allCases)
  func explainingChangesNothing(_ text: String, _ speaker: Speaker) throws {
    let analyzer = try Analyzer()
    let plain = analyzer.analyze(text, speaker: speaker)
    let explained = analyzer.explain(text, speaker: speaker).result
    for dimension in Dimension.allCases { #expect(plain[dimension] == explained[dimension]) }
    #expect(plain.labels == explained.labels)
    #expect(plain.families == explained.families)
  }

  @Test(arguments: texts)
  func spansLieInTheTextOnCharacterBorders(_ text: String) throws {
    let bytes = Array(text.utf8)
    for cue in try Analyzer().explain(text).explanation.cues {
      #expect(cue.span.start < cue.span.end)
      #expect(cue.span.end <= bytes.count)
      #expect(String(validating: bytes[cue.span.start..<cue.span.end], as: UTF8.self) != nil)
    }
  }
}
