import Testing

/// The same bytes whatever the number of workers, and however the input arrives.
@Suite struct JobsTests {
  @Test(arguments: [["--to", "ndjson"], ["--to", "ndjson", "--explain"], ["--to", "csv"], ["--to", "pretty"]])
  func anyNumberOfWorkersWritesTheSame(_ arguments: [String]) throws {
    let seed = UInt64.random(in: 0...UInt64.max)
    var generator = GeneratedInput(seed: seed)
    let input = generator.ndjson(4000)
    let one = try Program.run(["analyze", "--from", "ndjson", "--jobs", "1"] + arguments, input: input)
    #expect(one.lines.count > 3000, "seed \(seed)")
    #expect(one.status == 1, "seed \(seed)")
    for jobs in [2, 3, 8] {
      let more = try Program.run(["analyze", "--from", "ndjson", "--jobs", "\(jobs)"] + arguments, input: input)
      #expect(more.outputBytes == one.outputBytes, "seed \(seed), jobs \(jobs)")
      #expect(more.errors == one.errors, "seed \(seed), jobs \(jobs)")
      #expect(more.status == one.status, "seed \(seed), jobs \(jobs)")
    }
  }

  @Test(arguments: [1, 2])
  func piecesOfAnySizeMakeTheSame(_ jobs: Int) throws {
    let seed = UInt64.random(in: 0...UInt64.max)
    var generator = GeneratedInput(seed: seed)
    let input = generator.ndjson(400)
    let arguments = ["analyze", "--from", "ndjson", "--jobs", "\(jobs)"]
    let whole = try Program.run(arguments, input: input)
    let run = try RunningCommand(Program.path, arguments)
    var place = 0
    while place < input.count {
      let next = min(place + Int.random(in: 1...700, using: &generator), input.count)
      run.send(input[place..<next])
      place = next
      // Time for the program to take what is there.
      _ = run.pump(within: .milliseconds(3)) { _ in false }
    }
    run.closeInput()
    let pieces = run.finish(within: .seconds(60))
    #expect(pieces.outputBytes == whole.outputBytes, "seed \(seed)")
    #expect(pieces.errors == whole.errors, "seed \(seed)")
    #expect(pieces.status == whole.status, "seed \(seed)")
  }

  @Test func aFileAndAPipeMakeTheSame() throws {
    let seed = UInt64.random(in: 0...UInt64.max)
    var generator = GeneratedInput(seed: seed)
    let input = generator.ndjson(1000)
    let folder = try TemporaryFolder()
    let file = try folder.write("input", input)
    let fromPipe = try Program.run(["analyze", "--from", "ndjson"], input: input)
    for jobs in ["1", "3"] {
      let fromFile = try Program.run(["analyze", "--from", "ndjson", "--jobs", jobs, file])
      #expect(fromFile.outputBytes == fromPipe.outputBytes, "seed \(seed), jobs \(jobs)")
    }
  }

  @Test(arguments: ["0", "257", "-1", "many", "1.5"])
  func aBadNumberOfWorkersIsMisuse(_ jobs: String) throws {
    let outcome = try Program.run(["analyze", "--jobs=\(jobs)"], text: "hello\n")
    #expect(outcome.output == "")
    #expect(outcome.errors.contains("--jobs"))
    #expect(outcome.status == 2)
  }
}
