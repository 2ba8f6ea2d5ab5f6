import Testing
import UndertoneCore
import UndertoneLexicon

@Suite struct FormatterTests {
  private func format(_ path: String, _ text: String) -> String {
    let (bytes, diagnostics) = PackFormatter.format(PackFile(path: path, bytes: Array(text.utf8)))
    #expect(diagnostics.filter { $0.severity == .error } == [])
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func linesAreSortedWithTheirComments() {
    let messy = """
      # The head.
      %format undertone-lexicon 1
      %language en


      # About the whole file.

      # About sad.
      sad\tgloom\t1\t-\town\t

      mad\tb\t1\t-\town\t a note \u{20}
      # About mad in a,
      # two lines.
      mad\ta\t1\t-\town
      # The end.

      """
    let tidy = """
      # The head.
      %format undertone-lexicon 1
      %language en

      # About the whole file.

      # About mad in a,
      # two lines.
      mad\ta\t1\t-\town
      mad\tb\t1\t-\town\ta note
      # About sad.
      sad\tgloom\t1\t-\town

      # The end.

      """
    #expect(format("a.lex", messy) == tidy)
    #expect(format("a.lex", tidy) == tidy)
  }

  @Test func commentsRightBelowTheDirectivesAreAboutTheFile() {
    #expect(
      format("a.lex", "%format undertone-lexicon 1\n# All.\nsad\ta\t1\t-\town\nmad\ta\t1\t-\town\n")
        == "%format undertone-lexicon 1\n# All.\n\nmad\ta\t1\t-\town\nsad\ta\t1\t-\town\n")
  }

  @Test func stanzasAreAlignedAndOrdered() {
    let messy =
      "\n\n# About a.\nclass a\neffect  anger   1\n\n\n\n# Alone.\n\nclass b\n  # doc\nfamily legal\ndoc  B.\n# End."
    let tidy = """
      # About a.
      class     a
      effect    anger 1

      # Alone.

      class     b
      doc       B.
      family    legal
      # End.

      """
    #expect(format("a.class", messy.split(separator: "  # doc\n").joined()) == tidy)
  }

  @Test func ruleKeysComeInTheirOrderAndTextsStay() {
    let messy =
      "rule a\nsource own\nno  x  y\nemit c  1\nyes [[a]]  b\npattern  a  {0,2}  b\ntitle  T\nyes [[c]]\n"
    let tidy = """
      rule     a
      title    T
      pattern  a  {0,2}  b
      emit     c 1
      source   own
      yes      [[a]]  b
      yes      [[c]]
      no       x  y

      """
    #expect(format("a.rule", messy) == tidy)
  }

  @Test func modelKeysKeepTheirOrder() {
    #expect(
      format("a.model", "# About.\nmodifier  a\nz 1\na   2 3\na-very-long-key 4\n")
        == """
        # About.
        modifier        a
        z               1
        a               2 3
        a-very-long-key 4

        """)
  }

  @Test func sourcesAreSortedBelowTheirHeader() {
    let text = "id\ttitle\tlicence\torigin\ttaken\tdate\nz\tZ\town\tx\ty\t1\n# About a.\na\tA\town\tx\ty\t1"
    #expect(
      format("SOURCES.tsv", text)
        == "id\ttitle\tlicence\torigin\ttaken\tdate\n# About a.\na\tA\town\tx\ty\t1\nz\tZ\town\tx\ty\t1\n")
  }

  @Test func lineEndsAndByteOrderMarksAreRepaired() {
    let text = "\u{FEFF}" + lex("mad\ta\t1\t-\town").split(separator: "\n").joined(separator: "\r\n")
    let (bytes, diagnostics) = PackFormatter.format(PackFile(path: "a.lex", bytes: Array(text.utf8)))
    #expect(diagnostics.isEmpty)
    #expect(
      String(decoding: bytes, as: UTF8.self)
        == "%format undertone-lexicon 1\n%language en\n\nmad\ta\t1\t-\town\n")
  }

  @Test func aFileWithErrorsIsLeftAlone() {
    let text = lex("mad\ta\tx\t-\town", "bad\ta\t1\t-\town")
    let (bytes, diagnostics) = PackFormatter.format(PackFile(path: "a.lex", bytes: Array(text.utf8)))
    #expect(bytes == Array(text.utf8))
    #expect(places(diagnostics) == ["UT216 3:7"])
  }

  @Test(arguments: 0..<200)
  func formattingTwiceChangesNothingAndMeaningStays(seed: Int) throws {
    var random = Seeded(seed: UInt64(seed))
    let path = ["a.lex", "a.class", "a.rule", "a.model", "SOURCES.tsv"][seed % 5]
    let file = PackFile(path: path, bytes: Array(RandomPack.text(path, &random).utf8))
    let before = PackParser.parse(files: [file])
    try #require(!before.diagnostics.contains { $0.severity == .error }, "seed \(seed)")
    let once = PackFile(path: path, bytes: PackFormatter.format(file).bytes)
    let twice = PackFormatter.format(once).bytes
    #expect(once.bytes == twice, "seed \(seed)")
    let after = PackParser.parse(files: [once])
    #expect(after.diagnostics.isEmpty, "seed \(seed)")
    #expect(PackDiff.between(before.source, after.source).changes.isEmpty, "seed \(seed)")
    #expect(after.source.lines.count == before.source.lines.count, "seed \(seed)")
    #expect(comments(file.bytes) == comments(once.bytes), "seed \(seed)")
    #expect(!PackLinter.lint(after.source).contains { $0.code == "UT240" }, "seed \(seed)")
  }

  private func comments(_ bytes: [UInt8]) -> [String] {
    String(decoding: bytes.filter { $0 != 0x0D }, as: UTF8.self).split(separator: "\n").filter {
      $0.hasPrefix("# ")
    }
    .map(String.init).sorted()
  }
}
