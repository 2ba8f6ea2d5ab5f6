import ArgumentParser
import Undertone
import UndertoneCore
import UndertoneEvaluation

/// What an evaluation is compared with.
struct BaselineOptions: ParsableArguments {
  @Option(
    name: .customLong("baseline"),
    help: ArgumentHelp(
      "Compare with an earlier run: a report of `--to json`, or `shipped` for the shipped lexicon.",
      valueName: "file"),
    completion: .file())
  var file: String?

  @Option(
    name: .customLong("baseline-lexicon"),
    help: ArgumentHelp(
      "Compare with these packs over the shipped lexicon. May be given more than once.", valueName: "folder"),
    completion: .directory)
  var folders: [String] = []

  func validate() throws {
    if file != nil, !folders.isEmpty {
      throw ValidationError("--baseline and --baseline-lexicon: there is one baseline")
    }
    if file == "" || folders.contains("") { throw ValidationError("--baseline: a name is empty") }
  }

  /// The baseline that was named; ends the run with what is wrong with it.
  func read() throws -> Baseline? {
    if let file, file != "shipped" {
      let bytes = try contents(of: file)
      do { return try Baseline.read(bytes, file: file) } catch {
        StandardError.report([error])
        throw ExitStatus.misuse
      }
    }
    if file == nil, folders.isEmpty { return nil }
    do { return .lexicon(try Analyzer(lexicons: folders)) } catch {
      StandardError.report(error.all)
      throw ExitStatus.misuse
    }
  }
}
