import Glibc
import Testing

/// A line that arrives is answered at once, though the pipe stays open.
@Suite(.serialized) struct LivePipeTests {
  private func live(_ arguments: [String]) throws -> RunningCommand {
    try RunningCommand(Program.path, ["analyze"] + arguments)
  }

  @Test(arguments: [[], ["--from", "text"], ["--from", "ndjson"], ["--jobs", "2"], ["--explain"], ["--jobs", "3"]])
  func answersEachLineAsItComes(_ arguments: [String]) throws {
    let run = try live(arguments)
    for number in 1...4 {
      run.send("{\"id\":\(number),\"text\":\"still waiting\"}\n".utf8)
      #expect(run.hasLines(number, within: .seconds(2)), "line \(number)")
    }
    run.closeInput()
    let outcome = run.finish(within: .seconds(10))
    #expect(outcome.lines.count == 4)
    #expect(outcome.errors == "")
    #expect(outcome.status == 0)
  }

  @Test func answersAHalfLineWhenItIsWhole() throws {
    let run = try live([])
    run.send("{\"text\":\"a\"}\n{\"text\":".utf8)
    #expect(run.hasLines(1, within: .seconds(2)))
    run.send("\"b\"}\n".utf8)
    #expect(run.hasLines(2, within: .seconds(2)))
    run.send("{\"text\":\"c\"}".utf8)
    run.closeInput()
    let outcome = run.finish(within: .seconds(10))
    #expect(try outcome.summaries() == ["message 1", "message 2", "message 3"])
    #expect(outcome.status == 0)
  }

  @Test func answersTheRowsOfATable() throws {
    let run = try live(["--to", "csv"])
    run.send("id,text\n".utf8)
    run.send("m1,hello\n".utf8)
    #expect(run.hasLines(2, within: .seconds(2)))
    run.send("m2,\"one\ntwo\"\n".utf8)
    #expect(run.hasLines(3, within: .seconds(2)))
    run.closeInput()
    let outcome = run.finish(within: .seconds(10))
    #expect(outcome.lines.dropFirst().map { $0.split(separator: ",")[1] } == ["m1", "m2"])
    #expect(outcome.status == 0)
  }

  @Test func answersABadLineAtOnce() throws {
    let run = try live(["--from", "ndjson"])
    run.send("nonsense\n".utf8)
    #expect(run.hasLines(1, within: .seconds(2)))
    run.closeInput()
    let outcome = run.finish(within: .seconds(10))
    #expect(try outcome.summaries() == ["UT103 at 1:1"])
    #expect(outcome.status == 1)
  }

  @Test(arguments: [1, 2, 4])
  func aHalfLineHoldsNoOtherUp(_ jobs: Int) throws {
    let run = try live(["--jobs", "\(jobs)"])
    // More than one chunk, so that results of one are ready while the input of the next is awaited.
    let text = String(repeating: "all is well, ", count: 80)
    for number in 1...800 { run.send("{\"id\":\(number),\"text\":\"\(text)\"}\n".utf8) }
    run.send("{\"text\":\"and".utf8)
    #expect(run.hasLines(800, within: .seconds(60)))
    run.send(" so on\"}\n".utf8)
    run.closeInput()
    let outcome = run.finish(within: .seconds(60))
    #expect(outcome.lines.count == 801)
    #expect(outcome.status == 0)
  }

  @Test(arguments: [1, 2])
  func linesAndBurstsKeepTheirOrder(_ jobs: Int) throws {
    let run = try live(["--jobs", "\(jobs)"])
    var sent = 0
    for burst in [1, 1, 3000, 1, 40, 2000, 1] {
      for _ in 0..<burst {
        sent += 1
        run.send("{\"id\":\(sent),\"text\":\"message \(sent), thank you\"}\n".utf8)
      }
      #expect(run.hasLines(sent, within: .seconds(burst > 1 ? 60 : 2)), "\(sent) lines")
    }
    run.closeInput()
    let outcome = run.finish(within: .seconds(60))
    let ids = outcome.lines.compactMap { $0.firstMatch(of: /"id":([0-9]+)/).flatMap { Int($0.1) } }
    #expect(ids == Array(1...sent))
    #expect(outcome.status == 0)
  }
}
