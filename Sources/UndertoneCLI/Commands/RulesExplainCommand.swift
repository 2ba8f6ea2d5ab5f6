import ArgumentParser
import UndertoneLexicon

/// `undertone rules explain`: one rule in full, and where it matches.
struct RulesExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Show a rule, and where it matches in a text.")

  @Argument(help: "The rule's id.")
  var id: String

  @Argument(help: "A text to try it on.")
  var text: [String] = []

  @OptionGroup var lexicon: LexiconOptions

  func run() throws {
    let source = try lexicon.source()
    guard let rule = source.rules.first(where: { $0.id == id }), let shown = source.show(id) else {
      StandardError.complain("there is no rule `\(id)`")
      throw ExitStatus.findings
    }
    StandardOutput.write(shown.hasSuffix("\n") ? shown : shown + "\n")
    guard !text.isEmpty else { return }
    let text = text.joined(separator: " ")
    var tester = RuleTester(image: try lexicon.image())
    let spans = tester.spans(of: id, in: text, audience: rule.speaker.bits)
    StandardOutput.write("\n" + (spans.isEmpty ? "no match\n" : ""))
    for span in spans { StandardOutput.write(RulesTestCommand.marked(text, span) + "\n") }
  }
}
