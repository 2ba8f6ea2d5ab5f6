import ArgumentParser
import Glibc

/// The root command: parses, runs, and keeps the promise about exit statuses.
@main
struct UndertoneCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "undertone",
    abstract: "Reads what customers write and say, and tells what they feel, and why.",
    discussion: """
      Undertone maps customer-service text onto six emotions (surprise, happiness, gratitude; anger, frustration, \
      disappointment), tells the risk of escalation, and shows the words behind every number. It works offline.

      Exit status: 0 fine; 1 findings (--fail-on, --gate) or records that could not be read; 2 misuse, or a \
      file that could not be read.
      """,
    subcommands: [
      AnalyzeCommand.self, EvaluateCommand.self, FitCommand.self, TokensCommand.self, LexiconCommand.self,
      RulesCommand.self, ManualCommand.self, VersionCommand.self,
    ]
  )

  @Flag(name: .long, help: "Print the versions of the program, its lexicon and ICU.")
  var version = false

  func run() throws {
    if version { return VersionCommand.printVersions() }
    throw CleanExit.helpRequest(self)
  }

  static func main() {
    // A reader that goes away is no crash: writing then fails with EPIPE, which ends the run quietly.
    signal(SIGPIPE, SIG_IGN)
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch let status as ExitStatus {
      Glibc.exit(status.rawValue)
    } catch {
      let message = fullMessage(for: error)
      if Self.exitCode(for: error) == .success {
        StandardOutput.write(message + "\n")
        Glibc.exit(0)
      }
      StandardError.write(message + "\n")
      Glibc.exit(ExitStatus.misuse.rawValue)
    }
  }
}
