import ArgumentParser
import Undertone
import UndertoneText

/// `undertone version`: what is running here.
struct VersionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "version", abstract: "Print the versions of the program, its lexicon and ICU.")

  func run() throws { VersionCommand.printVersions() }

  static func printVersions() {
    let lexicon = (try? Analyzer())?.lexicon ?? "damaged"
    StandardOutput.write(
      "undertone \(UndertoneVersion.number) (lexicon \(lexicon), ICU \(Tokenizer.icuVersion))\n")
  }
}
