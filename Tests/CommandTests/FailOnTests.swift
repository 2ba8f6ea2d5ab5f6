import Testing

/// `--fail-on`: a status for scripts when the risk of a record reaches a level.
@Suite struct FailOnTests {
  static let levels = ["none", "low", "elevated", "high", "critical"]
  static let calm = "{\"text\":\"Hello, what time do you open on Sunday?\"}\n"
  static let hot =
    "{\"text\":\"This is the third time. I will contact my lawyer and the ombudsman if I am not refunded by Friday.\"}\n"

  /// The level that the program itself reports.
  private func level(_ input: String) throws -> Int {
    let trees = try Program.run(["analyze"], text: input).trees()
    let names = trees.compactMap { $0["escalation"]?["level"]?.text }
    return try #require(names.compactMap { Self.levels.firstIndex(of: $0) }.max())
  }

  @Test(arguments: [calm, hot, calm + hot + calm], [1, 2])
  func theStatusFollowsTheHighestLevel(_ input: String, _ jobs: Int) throws {
    let reached = try level(input)
    for (index, name) in Self.levels.enumerated() {
      let outcome = try Program.run(["analyze", "--fail-on", name, "--jobs", "\(jobs)"], text: input)
      #expect(outcome.status == (reached >= index ? 1 : 0), "\(name)")
      #expect(outcome.errors == "")
    }
  }

  @Test func threatsAreHigherThanQuestions() throws {
    #expect(try level(Self.hot) >= 3)
    #expect(try level(Self.calm) <= 1)
  }

  @Test func anyTurnOfAConversationCounts() throws {
    let hot = Self.hot.dropFirst().dropLast(2)
    let line = "{\"turns\":[{\(hot)},{\"speaker\":\"agent\",\"text\":\"Done.\"},{\"text\":\"Thank you, all is well!\"}]}\n"
    let outcome = try Program.run(["analyze", "--fail-on", "high"], text: line)
    #expect(try outcome.summaries() == ["conversation 1 of 3"])
    #expect(outcome.status == 1)
  }

  @Test func withoutItRiskIsNoFailure() throws {
    #expect(try Program.run(["analyze"], text: Self.hot).status == 0)
  }

  @Test func noRecordReachesNothing() throws {
    #expect(try Program.run(["analyze", "--fail-on", "low"], text: "").status == 0)
  }
}
