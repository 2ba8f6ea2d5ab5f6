import ArgumentParser
import Glibc
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
      if !check { try replace(file.path, with: bytes) }
    }
    if failed || check && changed > 0 { throw ExitStatus.findings }
  }

  /// Writes beside the file and renames, so that a full disk loses nothing.
  private func replace(_ path: String, with bytes: [UInt8]) throws {
    let temporary = path + ".new"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw failure(temporary) }
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes {
        let rest = UnsafeRawBufferPointer(rebasing: $0[written...])
        return write(descriptor, rest.baseAddress, rest.count)
      }
      if count < 0 {
        if errno == EINTR { continue }
        let problem = failure(temporary)
        close(descriptor)
        unlink(temporary)
        throw problem
      }
      written += count
    }
    guard close(descriptor) == 0, rename(temporary, path) == 0 else { throw failure(path) }
  }

  private func failure(_ path: String) -> ExitStatus {
    StandardError.report([
      Diagnostic(code: "UT502", file: path, message: "cannot be written: " + String(cString: strerror(errno)))
    ])
    return .findings
  }
}
