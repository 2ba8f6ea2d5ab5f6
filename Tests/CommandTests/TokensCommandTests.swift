import Testing

/// `undertone tokens`: one token a line, with places in the input.
@Suite struct TokensCommandTests {
  @Test func showsKindStageShapeAndPlace() throws {
    let outcome = try Program.run(["tokens", "SOOO", "good 😍"])
    try #require(outcome.lines.count == 3)
    #expect(outcome.lines[0] == "0\t4\tword\tfast\tcaps,elongated\tsooo\tSOOO")
    #expect(outcome.lines[1] == "5\t9\tword\tfast\t-\tgood\tgood")
    #expect(outcome.lines[2].hasPrefix("10\t14\temoji\t"))
    #expect(outcome.lines[2].hasSuffix("\t😍"))
    #expect(outcome.errors == "")
    #expect(outcome.status == 0)
  }

  @Test(arguments: ["", "\n", "   \n"])
  func nothingHasNoTokens(_ text: String) throws {
    let outcome = try Program.run(["tokens"], text: text)
    #expect(outcome.output == "")
    #expect(outcome.status == 0)
  }

  @Test func readsStandardInputLineByLine() throws {
    let outcome = try Program.run(["tokens"], text: "one\ntwo\r\nthree")
    #expect(outcome.lines.map { $0.split(separator: "\t").last } == ["one", "two", "three"])
    #expect(outcome.lines.allSatisfy { $0.hasPrefix("0\t") })
    #expect(outcome.status == 0)
  }

  @Test func readsAsAnalyzeDoes() throws {
    let text: [UInt8] = [0xFF, 0xFE] + "one 😡\n".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let outcome = try Program.run(["tokens"], input: text)
    #expect(outcome.lines.map { $0.split(separator: "\t").last } == ["one", "😡"])
    #expect(try Program.run(["tokens"], text: "\u{FEFF}one").output.hasPrefix("0\t3\tword\t"))
  }

  @Test(arguments: ["< /tmp", "<&-"])
  func saysThatItCannotRead(_ input: String) throws {
    let outcome = try Program.shell("$UNDERTONE tokens \(input)")
    #expect(outcome.output == "")
    #expect(outcome.errors.hasPrefix("error UT13"))
    #expect(outcome.status == 2)
  }

  @Test func everyTokenIsALineWhateverItHolds() throws {
    let outcome = try Program.run(["tokens"], input: Array("a\tb \u{2028} c\0d é".utf8) + [0xFF, 0x0A])
    for line in outcome.lines { #expect(line.split(separator: "\t", omittingEmptySubsequences: false).count == 7) }
    #expect(outcome.lines.count >= 4)
    #expect(outcome.status == 0)
  }
}
