import ArgumentParser
import Glibc
import UndertoneCore
import UndertoneText
import UndertoneTranscripts

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
    guard text.isEmpty else {
      return TokensCommand.show(withPaddedText(text.joined(separator: " ")) { TokenTrace.trace($0) })
    }
    do { try showLines() } catch let problem as Diagnostic {
      StandardError.report([problem])
      throw ExitStatus.misuse
    }
  }

  /// Reads as `analyze` does, so that what is shown is what is analysed.
  private func showLines() throws {
    var source = RecordSource(descriptor: STDIN_FILENO, options: InputOptions(format: .text))
    var reader = RecordReader(try source.prepare())
    var chunk = InputChunk()
    while try source.next(into: &chunk) {
      reader.begin(chunk)
      while reader.next() { TokensCommand.show(TokenTrace.trace(reader.record.text)) }
    }
  }

  /// The places tell where white space stands, the stage tells who made the token.
  private static let shownElsewhere: TokenShape = [.spaced, .segmented]

  private static func show(_ traces: [TokenTrace]) {
    StandardOutput.write(
      traces.map { trace in
        let shapes = trace.shape.subtracting(shownElsewhere).names.joined(separator: ",")
        return [
          String(trace.start), String(trace.end), trace.kind.name, trace.stage.rawValue,
          shapes.isEmpty ? "-" : shapes,
          trace.folded, trace.text,
        ].joined(separator: "\t") + "\n"
      }.joined())
  }
}
