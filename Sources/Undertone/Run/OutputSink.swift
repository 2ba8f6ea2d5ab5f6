internal import Glibc
package import UndertoneTranscripts

/// Where results go: a file descriptor that is written to in whole lines.
package struct OutputSink: Sendable {
  private let descriptor: Int32

  /// Why nothing more can be written.
  package enum Failure: Error {
    /// Nobody reads any more.
    case closed
    /// The system refused, with this `errno`.
    case refused(Int32)
  }

  package init(descriptor: Int32) { self.descriptor = descriptor }

  /// Writes what `buffer` holds and empties it.
  ///
  /// Ctrl-C waits until everything is written, so that it never cuts a line.
  package func drain(_ buffer: inout ByteBuffer) throws(Failure) {
    guard buffer.bytes.count > 0 else { return }
    let before = EndingSignals.hold()
    defer { EndingSignals.release(before) }
    try write(buffer.bytes)
    buffer.clear()
  }

  private func write(_ bytes: UnsafeRawBufferPointer) throws(Failure) {
    guard let start = bytes.baseAddress else { return }
    var written = 0
    while written < bytes.count {
      let count = Glibc.write(descriptor, start + written, bytes.count - written)
      if count >= 0 {
        written += count
      } else if errno == EPIPE {
        throw .closed
      } else if errno == EAGAIN {
        var ready = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        poll(&ready, 1, -1)
      } else if errno != EINTR {
        throw .refused(errno)
      }
    }
  }
}
