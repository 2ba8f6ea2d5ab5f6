import ArgumentParser
import Undertone
import UndertoneCore
import UndertoneLexicon

/// Which lexicon to use.
struct LexiconOptions: ParsableArguments {
  @Option(
    name: .customLong("lexicon"),
    help: ArgumentHelp(
      "A folder with packs of your own, laid over the shipped lexicon. May be given more than once.",
      valueName: "folder"),
    completion: .directory)
  var folders: [String] = []

  func validate() throws {
    if folders.contains("") { throw ValidationError("--lexicon: the name of the folder is empty") }
  }

  /// The analyzer with these lexicons, or every error in them on standard error.
  func analyzer() throws -> Analyzer {
    do { return try Analyzer(lexicons: folders) } catch {
      StandardError.report(error.all)
      throw ExitStatus.misuse
    }
  }

  /// The sources of the shipped lexicon with these on top.
  func source() throws -> PackSource {
    do { return try LexiconStack.source(overlays: folders) } catch {
      StandardError.report(error.all)
      throw ExitStatus.misuse
    }
  }

  /// The compiled form of the same.
  func image() throws -> LexiconImage { try analyzer().image }
}
