import ArgumentParser
import Undertone
import UndertoneCore
import UndertoneLexicon

/// `undertone lexicon diff`: what differs between two packs, in meaning.
struct LexiconDiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Compare two packs by what they say, wherever it stands.",
    discussion: "With one folder, it is compared with the shipped lexicon. Exit status 1 when they differ.")

  @Argument(help: "The old pack's folder.", completion: .directory)
  var old: String

  @Argument(help: "The new pack's folder.", completion: .directory)
  var new: String?

  func run() throws {
    let before = new == nil ? LexiconStack.shipped() : try source(old)
    let after = try source(new ?? old)
    let diff = PackDiff.between(before, after)
    StandardOutput.write(diff.description)
    if !diff.changes.isEmpty { throw ExitStatus.findings }
  }

  private func source(_ folder: String) throws -> PackSource {
    let (source, diagnostics) = PackParser.parse(files: try readPack(folder))
    let errors = diagnostics.filter { $0.severity == .error }
    guard errors.isEmpty else {
      StandardError.report(errors)
      throw ExitStatus.misuse
    }
    return source
  }
}
