import Testing
import UndertoneText

#if canImport(Glibc)
  import Glibc
#endif

/// The tokenizer and ICU agree on every border outside own kinds.
struct DifferentialTests {
  @Test func randomTextHasTheBordersThatICUFinds() {
    let count = Self.environment("UNDERTONE_FUZZ").flatMap { Int($0) } ?? 20_000
    let seed = Self.environment("UNDERTONE_SEED").flatMap { UInt64($0) } ?? UInt64.random(in: 0...(.max))
    print("differential fuzz: \(count) strings, UNDERTONE_SEED=\(seed)")
    var random = RandomText(seed: seed)
    var oracle = ICUOracle()
    var shown = 0
    for _ in 0..<count where shown < 20 {
      let text = Self.repaired(random.text(length: 60))
      let differences = oracle.differences(text)
      if !differences.isEmpty {
        shown += 1
        Issue.record("\(Self.around(differences[0], in: text)) differs at \(differences)")
      }
    }
    #expect(shown == 0)
  }

  @Test func theCasesOfTheUnicodeDatabaseHaveTheBordersThatICUFinds() throws {
    let path = "/usr/share/unicode/auxiliary/WordBreakTest.txt"
    guard let file = Self.contents(path) else {
      print("skipped: \(path) is not there; Debian has it in unicode-data")
      return
    }
    var oracle = ICUOracle()
    var cases = 0
    for line in file.split(separator: "\n") where !line.hasPrefix("#") {
      let fields = line.prefix { $0 != "#" }.split { $0 == " " || $0 == "\t" }
      var text: [UInt8] = []
      for field in fields where field != "÷" && field != "×" {
        let value = try #require(UInt32(field, radix: 16).flatMap(Unicode.Scalar.init))
        text += Array(String(Character(value)).utf8)
      }
      cases += 1
      #expect(oracle.differences(text).isEmpty, "\(line)")
    }
    #expect(cases > 1_000)
  }

  /// All messages of the corpus, or the lines of the files that `UNDERTONE_TEXTS` names with a pattern of the shell.
  @Test func aCorpusHasTheBordersThatICUFinds() {
    let corpus = String(#filePath.dropLast("Tests/UndertoneTextTests/DifferentialTests.swift".count))
    let files = Self.files(Self.environment("UNDERTONE_TEXTS") ?? corpus + "Corpus/*/messages-*.jsonl")
    var oracle = ICUOracle()
    var lines = 0
    var different = 0
    for file in files {
      for line in (Self.contents(file) ?? "").utf8.split(separator: 0x0A) {
        lines += 1
        let text = Self.repaired(Array(line))
        let differences = oracle.differences(text)
        if !differences.isEmpty {
          different += 1
          if different < 30 {
            Issue.record("\(Self.around(differences[0], in: text)) differs at \(differences)")
          }
        }
      }
    }
    print("\(files.count) files, \(lines) lines, \(different) different")
    #expect(lines > 0)
    #expect(different == 0)
  }

  private static func files(_ pattern: String) -> [String] {
    var found = glob_t()
    defer { globfree(&found) }
    guard glob(pattern, 0, nil, &found) == 0, let paths = found.gl_pathv else { return [] }
    return (0..<Int(found.gl_pathc)).compactMap { paths[$0].map { String(cString: $0) } }
  }

  /// The text with the place marked, for a person to read.
  private static func around(_ place: Int, in text: [UInt8]) -> String {
    let before = String(decoding: text[max(0, place - 24)..<place], as: UTF8.self)
    let after = String(decoding: text[place..<min(text.count, place + 24)], as: UTF8.self)
    return before.debugDescription + " ÷ " + after.debugDescription
  }

  private static func repaired(_ text: [UInt8]) -> [UInt8] {
    var repair = UTF8Repair()
    return text.withUnsafeBufferPointer { repair.withRepaired($0) { Array($0) } }
  }

  private static func environment(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

  private static func contents(_ path: String) -> String? {
    guard let file = fopen(path, "rb") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&block, 1, block.count, file)
      if count == 0 { return String(decoding: bytes, as: UTF8.self) }
      bytes += block[..<count]
    }
  }
}
