import ArgumentParser

/// `undertone rules …`: the tools of those who write rules.
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "Check rules, run their examples, and see where they match.",
    subcommands: [RulesLintCommand.self, RulesTestCommand.self, RulesExplainCommand.self])
}
