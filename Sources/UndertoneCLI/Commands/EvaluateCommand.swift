import ArgumentParser
import Glibc
import Undertone
import UndertoneCore
import UndertoneEvaluation
import UndertoneLexicon

/// `undertone evaluate`: how right it is on labelled texts.
struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Measure how right the analysis is on labelled texts, and compare lexicons.",
    discussion: """
      Reads labelled files, analyses their texts and reports precision, recall, rankings, calibration and the worst \
      errors. Figures come with the interval that 95 % of redrawn samples fall into. With a baseline it tells what \
      changed, which records, and which entries did it. With --gate it checks figures against bounds: exit status 1 \
      when one is not met, or when labelled records could not be read; 2 for files that could not, and for bounds on \
      figures that there are none of.
      """)

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json, markdown, html
  }

  @Argument(
    help: ArgumentHelp(
      "Labelled files, or folders of them; NAME= before one says which stanza of the map it is.",
      valueName: "[name=]path"),
    completion: .file())
  var sets: [String]

  @Option(
    help: ArgumentHelp("The map that tells what foreign labels mean.", valueName: "file"), completion: .file()
  )
  var map: String?

  @OptionGroup(title: "Lexicon") var lexicon: LexiconOptions
  @OptionGroup(title: "Comparison") var baseline: BaselineOptions

  @Option(
    help: ArgumentHelp(
      "Bounds to check: lines of set, figure, at-least or at-most, number.", valueName: "file"),
    completion: .file())
  var gate: String?

  @Option(name: .customLong("to"), help: ArgumentHelp("The output format.", valueName: "format"))
  var format = Format.text

  @Option(help: ArgumentHelp("Write the report there.", valueName: "file"), completion: .file())
  var output: String?

  @OptionGroup(title: "Terminal") var terminal: TerminalOptions

  @Option(
    help: ArgumentHelp(
      "How many errors, and how many changed readings, to show of each set.", valueName: "number"))
  var errors = 10

  @Option(
    help: ArgumentHelp("How often records are redrawn for the intervals; 0 for none.", valueName: "number"))
  var rounds = 1000

  @Option(help: ArgumentHelp("What the drawing starts from.", valueName: "number"))
  var seed: UInt64 = 1

  @Option(
    help: ArgumentHelp("Labels that fewer texts show are left out of means over labels.", valueName: "number")
  )
  var minSupport = 20

  @Option(help: ArgumentHelp("How many things are worked out at the same time.", valueName: "number"))
  var jobs = 1

  func validate() throws {
    guard (1...256).contains(jobs) else { throw ValidationError("--jobs must be from 1 to 256") }
    guard (0...100_000).contains(rounds) else { throw ValidationError("--rounds must be from 0 to 100000") }
    guard errors >= 0 else { throw ValidationError("--errors must be 0 or more") }
    guard minSupport >= 1 else { throw ValidationError("--min-support must be 1 or more") }
    if output == "" { throw ValidationError("--output: the name of the file is empty") }
  }

  func run() throws {
    let bounds = try gate.map(readGate)
    let analyzer = try lexicon.analyzer()
    let before = try baseline.read()
    let (labelled, problems) = LabelledSet.read(arguments: sets, map: map)
    // What a set does not show is a note of the report.
    StandardError.report(problems.filter { SetCode(rawValue: $0.code) != .oneKind })
    let errors = problems.filter { $0.severity == .error }
    let goldSets = labelled.filter { !$0.records.isEmpty }.map(GoldSet.init)
    guard !goldSets.isEmpty else { throw ExitStatus.misuse }
    var report = try measure(analyzer, before, goldSets)
    let failed = try bounds.map { try check($0, &report) } ?? 0
    try write(report)
    if !errors.allSatisfy(\.isOfRecords) { throw ExitStatus.misuse }
    if failed > 0 || !errors.isEmpty { throw ExitStatus.findings }
  }

  private func measure(_ analyzer: Analyzer, _ before: Baseline?, _ sets: [GoldSet]) throws
    -> EvaluationReport
  {
    var options = EvaluationOptions()
    options.minSupport = minSupport
    options.rounds = rounds
    options.seed = seed
    options.errors = errors
    options.keepsRecords = format == .json
    options.jobs = jobs
    var progress = ProgressLine()
    defer { progress.clear() }
    do throws(Diagnostics) {
      return try Evaluation(analyzer, options, baseline: before).report(on: sets) { progress.show($0) }
    } catch {
      progress.clear()
      StandardError.report(error.all)
      throw ExitStatus.misuse
    }
  }

  /// The lines of a gate, or every error in them on standard error.
  private func readGate(_ file: String) throws -> Gate {
    let (gate, problems) = Gate.read(try contents(of: file), file: file)
    guard problems.isEmpty else {
      StandardError.report(problems)
      throw ExitStatus.misuse
    }
    return gate
  }

  /// Puts what the lines come to into the report, and tells how many are not met.
  private func check(_ gate: Gate, _ report: inout EvaluationReport) throws -> Int {
    let (results, problems) = gate.check(report)
    report.gate = results
    let failed = results.filter { !$0.isMet }
    for result in failed {
      StandardError.write(
        "\(result.file):\(result.line): \(result.set) \(result.figure) is \(result.value), not "
          + "\(result.relation) \(result.bound)\n")
    }
    guard problems.isEmpty else {
      StandardError.report(problems)
      throw ExitStatus.misuse
    }
    return failed.count
  }

  private func write(_ report: EvaluationReport) throws {
    let text =
      switch format {
      case .text:
        TextReport(hasColour: output == nil && terminal.hasColour, width: terminal.columns).render(report)
      case .json: try JSONReport.render(report)
      case .markdown: MarkdownReport.render(report)
      case .html: HTMLReport.render(report)
      }
    if let output {
      try FileReplacement.write(Array(text.utf8), to: output)
    } else {
      StandardOutput.write(text)
    }
  }
}

/// Reads a file whole, or ends the run with the reason why not.
func contents(of file: String) throws -> [UInt8] {
  do { return try PackFile.contents(of: file) } catch {
    StandardError.report([error])
    throw ExitStatus.misuse
  }
}

extension Diagnostic {
  /// Whether single records are wrong, and not a file, a map or an argument.
  fileprivate var isOfRecords: Bool {
    switch SetCode(rawValue: code) {
    case .malformed, .repeatedID, .speaker, .listLength, .unknownName, .range, .notFinite, .unknownLabel: true
    default: false
    }
  }
}
