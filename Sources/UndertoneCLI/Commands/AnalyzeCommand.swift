import ArgumentParser
import Glibc
import Undertone
import UndertoneCore
import UndertoneTranscripts

/// `undertone analyze`: records in, results out.
struct AnalyzeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "analyze",
    abstract: "Read messages and conversations, and tell what customers feel, and why.",
    discussion: """
      Reads files, or standard input, as NDJSON, JSON, CSV, TSV or plain text with one message a line. Results come in \
      the order of the input; in a pipe a line is answered as soon as it arrives. A record that cannot be read \
      becomes an error in the output; everything else is done, and the exit status is 1. A file that cannot be read \
      makes it 2.
      """)

  @Argument(help: "Files to read; `-` or nothing is standard input.", completion: .file())
  var files: [String] = []

  @OptionGroup(title: "Input") var input: InputFormatOptions
  @OptionGroup(title: "Output") var output: OutputFormatOptions
  @OptionGroup(title: "Lexicon") var lexicon: LexiconOptions

  @Flag(help: "Show the cues that made every number.")
  var explain = false

  @Flag(help: "Stop at the first record that cannot be read.")
  var strict = false

  @Option(help: ArgumentHelp("How many records are analysed at the same time.", valueName: "number"))
  var jobs = 1

  @Option(help: ArgumentHelp("Exit with status 1 when a record reaches this risk level.", valueName: "level"))
  var failOn: RiskLevelName?

  func validate() throws {
    if files.contains("") { throw ValidationError("the name of a file is empty") }
    if explain, output.format == .csv {
      throw ValidationError("--to csv has no room for --explain; use --to ndjson or --to pretty")
    }
    guard (1...256).contains(jobs) else { throw ValidationError("--jobs must be from 1 to 256") }
  }

  func run() throws {
    let analyzer = try lexicon.analyzer()
    var options = RunOptions(writer: output.writer(analyzer, keep: input.keep))
    // At a terminal the words that made the numbers are highlighted in the text.
    options.isExplaining = explain || output.isPretty
    options.isStrict = strict
    options.jobs = jobs
    let run = AnalysisRun(analyzer, options, sink: OutputSink(descriptor: STDOUT_FILENO)) {
      StandardError.report([$0])
    }
    let isComplete: Bool
    do { isComplete = try analyzeAll(run) } catch let failure as OutputSink.Failure {
      try end(after: failure)
      return
    }
    report(run.counts)
    if !isComplete { throw ExitStatus.misuse }
    if run.counts.failures > 0 { throw ExitStatus.findings }
    if let failOn, run.counts.highest >= failOn.level { throw ExitStatus.findings }
  }

  /// Analyses file after file; false when one could not be read to its end.
  private func analyzeAll(_ run: AnalysisRun) throws -> Bool {
    try run.begin()
    var isComplete = true
    for file in files.isEmpty ? ["-"] : files {
      if file == "-", isatty(STDIN_FILENO) == 1 {
        StandardError.complain("reading from the terminal, one message a line; Ctrl-D ends it")
      }
      do {
        try run.analyze(path: file == "-" ? nil : file, input.options)
      } catch let problem as Diagnostic {
        StandardError.report([problem])
        isComplete = false
      }
      if strict, run.counts.failures > 0 { break }
    }
    return isComplete
  }

  /// When nobody reads any more, they have seen enough, which is fine; anything else is not.
  private func end(after failure: OutputSink.Failure) throws {
    guard case .refused(let reason) = failure else { return }
    StandardError.complain("cannot write: " + String(cString: strerror(reason)))
    throw ExitStatus.findings
  }

  /// The keys to keep that no record had, as far as they are counted.
  private func missingKeys(_ counts: RecordCounts) -> [String] {
    guard counts.records > 0 else { return [] }
    return input.keep.prefix(RecordCounts.countedKeys).enumerated()
      .filter { counts.foundKeys & 1 << UInt64($0.offset) == 0 }.map(\.element)
  }

  private func report(_ counts: RecordCounts) {
    if counts.repairs > 0 {
      StandardError.complain(
        "\(counts.repairs) ill-formed \(counts.repairs == 1 ? "piece" : "pieces") of text replaced by U+FFFD")
    }
    if counts.reopened > 0 {
      StandardError.complain(
        "\(counts.reopened) \(counts.reopened == 1 ? "conversation goes" : "conversations go") on after rows of others, "
          + "and the parts stand alone; sort the rows by conversation")
    }
    for key in missingKeys(counts) { StandardError.complain("--keep \(key): no record has it") }
    guard let first = counts.firstFailure else { return }
    StandardError.complain(
      "\(counts.failures) of \(counts.records) records could not be read; the first: \(first)")
  }
}

/// A risk level as people type it.
enum RiskLevelName: String, CaseIterable, ExpressibleByArgument {
  case none, low, elevated, high, critical

  var level: RiskLevel { RiskLevel.allCases.first { $0.name == rawValue } ?? .critical }
}
