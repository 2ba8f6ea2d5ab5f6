import Foundation
import Testing
import Undertone

@testable import UndertoneEvaluation

@Suite("Corpus/FIGURES.md")
struct FigureNameTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  private let text: String

  init() throws {
    text = try String(contentsOf: Self.root.appending(path: "Corpus/FIGURES.md"), encoding: .utf8)
  }

  @Test func namesEveryFigureOfTheCorpus() throws {
    let paths = ["Corpus/dev", "Corpus/challenge/pairs.jsonl"].map { Self.root.appending(path: $0).path }
    let (sets, problems) = LabelledSet.read(arguments: paths, map: nil)
    #expect(problems.allSatisfy { $0.severity == .warning })
    var options = EvaluationOptions()
    (options.rounds, options.errors) = (0, 0)
    let report = try Evaluation(try Analyzer(), options).report(on: sets.map(GoldSet.init))
    #expect(report.sets.count == 2)
    for set in report.sets {
      let labels = set.labels.map(\.name)
      #expect(set.figures.count > 50)
      for figure in set.figures {
        let parts = figure.name.split(separator: ".").map { String($0) }
        let ending = parts.last ?? ""
        let generic =
          if labels.contains(parts.dropLast().joined(separator: ".")) {
            "LABEL." + ending
          } else if parts.count == 3, ["family", "behaviour"].contains(parts[0]) {
            parts[0] + ".NAME.f1"
          } else { figure.name }
        #expect(text.contains("`\(figure.name)`") || text.contains("`\(generic)`"), "\(figure.name)")
      }
    }
  }

  @Test func namesEveryCode() {
    for code in EvaluationCode.allCases { #expect(text.contains("| \(code.rawValue) |"), "\(code.rawValue)") }
  }
}
