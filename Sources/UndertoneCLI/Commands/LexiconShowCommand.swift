import ArgumentParser
import UndertoneLexicon

/// `undertone lexicon show`: everything that is known about a term, a class or a rule.
struct LexiconShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show everything the lexicon says about a term, a class or a rule.")

  @Argument(help: "A term (`still waiting`), a class (`frustration`) or a rule (`supervisor.request`).")
  var name: [String]

  @OptionGroup var lexicon: LexiconOptions

  func run() throws {
    let name = name.joined(separator: " ")
    guard let text = try lexicon.source().show(name) else {
      StandardError.complain("the lexicon has nothing about `\(name)`")
      throw ExitStatus.findings
    }
    StandardOutput.write(text.hasSuffix("\n") ? text : text + "\n")
  }
}
