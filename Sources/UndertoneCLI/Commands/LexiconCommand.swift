import ArgumentParser

/// `undertone lexicon …`: the tools of those who write lexicons.
struct LexiconCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lexicon",
    abstract: "Check, format, look up and compare lexicons.",
    subcommands: [
      LexiconLintCommand.self, LexiconFormatCommand.self, LexiconShowCommand.self, LexiconDiffCommand.self,
    ])
}
