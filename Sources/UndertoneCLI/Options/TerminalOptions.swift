import ArgumentParser
import Glibc
import UndertoneTranscripts

/// How output for people looks.
struct TerminalOptions: ParsableArguments {
  enum Colour: String, CaseIterable, ExpressibleByArgument {
    case auto, always, never
  }

  @Option(
    name: [.long, .customLong("color")],
    help: ArgumentHelp(
      "Colours in output for people; `auto` uses them at a terminal unless NO_COLOR is set.",
      valueName: "when"))
  var colour = Colour.auto

  @Option(
    help: ArgumentHelp(
      "The width of output for people in columns, 40 or more; by default the terminal's.",
      valueName: "columns"))
  var width: Int?

  func validate() throws {
    if let width, width < PrettyWriter.narrowest {
      throw ValidationError("--width must be at least \(PrettyWriter.narrowest)")
    }
  }

  /// Whether standard output is to have colours.
  var hasColour: Bool {
    switch colour {
    case .always: true
    case .never: false
    case .auto: StandardOutput.isTerminal && !isSet("NO_COLOR") && !isDumb
    }
  }

  /// The width that was asked for, or that of the terminal.
  var columns: Int { width ?? terminalWidth }

  /// A terminal that shows escape sequences instead of obeying them, as editors have.
  private var isDumb: Bool { getenv("TERM").map { String(cString: $0) } == "dumb" }

  /// By convention an empty variable is as good as none.
  private func isSet(_ variable: String) -> Bool { getenv(variable).map { $0.pointee != 0 } ?? false }

  private var terminalWidth: Int {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    // Lines that are longer than that are hard to read, however wide the terminal is.
    return min(Int(size.ws_col), 120)
  }
}
