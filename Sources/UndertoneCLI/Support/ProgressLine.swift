import Glibc

/// What a long run is doing, on one line of the terminal that is written over; nothing anywhere else.
struct ProgressLine {
  private let isShown = isatty(STDERR_FILENO) == 1
  private let start = ContinuousClock.now
  private var hasLine = false

  /// Runs that end sooner say nothing.
  private static let patience = Duration.seconds(1)

  mutating func show(_ text: String) {
    guard isShown, ContinuousClock.now - start > ProgressLine.patience else { return }
    StandardError.overwrite(text)
    hasLine = true
  }

  mutating func clear() {
    if hasLine { StandardError.overwrite("") }
    hasLine = false
  }
}
