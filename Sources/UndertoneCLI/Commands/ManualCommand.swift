import ArgumentParser
import FoundationEssentials
import Undertone

/// `undertone manual`: the manual page, made from the same definitions as the help.
struct ManualCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual", abstract: "Print the manual page (mdoc); `make install` puts it in place.")

  func run() throws {
    let tool = try JSONDecoder().decode(ToolDescription.self, from: Data(UndertoneCommand._dumpHelp().utf8))
    StandardOutput.write(ManualPage(tool.command, version: UndertoneVersion.number).text)
  }
}
