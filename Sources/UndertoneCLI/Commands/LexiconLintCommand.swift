import ArgumentParser

/// `undertone lexicon lint`: everything that is wrong with a pack.
struct LexiconLintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint",
    abstract: "Report every problem of a pack, with place and hint.",
    discussion: "Exit status 1 when there are errors; warnings alone leave it 0 unless --strict is given.")

  @Argument(
    help: "The folder of the pack; without it, the shipped lexicon is checked.", completion: .directory)
  var folder: String?

  @Flag(help: "Check the folder as a pack of its own, not as one that lies on the shipped lexicon.")
  var alone = false

  @Flag(help: "Count warnings as errors.")
  var strict = false

  func run() throws { try LintRun(folder: folder, alone: alone, strict: strict).run() }
}
