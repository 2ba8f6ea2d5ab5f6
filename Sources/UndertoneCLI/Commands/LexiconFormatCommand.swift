import ArgumentParser
import UndertoneCore
import UndertoneLexicon

/// `undertone lexicon fmt`: the canonical form of a pack's files.
struct LexiconFormatCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fmt", abstract: "Rewrite the files of a pack in canonical form: sorted, aligned.")

  @Argument(help: "The folder of the pack.", completion: .directory)
  var folder: String

  @Flag(help: "Change nothing; list the files that would change, with exit status 1 if there are any.")
  var check = false

  func run() throws {
    var changed = 0
    var failed = false
    for file in try readPack(folder) {
      let (bytes, diagnostics) = PackFormatter.format(file)
      if diagnostics.contains(where: { $0.severity == .error }) {
        StandardError.report(diagnostics)
        failed = true
        continue
      }
      guard bytes != file.bytes else { continue }
      changed += 1
      StandardOutput.write(file.path + "\n")
      if !check { try FileReplacement.write(bytes, to: file.path) }
    }
    if failed || check && changed > 0 { throw ExitStatus.findings }
  }
}
