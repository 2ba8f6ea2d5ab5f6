internal import Glibc

/// The signals by which people and systems end a program, such as that of Ctrl-C.
///
/// They are held back while results are written, so that none of them cuts a line.
enum EndingSignals {
  /// Holds them back from this thread, and from those that it starts, and returns what was held before.
  static func hold() -> sigset_t {
    var (signals, before) = (sigset_t(), sigset_t())
    sigemptyset(&signals)
    for signal in [SIGINT, SIGTERM, SIGHUP] { sigaddset(&signals, signal) }
    pthread_sigmask(SIG_BLOCK, &signals, &before)
    return before
  }

  /// Lets those through that came meanwhile.
  static func release(_ before: sigset_t) {
    var before = before
    pthread_sigmask(SIG_SETMASK, &before, nil)
  }
}
