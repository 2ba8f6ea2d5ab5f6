import Glibc

/// Ctrl-C: ends the program at once, between two writes, with the status that shells expect.
enum Interrupt {
  static func endsTheRun() {
    signal(SIGINT) { _ in _exit(130) }
  }
}
