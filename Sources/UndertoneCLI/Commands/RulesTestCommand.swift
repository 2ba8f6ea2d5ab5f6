import ArgumentParser
import UndertoneCore
import UndertoneLexicon

/// `undertone rules test`: every rule's own examples.
struct RulesTestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test", abstract: "Run the yes and no examples of every rule.",
    discussion: "Exit status 1 when an example fails.")

  @Argument(help: "Only rules whose id starts so.")
  var prefix: String?

  @OptionGroup var lexicon: LexiconOptions

  func run() throws {
    let source = try lexicon.source()
    var tester = RuleTester(image: try lexicon.image())
    var (examples, failed) = (0, 0)
    let rules = source.rules.filter { $0.status != .deprecated && $0.id.hasPrefix(prefix ?? "") }
    for rule in rules {
      examples += rule.examples.count
      for failure in tester.failures(of: rule) {
        failed += 1
        StandardOutput.write(RulesTestCommand.describe(failure))
      }
    }
    StandardOutput.write("\(rules.count) rules, \(examples) examples: \(failed) failed\n")
    if failed > 0 { throw ExitStatus.findings }
    if rules.isEmpty {
      StandardError.complain("no rule has an id that starts with `\(prefix ?? "")`")
      throw ExitStatus.findings
    }
  }

  static func describe(_ failure: RuleTester.Failure) -> String {
    let place = failure.example.place
    let found = failure.found.map { marked(failure.example.text, $0) }.joined(separator: " · ")
    let expected = failure.example.span.map { marked(failure.example.text, $0) } ?? "no match"
    return """
      \(place.file):\(place.line): rule \(failure.rule)
        expected: \(expected)
        found:    \(found.isEmpty ? "no match" : found)

      """
  }

  /// The text with the span between double brackets.
  static func marked(_ text: String, _ span: SourceSpan) -> String {
    let bytes = Array(text.utf8)
    func part(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
    return part(0..<span.start) + "[[" + part(span.start..<span.end) + "]]" + part(span.end..<bytes.count)
  }
}
