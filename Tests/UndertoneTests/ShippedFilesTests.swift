import Testing
import Undertone
import UndertoneLexicon

/// The sources of the lexicon inside the program.
@Suite struct ShippedFilesTests {
  @Test func theirPathsDoNotTellWhereTheProgramWasBuilt() {
    let paths = LexiconStack.shippedFiles().map(\.path)
    #expect(paths.contains("Lexicons/SOURCES.tsv"))
    #expect(paths.contains("Lexicons/en/english.model"))
    #expect(paths.allSatisfy { $0.hasPrefix("Lexicons/") }, "\(paths)")
  }
}
