import ArgumentParser
import Undertone
import UndertoneCore
import UndertoneLexicon

/// `undertone lexicon diff`: what differs between two packs, in meaning.
struct LexiconDiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Compare two packs by what they say, wherever it stands.",
    discussion: """
      With one folder, the shipped lexicon is compared with that pack, or with itself under that pack where it is one \
      to lay on top. Exit status 1 when they differ.
      """)

  @Argument(help: "The old pack's folder.", completion: .directory)
  var old: String

  @Argument(help: "The new pack's folder.", completion: .directory)
  var new: String?

  func run() throws {
    let shipped = new == nil ? LexiconStack.shipped() : nil
    let before = try shipped ?? source(old)
    let after = try source(new ?? old, over: shipped)
    let diff = PackDiff.between(before, after)
    StandardOutput.write(diff.description)
    if !diff.changes.isEmpty { throw ExitStatus.findings }
  }

  private func source(_ folder: String, over base: PackSource? = nil) throws -> PackSource {
    let files = try readPack(folder)
    var (source, diagnostics) = PackParser.parse(files: files)
    if let base, !standsAlone(files) {
      let (stacked, conflicts) = base.overlaying(source)
      source = stacked
      diagnostics += conflicts
    }
    let errors = diagnostics.filter { $0.severity == .error }
    guard errors.isEmpty else {
      StandardError.report(errors)
      throw ExitStatus.misuse
    }
    return source
  }
}
