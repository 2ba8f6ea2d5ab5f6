import Glibc
import UndertoneCore
import UndertoneTranscripts

/// Text for people, on standard error.
enum StandardError {
  /// What is quoted from files and arguments cannot play with the terminal.
  static func write(_ text: String) {
    _ = Descriptor.write(PrettyWriter.harmless(text), to: STDERR_FILENO)
  }

  /// `undertone: …` on a line of its own.
  static func complain(_ message: String) { write("undertone: " + message + "\n") }

  /// Puts `text` in the place of the line that the cursor is on.
  static func overwrite(_ text: String) {
    _ = Descriptor.write("\r\u{1B}[K" + PrettyWriter.harmless(text), to: STDERR_FILENO)
  }

  static func report(_ diagnostics: [Diagnostic]) {
    write(diagnostics.map { $0.description + "\n" }.joined())
  }
}

/// Short answers on standard output.
///
/// Results go through the writers instead.
enum StandardOutput {
  /// Ends the program when nobody reads any more, or nothing more can be written.
  static func write(_ text: String) {
    guard !Descriptor.write(text, to: STDOUT_FILENO) else { return }
    if errno == EPIPE { exit(0) }
    StandardError.complain("cannot write: " + String(cString: strerror(errno)))
    exit(ExitStatus.findings.rawValue)
  }

  static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }
}

private enum Descriptor {
  /// Writes all of `text`; false when the system refuses, with `errno` set.
  static func write(_ text: String, to descriptor: Int32) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var written = 0
      while written < bytes.count {
        let rest = UnsafeBufferPointer(rebasing: bytes[written...])
        let count = Glibc.write(descriptor, rest.baseAddress, rest.count)
        if count < 0 {
          if errno == EINTR { continue }
          return false
        }
        written += count
      }
      return true
    }
  }
}
