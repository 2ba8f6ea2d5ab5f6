import ArgumentParser
import Glibc
import UndertoneCore
import UndertoneLexicon

/// `undertone lexicon compile`: an image that loads without parsing.
struct LexiconCompileCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compile", abstract: "Compile the lexicon, with overlays, to one file.")

  @OptionGroup var lexicon: LexiconOptions

  @Option(name: .shortAndLong, help: "Where to write it.", completion: .file(extensions: ["utlex"]))
  var output: String

  func validate() throws {
    if output.isEmpty { throw ValidationError("--output: the name of the file is empty") }
  }

  func run() throws {
    let image = try lexicon.image()
    guard let file = fopen(output, "w") else { throw failure() }
    let written = fwrite(image.bytes.baseAddress, 1, image.bytes.count, file)
    guard fclose(file) == 0, written == image.bytes.count else { throw failure() }
    StandardError.write("\(output): \(image.version), \(image.bytes.count) bytes\n")
  }

  private func failure() -> ExitStatus {
    StandardError.report([
      Diagnostic(
        code: "UT502", file: output, message: "cannot be written: " + String(cString: strerror(errno)))
    ])
    return .findings
  }
}
