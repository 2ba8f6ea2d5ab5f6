import Undertone
import UndertoneCore

@main struct Main {
  static func main() throws {
    let analyzer = try Analyzer()
    print(analyzer.lexicon)
    while let line = readLine() {
      let (r, e) = analyzer.explain(line)
      print(line, r.labels.map(\.name), r.sentiment, r.valence, "risk", r.risk, r.level, r.families.elements.map(\.name), "int", r.intensity.value)
      for c in e.cues { print("   ", c.span.start, c.span.end, c.entry, c.modifiers, c.effects.map { "\($0.dimension.name)=\($0.thousandths)" }.joined(separator: " ")) }
    }
  }
}
