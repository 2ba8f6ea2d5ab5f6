import Glibc
import Testing

/// Runs that end before their input does: readers that go away, disks that are full, Ctrl-C.
@Suite(.serialized) struct EndingTests {
  static let line = "{\"id\":\"m\",\"text\":\"I have been waiting for three weeks, this is unacceptable\"}\n"

  @Test(arguments: [[], ["--jobs", "2"], ["--to", "csv"], ["--to", "pretty"], ["--explain"]])
  func isQuietWhenNobodyReadsAnyMore(_ arguments: [String]) throws {
    let run = try RunningCommand(Program.path, ["analyze"] + arguments)
    // Far more than pipes hold.
    for _ in 0..<4000 { run.send(Self.line.utf8) }
    #expect(run.hasLines(1, within: .seconds(10)))
    run.closeOutput()
    let outcome = run.finish(within: .seconds(60))
    #expect(outcome.errors == "")
    #expect(outcome.status == 0)
  }

  @Test(arguments: ["analyze --jobs 1", "analyze --jobs 2", "tokens"])
  func endsAnEndlessInputWithItsReader(_ command: String) throws {
    let outcome = try Program.shell(
      "yes 'this is a test' | $UNDERTONE \(command) | head -1; echo ${PIPESTATUS[1]} >&2", limit: .seconds(60))
    #expect(outcome.lines.count == 1)
    #expect(outcome.errors == "0\n")
  }

  @Test(arguments: [
    ["analyze"], ["analyze", "--jobs", "2"], ["analyze", "--to", "csv"], ["tokens"], ["version"], ["--version"],
    ["--help"], ["manual"], ["lexicon", "show", "frustration"], ["rules", "test"],
    ["--generate-completion-script", "bash"],
  ])
  func saysThatTheDiskIsFull(_ arguments: [String]) throws {
    let outcome = try Program.run(arguments, input: Self.line.utf8, output: .file("/dev/full"))
    #expect(outcome.errors == "undertone: cannot write: No space left on device\n")
    #expect(outcome.status == 1)
  }

  @Test(arguments: [[], ["--jobs", "2"], ["--to", "csv"]])
  func controlCEndsAtOnceWithWholeLines(_ arguments: [String]) throws {
    let run = try RunningCommand(Program.path, ["analyze"] + arguments)
    for _ in 0..<60_000 { run.send(Self.line.utf8) }
    #expect(run.hasLines(20, within: .seconds(10)))
    run.interrupt()
    let start = ContinuousClock.now
    let outcome = run.finish(within: .seconds(20))
    #expect(ContinuousClock.now - start < .seconds(5))
    #expect(outcome.status == 130)
    #expect(outcome.outputBytes.last == 0x0A)
    #expect(outcome.lines.count < 60_000)
    #expect(outcome.errors == "")
    if arguments != ["--to", "csv"] { #expect(try outcome.trees().allSatisfy { $0["lexicon"] != nil }) }
  }

  @Test func controlCEndsARunThatWaitsForInput() throws {
    let run = try RunningCommand(Program.path, ["analyze"])
    run.send(Self.line.utf8)
    #expect(run.hasLines(1, within: .seconds(5)))
    run.interrupt()
    let outcome = run.finish(within: .seconds(5))
    #expect(outcome.lines.count == 1)
    #expect(outcome.status == 130)
  }

  @Test(arguments: [SIGINT, SIGTERM, SIGHUP], ["1", "2"])
  func noSignalCutsALine(_ signal: Int32, _ jobs: String) throws {
    let folder = try TemporaryFolder()
    let file = folder.path + "/output"
    let run = try RunningCommand(Program.path, ["analyze", "--jobs", jobs], output: .file(file))
    for _ in 0..<60_000 { run.send(Self.line.utf8) }
    _ = run.pump(within: .milliseconds(300)) { _ in false }
    run.interrupt(signal)
    let outcome = run.finish(within: .seconds(20))
    #expect(outcome.status == 128 + signal)
    let bytes = try folder.bytes("output")
    #expect(bytes.isEmpty || bytes.last == 0x0A)
  }

  @Test func controlCIsNotForTheBackground() throws {
    let outcome = try Program.shell(
      "trap '' INT; (sleep 1; echo hello) | $UNDERTONE analyze & sleep 0.3; kill -INT $!; wait $!", limit: .seconds(20))
    #expect(outcome.lines.count == 1)
    #expect(outcome.status == 0)
  }

  @Test func isReadyForAStandardOutputThatIsClosed() throws {
    let outcome = try Program.shell("echo hello | $UNDERTONE analyze >&-")
    #expect(outcome.errors == "undertone: cannot write: Bad file descriptor\n")
    #expect(outcome.status == 1)
  }
}
