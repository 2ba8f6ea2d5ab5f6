import Foundation
import Testing
import Undertone
import UndertoneCore

/// Fitted lines beside those of the shipped lexicon.
@Suite struct FittedLineTests {
  /// The shipped lexicon with fitted lines on top.
  private func analyzer(_ lines: String...) throws -> Analyzer {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("fitted-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let classes = "class fitted\ndoc F.\nweight explicit\nspeaker customer\noverlap yes\n"
    try classes.write(to: folder.appendingPathComponent("a.class"), atomically: true, encoding: .utf8)
    let facts = "%format undertone-lexicon 1\n" + lines.map { $0 + "\n" }.joined()
    try facts.write(to: folder.appendingPathComponent("a.lex"), atomically: true, encoding: .utf8)
    return try Analyzer(lexicons: [folder.path])
  }

  private func effects(_ analyzer: Analyzer, _ text: String, _ entry: String) -> [Cue.Effect] {
    analyzer.explain(text).explanation.cues.filter { $0.entry == entry }.flatMap(\.effects)
  }

  @Test func theyChangeNothingOfTheCuesBesideThem() throws {
    let text = "I am so much, terribly disappointed. It was not really such a good idea, but so very slow!"
    let plain = try Analyzer().explain(text).explanation.cues.map { "\($0.entry) \($0.modifiers) \($0.effects)" }
    let words = ["so much", "much", "so", "really", "such a", "a", "it was", "was not", "slow", "very slow", "not"]
    let fitted = try analyzer(words.sorted().map { $0 + "\tfitted\trisk=0.1\t-\town" }.joined(separator: "\n"))
    let cues = fitted.explain(text).explanation.cues
    #expect(cues.contains { $0.entry == "so much / fitted" })
    #expect(
      cues.filter { !$0.entry.hasSuffix("/ fitted") }.map { "\($0.entry) \($0.modifiers) \($0.effects)" }
        == plain)
  }

  @Test func negatedTheyHaveTheirOwnEffects() throws {
    let analyzer = try analyzer("flurb\tfitted\thappiness=0.82,~happiness=-0.31\t-\town")
    let plain = effects(analyzer, "It is a flurb.", "flurb / fitted")
    #expect(plain == [Cue.Effect(dimension: .emotion(.happiness), thousandths: 820)])
    let negated = effects(analyzer, "It is not a flurb.", "flurb / fitted")
    #expect(negated == [Cue.Effect(dimension: .emotion(.happiness), thousandths: -310)])
  }
}
