import ArgumentParser

/// `undertone rules lint`: the checks of `lexicon lint` that are about rules.
struct RulesLintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint", abstract: "Report every problem of a pack's rules, with place and hint.")

  @Argument(
    help: "The folder of the pack; without it, the shipped lexicon is checked.", completion: .directory)
  var folder: String?

  @Flag(help: "Count warnings as errors.")
  var strict = false

  func run() throws { try LintRun(folder: folder, strict: strict, codes: "UT3").run() }
}
