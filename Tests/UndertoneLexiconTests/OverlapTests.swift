import Testing
import UndertoneCore
import UndertoneLexicon

/// Lines whose class has `overlap yes` fire beside whatever else is there.
@Suite struct OverlapTests {
  private static let classes = """
    class     a.fitted
    doc       Fitted; stands before the others in the order of classes.
    weight    explicit
    overlap   yes

    class     hand
    doc       By hand.
    effect    anger 1

    class     z.fitted
    doc       Fitted too.
    weight    explicit
    overlap   yes

    class     loud
    doc       Loud words.
    role      negator

    """

  /// The cues of a text in order: `term / class first-last`.
  private func cues(_ lines: [String], _ text: String) throws -> [String] {
    let facts = "%format undertone-lexicon 1\n" + lines.map { $0 + "\n" }.joined()
    let files = [("a.class", Self.classes), ("a.lex", facts)]
    let (source, diagnostics) = PackParser.parse(
      files: files.map { PackFile(path: $0.0, bytes: Array($0.1.utf8)) })
    #expect(diagnostics == [])
    var matcher = Matcher(image: try PackCompiler.compile(source))
    let bytes = Array(text.utf8) + [UInt8](repeating: 0, count: Matcher.slack)
    return bytes.withUnsafeBufferPointer { bytes in
      matcher.match(UnsafeBufferPointer(rebasing: bytes[..<(bytes.count - Matcher.slack)]), audience: 1)
      return (0..<matcher.cues.count).map { index in
        let cue = matcher.cues[index]
        let entry = matcher.image.entries[Int(cue.entry)]
        return matcher.image.string(entry.name) + " / "
          + matcher.image.string(matcher.image.classes[Int(entry.classIndex)].name)
          + " \(cue.firstUnit)-\(cue.lastUnit)"
      }
    }
  }

  @Test(arguments: ["a.fitted", "z.fitted"])
  func aPhraseByHandAndAFittedOneOfTheSameTermBothFire(fitted: String) throws {
    let found = try cues(
      ["so bad\thand\t-\t-\town", "so bad\t\(fitted)\trisk=1\t-\town", "bad\thand\t-\t-\town"], "so bad")
    // The phrase by hand silences the word inside it; the fitted one does nothing to anybody.
    #expect(Set(found) == ["so bad / \(fitted) 0-1", "so bad / hand 0-1"])
    #expect(found.count == 2)
  }

  @Test func fittedPhrasesFireAtEveryLengthAndPlace() throws {
    let found = try cues(
      [
        "so bad now\thand\t-\t-\town", "so bad\ta.fitted\trisk=1\t-\town", "bad\ta.fitted\trisk=1\t-\town",
        "bad now\ta.fitted\trisk=1\t-\town", "so bad now\tz.fitted\trisk=1\t-\town", "now\thand\t-\t-\town",
      ], "so bad now")
    #expect(
      found == [
        "so bad now / hand 0-2", "so bad / a.fitted 0-1", "so bad now / z.fitted 0-2", "bad / a.fitted 1-1",
        "bad now / a.fitted 1-2",
      ])
  }

  @Test func ofOverlappingPhrasesByHandTheLongestStillWins() throws {
    let found = try cues(
      [
        "not so\thand\t-\t-\town", "so bad now\thand\t-\t-\town", "so bad\ta.fitted\trisk=1\t-\town",
        "not so\ta.fitted\trisk=1\t-\town",
      ], "not so bad now")
    #expect(found == ["not so / a.fitted 0-1", "so bad now / hand 1-3", "so bad / a.fitted 1-2"])
  }

  @Test func aWordKeepsItsFittedCueInsideAPhrase() throws {
    let found = try cues(
      ["bad\ta.fitted\trisk=1\t-\town", "bad\thand\t-\t-\town", "so bad\thand\t-\t-\town"], "so bad. bad")
    #expect(found == ["so bad / hand 0-1", "bad / a.fitted 1-1", "bad / hand 2-2", "bad / a.fitted 2-2"])
  }

  @Test func manyFittedPhrasesAreMatchedInLinearTime() throws {
    let lines = ["so bad\ta.fitted\trisk=1\t-\town"]
    let text = String(repeating: "so bad ", count: 9_000)
    #expect(try cues(lines, text).count == 9_000)
  }
}
