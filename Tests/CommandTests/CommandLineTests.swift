import Testing

/// What every command of the program promises: answers on standard output, complaints on standard error, a status.
@Suite struct CommandLineTests {
  @Test(arguments: [["--version"], ["version"]])
  func saysWhatIsRunning(_ arguments: [String]) throws {
    let outcome = try Program.run(arguments)
    #expect(
      outcome.output.wholeMatch(of: /undertone [0-9]+\.[0-9]+\.[0-9]+ \(lexicon en-[0-9a-f]{6,}, ICU [0-9.]+\)\n/)
        != nil)
    #expect(outcome.errors == "")
    #expect(outcome.status == 0)
  }

  @Test func resultsCarryTheVersionOfTheLexicon() throws {
    let version = try Program.run(["--version"]).output
    let lexicon = try Program.run(["analyze"], text: "hello\n").trees().first?["lexicon"]?.text
    #expect(version.contains("lexicon \(lexicon ?? "none"),"))
  }

  static let commands: [[String]] = [
    [], ["analyze"], ["evaluate"], ["tokens"], ["lexicon"], ["lexicon", "lint"], ["lexicon", "fmt"], ["lexicon", "show"],
    ["lexicon", "diff"], ["rules"], ["rules", "lint"], ["rules", "test"],
    ["rules", "explain"], ["manual"], ["version"],
  ]

  @Test(arguments: commands)
  func helpIsAnAnswer(_ command: [String]) throws {
    for flag in ["--help", "-h"] {
      let outcome = try Program.run(command + [flag])
      #expect(outcome.output.hasPrefix("OVERVIEW: "))
      #expect(outcome.output.contains("USAGE: " + (["undertone"] + command).joined(separator: " ")))
      #expect(outcome.errors == "")
      #expect(outcome.status == 0)
    }
  }

  @Test(arguments: [[], ["lexicon"], ["rules"]])
  func aCommandThatNeedsAnotherShowsItsHelp(_ command: [String]) throws {
    let outcome = try Program.run(command)
    #expect(outcome.output.contains("SUBCOMMANDS:"))
    #expect(outcome.status == 0)
  }

  @Test(arguments: [
    ["analyse"], ["lexicon", "polish"], ["--nonsense"], ["analyze", "--nonsense"], ["analyze", "--from", "xml"],
    ["analyze", "--to", "xml"], ["analyze", "--from"], ["analyze", "--fail-on", "worst"],
    ["analyze", ""], ["analyze", "--lexicon", ""], ["rules", "test", "--lexicon", ""],
    ["analyze", "--from", "text", "--text-column", "x"], ["analyze", "--from", "ndjson", "--id-column", "x"],
    ["analyze", "--color", "blue"], ["analyze", "--colour", "blue"], ["analyze", "--width", "3"], ["analyze", "--keep", "id"],
    ["lexicon", "fmt"], ["lexicon", "show"], ["rules", "explain"], ["version", "x"],
    ["evaluate"], ["evaluate", "--to", "xml", "x"], ["evaluate", "--jobs", "0", "x"], ["evaluate", "--rounds", "-1", "x"],
    ["evaluate", "--baseline", "x", "--baseline-lexicon", "y", "z"], ["evaluate", "--width", "3", "x"],
    ["evaluate", "--min-support", "0", "x"], ["evaluate", "--output", "", "x"], ["evaluate", "--seed", "-1", "x"],
  ])
  func wrongUseIsToldOnStandardError(_ arguments: [String]) throws {
    let outcome = try Program.run(arguments, text: "hello\n")
    #expect(outcome.output == "")
    #expect(outcome.errors.hasPrefix("Error: "))
    #expect(outcome.errors.contains("--help"))
    #expect(outcome.status == 2)
  }

  @Test func aKeyIsKeptOnce() throws {
    let arguments = ["analyze", "--keep", "a", "--keep", "b", "--keep", "a"]
    let outcome = try Program.run(arguments, text: "{\"text\":\"x\",\"b\":2,\"a\":1}\n")
    #expect(outcome.output.hasSuffix(",\"a\":1,\"b\":2}\n"))
    let table = try Program.run(arguments + ["--to", "csv"], text: "{\"text\":\"x\",\"b\":2,\"a\":1}\n")
    #expect(table.lines.first?.hasSuffix(",error,a,b") == true)
  }

  @Test func theManualIsCleanMdoc() throws {
    let manual = try Program.run(["manual"])
    #expect(manual.output.hasPrefix(".\\\""))
    #expect(manual.status == 0)
    for option in ["from", "fail\\-on", "explain", "lexicon", "conversation\\-column", "check", "gate", "baseline\\-lexicon"] {
      #expect(manual.output.contains("\\-\\-\(option)"))
    }
    // Every list that is opened is closed, and no text line begins with a control character by accident.
    let macros = manual.lines.filter { $0.hasPrefix(".") }
    #expect(macros.count { $0.hasPrefix(".Bl ") } == macros.count { $0 == ".El" })
    let known = ["\\\"", "Dd", "Dt", "Os", "Sh", "Nm", "Nd", "Ar", "Op", "Ss", "Pp", "Bl", "It", "El"]
    for line in macros { #expect(known.contains { line.dropFirst().hasPrefix($0) }, "\(line)") }
  }

  @Test(.enabled(if: hasTool("mandoc"), "needs mandoc"))
  func mandocHasNothingToSayAboutTheManual() throws {
    let outcome = try Program.shell("$UNDERTONE manual | mandoc -T lint -W warning")
    #expect(outcome.output == "")
    #expect(outcome.status == 0)
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func completionScriptsKnowTheCommands(_ shell: String) throws {
    let outcome = try Program.run(["--generate-completion-script", shell])
    for word in ["analyze", "lexicon", "fail-on", "critical", "ndjson"] {
      #expect(outcome.output.contains(word), "\(word)")
    }
    #expect(outcome.errors == "")
    #expect(outcome.status == 0)
  }

  @Test(arguments: ["bash", "zsh", "fish"].filter(hasTool))
  func completionScriptsAreWellFormed(_ shell: String) throws {
    let outcome = try Program.shell(
      "$UNDERTONE --generate-completion-script \(shell) > /tmp/undertone-$$ "
        + "&& \(shell) -n /tmp/undertone-$$; status=$?; rm /tmp/undertone-$$; exit $status")
    #expect(outcome.errors == "")
    #expect(outcome.status == 0)
  }

  @Test func theBinaryAloneIsEnough() throws {
    let folder = try TemporaryFolder()
    let outcome = try Program.shell(
      "cp $UNDERTONE '\(folder.path)/u' && cd / && echo 'thank you so much' | env -i '\(folder.path)/u' analyze")
    #expect(outcome.errors == "")
    #expect(try outcome.trees().first?["labels"]?.elements == [.string("gratitude")])
    #expect(outcome.status == 0)
  }
}

/// True when the shell finds a program of this name.
func hasTool(_ name: String) -> Bool {
  (try? Program.shell("command -v \(name) > /dev/null"))?.status == 0
}
