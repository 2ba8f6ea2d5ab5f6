import Glibc
import UndertoneCore

/// Writes a file beside its place and renames it, so that a full disk loses nothing.
enum FileReplacement {
  static func write(_ bytes: [UInt8], to path: String) throws {
    let temporary = path + ".new"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw failure(temporary) }
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes {
        let rest = UnsafeRawBufferPointer(rebasing: $0[written...])
        return Glibc.write(descriptor, rest.baseAddress, rest.count)
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

  /// Says why, and how the run ends.
  static func failure(_ path: String) -> ExitStatus {
    StandardError.report([
      Diagnostic(code: "UT502", file: path, message: "cannot be written: " + String(cString: strerror(errno)))
    ])
    return .findings
  }
}
