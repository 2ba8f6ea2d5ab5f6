import ArgumentParser
import Undertone
import UndertoneTranscripts

/// What is written, and how it looks.
struct OutputFormatOptions: ParsableArguments {
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case auto, ndjson, csv, pretty
  }

  @Option(
    name: .customLong("to"),
    help: ArgumentHelp(
      "The output format. `auto` is `pretty` at a terminal and `ndjson` elsewhere.", valueName: "format"))
  var format = Format.auto

  @OptionGroup var terminal: TerminalOptions

  var isPretty: Bool { format == .pretty || format == .auto && StandardOutput.isTerminal }

  func writer(_ analyzer: Analyzer, keep: [String]) -> ResultWriter {
    if isPretty { return .pretty(PrettyWriter(hasColour: terminal.hasColour, width: terminal.columns)) }
    if format == .csv { return .csv(CSVWriter(keep: keep)) }
    return .ndjson(NDJSONWriter(language: analyzer.language, lexicon: analyzer.lexicon, keep: keep))
  }
}
