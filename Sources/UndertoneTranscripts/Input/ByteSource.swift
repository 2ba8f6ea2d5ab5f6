internal import Glibc
internal import UndertoneCore

/// A file descriptor to read from: knows when nothing is waiting, survives interruptions, names its errors.
struct ByteSource: ~Copyable {
  private let descriptor: Int32
  private let isOwned: Bool
  /// The file; nil for standard input.
  let name: String?

  init(descriptor: Int32, name: String?) {
    self.descriptor = descriptor
    self.name = name
    isOwned = false
  }

  init(path: String) throws(Diagnostic) {
    let opened = open(path, O_RDONLY | O_CLOEXEC)
    let error = errno
    guard opened >= 0 else {
      // Whoever gives a sentence means the sentence.
      let isText = error == ENOENT && path.utf8.contains(0x20) && !path.utf8.contains(0x2F)
      throw Diagnostic(
        code: error == ENOENT ? "UT130" : "UT132", file: path,
        message: error == ENOENT
          ? "there is no such file" : "the file can't be opened: " + ByteSource.text(error),
        hint: isText ? "a text is read from standard input" : nil)
    }
    descriptor = opened
    name = path
    isOwned = true
  }

  deinit { if isOwned { close(descriptor) } }

  /// True when bytes, or the end of the input, can be read without waiting.
  var isReady: Bool {
    var wanted = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&wanted, 1, 0) != 0
  }

  /// Reads up to `count` bytes to `place`, waiting for the first; 0 at the end.
  func read(_ place: UnsafeMutablePointer<UInt8>, _ count: Int) throws(Diagnostic) -> Int {
    while true {
      let got = Glibc.read(descriptor, place, count)
      if got >= 0 { return got }
      let error = errno
      switch error {
      case EINTR: continue
      case EAGAIN:
        var wanted = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        _ = poll(&wanted, 1, -1)
      case EISDIR:
        throw Diagnostic(
          code: "UT131", file: name, message: "this is a directory", hint: "name the files in it")
      default:
        throw Diagnostic(code: "UT133", file: name, message: "reading failed: " + ByteSource.text(error))
      }
    }
  }

  private static func text(_ error: Int32) -> String { String(cString: strerror(error)) }
}
