import ArgumentParser
import UndertoneLexicon
import UndertoneText

/// `undertone lexicon show`: everything that is known about a term, a class or a rule.
struct LexiconShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show everything the lexicon says about a term, a class or a rule.")

  @Argument(help: "A term (`still waiting`), a class (`frustration`) or a rule (`supervisor.request`).")
  var name: [String]

  @OptionGroup var lexicon: LexiconOptions

  func run() throws {
    let name = name.joined(separator: " ")
    let source = try lexicon.source()
    guard let text = source.show(name) ?? source.show(LexiconShowCommand.asTerm(name)) else {
      StandardError.complain("the lexicon has nothing about `\(name)`")
      throw ExitStatus.findings
    }
    StandardOutput.write(text.hasSuffix("\n") ? text : text + "\n")
  }

  /// What the lexicon calls the words of `text`.
  private static func asTerm(_ text: String) -> String {
    withPaddedText(text) { TokenTrace.trace($0) }.filter { $0.kind != .punctuation }.map(\.folded)
      .joined(separator: " ")
  }
}
