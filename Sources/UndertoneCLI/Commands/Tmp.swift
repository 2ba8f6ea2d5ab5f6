import ArgumentParser
import Undertone
import UndertoneCore
struct AnalyzeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "analyze")
  func run() throws {
    let analyzer = try Analyzer()
    while let line = readLine() {
      let (r, e) = analyzer.explain(line)
      print(line, r.labels.map(\.name), r.sentiment, r.valence, "risk", r.risk, r.level, r.families.elements.map(\.name), "int", r.intensity.value)
      for c in e.cues { print("   ", c.span.start, c.span.end, c.entry, c.modifiers, c.effects.map { "\($0.dimension.name)=\($0.thousandths)" }.joined(separator: " ")) }
    }
  }
}
