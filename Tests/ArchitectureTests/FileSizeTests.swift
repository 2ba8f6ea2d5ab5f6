import Testing

/// Files stay small: who needs more than this has two nouns in one file.
@Suite struct FileSizeTests {
  @Test func noSourceFileIsLong() throws {
    let files = try SourceTree.files(in: "Sources", ["swift", "c", "cpp", "h"])
    #expect(files.count > 100)
    for file in files { #expect(file.lineCount <= 400, "\(file) has \(file.lineCount) lines") }
  }
}
