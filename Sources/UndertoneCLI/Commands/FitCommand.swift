import ArgumentParser
import Glibc
import UndertoneCore
import UndertoneEvaluation
import UndertoneLexicon

/// `undertone fit`: weights from labelled texts, as a pack to lay on top.
struct FitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fit",
    abstract: "Learn weights from labelled texts and write them as a pack to use with --lexicon.",
    discussion: """
      Sets are labelled files or folders: our own form, or any other with a map. What the lexicon says already is where the \
      fit starts from and what it is drawn back to; what the texts say beyond that is learnt: corrections of classes, lines \
      and rules, and new words and phrases. Strengths, calibration and thresholds are chosen by the sets after --dev, or by a \
      fifth of the texts kept for that. An axis on which nothing helps is left alone.

      The folder that is written is a pack like any other: read it, lint it, lay it on with --lexicon.
      """)

  @Argument(
    help: ArgumentHelp(
      "Sets to learn from: PATH or NAME=PATH; NAME picks the stanza of the map.", valueName: "set"),
    completion: .file())
  var sets: [String]

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "Sets to choose strengths, calibration and thresholds by, and to measure on.", valueName: "set"),
    completion: .file())
  var dev: [String] = []

  @Option(
    help: ArgumentHelp(
      "A .map file, or a folder of them: what the labels of others mean.", valueName: "path"),
    completion: .file())
  var map: String?

  @Option(
    help: ArgumentHelp("The folder for the pack; it is made when it is not there.", valueName: "folder"),
    completion: .directory)
  var output: String

  @OptionGroup(title: "Lexicon") var lexicon: LexiconOptions
  @OptionGroup(title: "Fitting") var fitting: FitModelOptions

  func validate() throws {
    if (sets + dev).contains("") { throw ValidationError("the name of a set is empty") }
    if output.isEmpty { throw ValidationError("--output: the name of the folder is empty") }
  }

  func run() throws {
    let options = fitting.options
    let (train, problems) = LabelledSet.read(arguments: sets, map: map)
    let (chosen, moreProblems) = LabelledSet.read(arguments: dev, map: map)
    StandardError.report(problems + moreProblems.filter { !problems.contains($0) })
    guard !(problems + moreProblems).contains(where: { $0.severity == .error }) else {
      throw ExitStatus.misuse
    }
    let input = FitInput(train: train, dev: chosen, source: try lexicon.source(), options: options)
    StandardError.report(input.problems)
    guard !input.problems.contains(where: { $0.severity == .error }) else { throw ExitStatus.misuse }
    let result: FitResult
    do {
      var run = FitRun(input, options)
      result = try run.run()
    } catch {
      StandardError.report(error.all)
      throw ExitStatus.misuse
    }
    StandardError.report(result.problems)
    try write(FittedFiles(result, command: command).files)
    StandardOutput.write(FitTable(result).description)
    let times = result.times.map { "\($0.what) \(FitCommand.seconds($0.seconds))" }.joined(separator: ", ")
    StandardError.complain("\(output): \(result.summary); \(times)")
  }

  private static func seconds(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return "\(tenths / 10).\(tenths % 10) s"
  }

  /// The command as it was given, for whoever wants to run it again.
  private var command: String {
    CommandLine.arguments.dropFirst().reduce("undertone") { text, argument in
      let isPlain = argument.allSatisfy { $0.isLetter || $0.isNumber || "-_=./,:+@%".contains($0) }
      return text + " " + (isPlain && !argument.isEmpty ? argument : "'\(argument)'")
    }
  }

  // MARK: Writing

  /// Writes the files, and removes those of an earlier fit that this one has not.
  private func write(_ files: [PackFile]) throws {
    if mkdir(output, 0o777) != 0, errno != EEXIST { throw FileReplacement.failure(output) }
    for file in files { try FileReplacement.write(file.bytes, to: output + "/" + file.path) }
    for name in FittedFiles.names where !files.contains(where: { $0.path == name }) {
      unlink(output + "/" + name)
    }
  }
}
