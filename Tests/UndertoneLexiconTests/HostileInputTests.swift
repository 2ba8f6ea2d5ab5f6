import Testing
import UndertoneCore
import UndertoneLexicon

@Suite struct HostileInputTests {
  /// Something of every form, to be damaged.
  private static let samples: [(path: String, text: String)] = [
    (
      "a.lex",
      "%format undertone-lexicon 1\n%language en\nso bad*\tanger\t1.5\tcaps,end\town\tnote\nmeh\tf\tanger=1,risk=-2\t-\town\n"
    ),
    (
      "a.class",
      "# c\nclass a\ndoc D.\nweight 0.1 3\nspeaker any\neffect anger 1\nrepeats 1 0.5\n\nclass b\nfamily legal\n"
    ),
    ("a.rule", rule("pattern (a|b c)? {0,2} <d> !e f* <number:1..5> $", "emit c 1", "yes a [[b]] c", "no d")),
    ("a.model", "modifier m\nfactor 1\neffect anger 2\n\naxis anger\nbias 1\n"),
    ("SOURCES.tsv", "id\ttitle\tlicence\torigin\ttaken\tdate\nown\tO\tMIT\tx\ty\tz\n"),
  ]

  @Test(arguments: 0..<400)
  func damagedFilesAreReadToTheEndWithPlacesInside(seed: Int) {
    var random = Seeded(seed: UInt64(seed) &+ 1000)
    let sample = HostileInputTests.samples[seed % HostileInputTests.samples.count]
    var bytes = Array(sample.text.utf8)
    let pieces: [[UInt8]] = [
      [0], [0xFF], [0x0A], [0x09], [0x0D], [0x20], Array("((((((((((".utf8), Array("[[]]".utf8),
      Array("<number:".utf8),
      Array("é😡".utf8), Array("%format".utf8), [0xEF, 0xBB, 0xBF], Array("99999999999999999999".utf8),
      Array("-".utf8),
    ]
    for _ in 0..<Int.random(in: 1...8, using: &random) {
      let position = Int.random(in: 0...bytes.count, using: &random)
      switch Int.random(in: 0...2, using: &random) {
      case 0:
        bytes.removeSubrange(position..<min(bytes.count, position + Int.random(in: 0...9, using: &random)))
      case 1: bytes.insert(contentsOf: pieces.randomElement(using: &random) ?? [], at: position)
      default: if position < bytes.count { bytes[position] = UInt8.random(in: 0...255, using: &random) }
      }
    }
    let file = PackFile(path: sample.path, bytes: bytes)
    let (source, diagnostics) = PackLinter.check(files: [file])
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    for diagnostic in diagnostics {
      let line = diagnostic.line ?? 0
      #expect(1...max(lines.count, 1) ~= line, "seed \(seed): \(diagnostic)")
      #expect(1...(lines[line - 1].count + 1) ~= diagnostic.column ?? 0, "seed \(seed): \(diagnostic)")
      #expect(LexiconCode(rawValue: diagnostic.code)?.severity == diagnostic.severity, "seed \(seed)")
    }
    #expect(PackDiff.between(source, source).changes.isEmpty, "seed \(seed)")
    let formatted = PackFormatter.format(file).bytes
    #expect(
      PackFormatter.format(PackFile(path: sample.path, bytes: formatted)).bytes == formatted, "seed \(seed)")
  }

  @Test func aLineOfTenMegabytesIsReadInLinearTime() {
    let long = [UInt8](repeating: 0x61, count: 10_000_000)
    #expect(places(parse("a.lex", long).diagnostics) == ["UT210 1:1", "UT213 1:1"])
    #expect(places(parse("a.rule", long).diagnostics) == ["UT301 1:1"])
  }
}
