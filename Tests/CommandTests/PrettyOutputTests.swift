import Testing

/// Output for people: every record and its numbers, within the width, and nothing that could play with a terminal.
@Suite struct PrettyOutputTests {
  private func pretty(_ arguments: String...) throws -> Outcome {
    try Program.run(["analyze", "--to", "pretty"] + arguments + [ResultStructureTests.sample])
  }

  @Test func everyRecordHasAHeadingWithItsVerdict() throws {
    let outcome = try pretty("--colour", "never")
    let results = try Program.run(["analyze", ResultStructureTests.sample]).trees()
    for result in results {
      let id = try #require(result["id"]?.text)
      let heading = try #require(outcome.lines.first { $0.hasPrefix(id + " · ") }, "\(id)")
      for label in result["labels"]?.elements ?? [] { #expect(heading.contains(label.text ?? "")) }
    }
    #expect(!outcome.output.contains("\u{1B}"))
    #expect(outcome.errors == "")
    #expect(outcome.status == 0)
  }

  @Test(arguments: [40, 60, 80, 120])
  func linesKeepToTheWidth(_ width: Int) throws {
    let outcome = try pretty("--colour", "never", "--width", "\(width)")
    let tooLong = outcome.lines.filter { $0.count > width }
    #expect(tooLong == [])
    #expect(outcome.lines.count > 30)
  }

  @Test(arguments: [40, 80])
  func whateverTheTextIs(_ width: Int) throws {
    let texts = [
      String(repeating: "x", count: 500), String(repeating: "最悪だ", count: 60), "a" + String(repeating: " ", count: 300) + "b",
      "thank you " + String(repeating: "SO😡", count: 100),
    ]
    let input = texts.map { "{\"id\":\"\(String(repeating: "i", count: 100))\",\"text\":\"\($0)\"}\n" }.joined() + "nonsense\n"
    let outcome = try Program.run(
      ["analyze", "--from", "ndjson", "--to", "pretty", "--colour", "never", "--width", "\(width)"], text: input)
    #expect(outcome.lines.filter { $0.count > width } == [])
    #expect(outcome.lines.count > texts.count * 7)
    #expect(outcome.status == 1)
  }

  @Test func aDumbTerminalGetsNoColours() throws {
    let run = try RunningCommand(Program.path, ["analyze"], output: .terminal, environment: ["TERM": "dumb"])
    run.send("Thank you so much!\n".utf8)
    run.closeInput()
    let outcome = run.finish(within: .seconds(10))
    #expect(outcome.output.contains("gratitude"))
    #expect(!outcome.output.contains("\u{1B}"))
  }

  @Test(arguments: [("always", true), ("never", false), ("auto", false)])
  func coloursComeWhenAskedFor(_ when: String, _ expected: Bool) throws {
    #expect(try pretty("--colour", when).output.contains("\u{1B}[") == expected)
  }

  @Test func coloursChangeNothingButTheLook() throws {
    let plain = try pretty("--colour", "never").output
    let coloured = try pretty("--colour", "always").output
    #expect(coloured.replacing(/\u{1B}\[[0-9;]*m/, with: "") == plain)
  }

  @Test func textCannotPlayWithTheTerminal() throws {
    let text = "a\u{1B}[2Jb \u{7} c\rd \u{9B}31m \u{202E}evil\n"
    let outcome = try Program.run(["analyze", "--from", "text", "--to", "pretty", "--colour", "never"], text: text)
    let bad = outcome.output.unicodeScalars.filter {
      $0.value < 0x20 && $0 != "\n" || (0x7F...0x9F).contains($0.value) || $0.value == 0x202E
    }
    #expect(bad.isEmpty)
    #expect(outcome.status == 0)
  }

  @Test(arguments: [nil, "1", ""])
  func autoIsPrettyAtATerminalOnly(_ noColour: String?) throws {
    var environment = ["TERM": "xterm"]
    environment["NO_COLOR"] = noColour
    let run = try RunningCommand(Program.path, ["analyze"], output: .terminal, environment: environment)
    run.send("Thank you so much!\n".utf8)
    run.closeInput()
    let outcome = run.finish(within: .seconds(10))
    #expect(!outcome.output.contains("undertone/1"))
    #expect(outcome.output.contains("gratitude"))
    // By convention an empty NO_COLOR is as good as none.
    #expect(outcome.output.contains("\u{1B}[") == (noColour != "1"))
    #expect(outcome.status == 0)
  }
}
