/// A manual page in mdoc from the description of the command line.
struct ManualPage {
  private let root: ToolDescription.Command
  private var lines: [String] = []

  init(_ root: ToolDescription.Command, version: String) {
    self.root = root
    lines = [
      ".\\\" Made by `undertone manual` from the command's own definitions.", ".Dd $Mdocdate$",
      ".Dt UNDERTONE 1", ".Os Undertone \(version)",
      ".Sh NAME", ".Nm undertone", ".Nd \(ManualPage.escaped(root.abstract ?? "").trimmingStop)",
      ".Sh SYNOPSIS", ".Nm", ".Ar subcommand", ".Op Ar options", ".Sh DESCRIPTION",
    ]
    lines += ManualPage.paragraphs(root.discussion ?? "")
    lines.append(".Sh COMMANDS")
    for command in root.subcommands ?? [] where command.commandName != "help" { append(command, path: []) }
    lines += [
      ".Sh ENVIRONMENT", ".Bl -tag -width Ds", ".It Ev NO_COLOR",
      "When it is not empty, pretty output has no colours of its own accord.", ".It Ev TERM",
      "When it is dumb, neither.", ".El",
      ".Sh EXIT STATUS", ".Bl -tag -width 1n", ".It 0", "Fine.", ".It 1",
      "Findings that were asked for, or records that could not be read.", ".It 2",
      "Wrong use, or a file that could not be read.", ".El",
    ]
  }

  var text: String { lines.joined(separator: "\n") + "\n" }

  private mutating func append(_ command: ToolDescription.Command, path: [String]) {
    let path = path + [command.commandName]
    lines.append(".Ss \(path.joined(separator: " "))")
    lines += ManualPage.paragraphs(command.abstract ?? "")
    if let discussion = command.discussion { lines += [".Pp"] + ManualPage.paragraphs(discussion) }
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
    lines += ManualPage.paragraphs(text)
  }

  private func isHelp(_ argument: ToolDescription.Argument) -> Bool {
    (argument.names ?? []).contains { $0.name == "help" || $0.name == "version" }
  }
}

// Text as mdoc wants it.
extension ManualPage {
  /// Every sentence on a line of its own, by which formatters know its end; a macro between paragraphs.
  private static func paragraphs(_ text: String) -> [String] {
    var lines: [String] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.isEmpty {
        lines.append(".Pp")
      } else {
        lines += sentences(line).map(escaped)
      }
    }
    return lines
  }

  private static func sentences(_ line: Substring) -> [String] {
    var sentences: [String] = []
    var sentence = ""
    for word in line.split(separator: " ") {
      sentence += (sentence.isEmpty ? "" : " ") + word
      guard word.hasSuffix(".") || word.hasSuffix("?") || word.hasSuffix("!") else { continue }
      sentences.append(sentence)
      sentence = ""
    }
    return sentence.isEmpty ? sentences : sentences + [sentence]
  }

  /// Keeps backslashes, hyphens and leading dots from being read as commands.
  private static func escaped(_ line: String) -> String {
    let line = line.replacing("\\", with: "\\e").replacing("-", with: "\\-")
    return line.hasPrefix(".") || line.hasPrefix("'") ? "\\&" + line : line
  }
}

extension String {
  /// Without the full stop at its end, which a description in a list of names does not have.
  fileprivate var trimmingStop: String { hasSuffix(".") ? String(dropLast()) : self }
}
