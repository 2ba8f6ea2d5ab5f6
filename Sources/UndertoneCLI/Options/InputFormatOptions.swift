import ArgumentParser
import UndertoneTranscripts

/// What is read, and where in it the fields are.
struct InputFormatOptions: ParsableArguments {
  @Option(
    name: .customLong("from"),
    help: ArgumentHelp("The input format. `auto` looks at the content.", valueName: "format"))
  var format = InputFormat.auto

  @Option(help: ArgumentHelp("The column of the text, by name or by number from 1.", valueName: "column"))
  var textColumn: String?

  @Option(help: ArgumentHelp("The column of the id.", valueName: "column"))
  var idColumn: String?

  @Option(help: ArgumentHelp("The column of the speaker.", valueName: "column"))
  var speakerColumn: String?

  @Option(
    help: ArgumentHelp(
      "The column that tells conversations apart; without it every row is a message.", valueName: "column"))
  var conversationColumn: String?

  @Option(
    name: .customLong("keep"),
    help: ArgumentHelp(
      "A key or column of the input to copy to the output. May be given more than once.", valueName: "key"))
  var kept: [String] = []

  func validate() throws {
    if options.table.namesColumns, format == .text || format == .ndjson {
      throw ValidationError("--from \(format.rawValue): only tables have columns to name")
    }
    for key in kept where NDJSONWriter.reservedKeys.contains(key) {
      throw ValidationError("--keep \(key): results have a key of that name already; rename it in the input")
    }
  }

  /// The keys to keep, each once.
  var keep: [String] {
    var seen: Set<String> = []
    return kept.filter { seen.insert($0).inserted }
  }

  var options: InputOptions {
    InputOptions(
      format: format, keep: keep,
      table: TableOptions(
        textColumn: textColumn, idColumn: idColumn, speakerColumn: speakerColumn,
        conversationColumn: conversationColumn))
  }
}

extension InputFormat: ExpressibleByArgument {}
