import ArgumentParser
import UndertoneText

/// `undertone tokens`: what the tokenizer makes of a text.
struct TokensCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tokens",
    abstract: "Show the tokens of a text: kind, shape, place, folded form, and the stage that made them.",
    discussion: """
      One token a line, with tabs between: start and end byte, kind, stage, shape, folded form, text. Without \
      arguments the text is read from standard input, line by line.
      """)

  @Argument(help: "The text.")
  var text: [String] = []

  func run() throws {
    guard text.isEmpty else { return show(text.joined(separator: " ")) }
    while let line = readLine(strippingNewline: false) { show(line) }
  }

  /// The places tell where white space stands, the stage tells who made the token.
  private static let shownElsewhere: TokenShape = [.spaced, .segmented]

  private func show(_ text: String) {
    let traces = withPaddedText(text) { TokenTrace.trace($0) }
    StandardOutput.write(
      traces.map { trace in
        let shapes = trace.shape.subtracting(TokensCommand.shownElsewhere).names.joined(separator: ",")
        return [
          String(trace.start), String(trace.end), trace.kind.name, trace.stage.rawValue,
          shapes.isEmpty ? "-" : shapes,
          trace.folded, trace.text,
        ].joined(separator: "\t") + "\n"
      }.joined())
  }
}
