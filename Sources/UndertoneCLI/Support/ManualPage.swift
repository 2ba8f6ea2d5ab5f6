/// A manual page in mdoc from the description of the command line.
struct ManualPage {
  private let root: ToolDescription.Command
  private var lines: [String] = []

  init(_ root: ToolDescription.Command) {
    self.root = root
    lines = [
      ".\\\" Made by `undertone manual` from the command's own definitions.", ".Dd $Mdocdate$",
      ".Dt UNDERTONE 1", ".Os",
      ".Sh NAME", ".Nm undertone", ".Nd \(ManualPage.escaped(root.abstract ?? ""))", ".Sh SYNOPSIS", ".Nm",
      ".Ar subcommand", ".Op Ar options", ".Sh DESCRIPTION", ManualPage.escaped(root.discussion ?? ""),
      ".Sh COMMANDS",
    ]
    for command in root.subcommands ?? [] where command.commandName != "help" { append(command, path: []) }
    lines += [
      ".Sh EXIT STATUS", ".Bl -tag -width 1n", ".It 0", "Fine.", ".It 1",
      "Findings that were asked for, or records that could not be read.", ".It 2", "Wrong use.", ".El",
    ]
  }

  var text: String { lines.joined(separator: "\n") + "\n" }

  private mutating func append(_ command: ToolDescription.Command, path: [String]) {
    let path = path + [command.commandName]
    lines.append(".Ss \(path.joined(separator: " "))")
    if let abstract = command.abstract { lines.append(ManualPage.escaped(abstract)) }
    if let discussion = command.discussion { lines += [".Pp", ManualPage.escaped(discussion)] }
    let arguments = (command.arguments ?? []).filter { $0.shouldDisplay && !isHelp($0) }
    if !arguments.isEmpty {
      lines.append(".Bl -tag -width Ds")
      for argument in arguments { append(argument) }
      lines.append(".El")
    }
    for subcommand in command.subcommands ?? [] where subcommand.commandName != "help" {
      append(subcommand, path: path)
    }
  }

  private mutating func append(_ argument: ToolDescription.Argument) {
    let value = argument.valueName ?? "value"
    switch argument.kind {
    case "positional": lines.append(".It Ar \(value)\(argument.isRepeating ? " ..." : "")")
    default:
      let names = (argument.names ?? []).map { $0.kind == "short" ? "-" + $0.name : "--" + $0.name }
      let takesValue = argument.kind == "option"
      lines.append(
        ".It " + names.map { ManualPage.escaped($0) }.joined(separator: " , ")
          + (takesValue ? " Ar \(value)" : ""))
    }
    var text = [argument.abstract, argument.discussion].compactMap { $0 }.joined(separator: " ")
    if let values = argument.allValues { text += " One of " + values.joined(separator: ", ") + "." }
    if let fallback = argument.defaultValue { text += " Default: \(fallback)." }
    lines.append(ManualPage.escaped(text))
  }

  private func isHelp(_ argument: ToolDescription.Argument) -> Bool {
    (argument.names ?? []).contains { $0.name == "help" || $0.name == "version" }
  }

  /// Keeps backslashes, hyphens and leading dots from being read as commands.
  private static func escaped(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      var line = line.replacing("\\", with: "\\e").replacing("-", with: "\\-")
      if line.hasPrefix(".") || line.hasPrefix("'") { line = "\\&" + line }
      return line
    }.joined(separator: "\n")
  }
}
