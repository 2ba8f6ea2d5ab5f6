import ArgumentParser

/// `undertone lexicon …`: the tools of those who write lexicons.
struct LexiconCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lexicon",
    abstract: "Check, format, look up, compare and compile lexicons.",
    subcommands: [
      LexiconLintCommand.self, LexiconFormatCommand.self, LexiconShowCommand.self, LexiconDiffCommand.self,
      LexiconCompileCommand.self,
    ])
}
