import Foundation
import Glibc
import Testing

/// Files as arguments: in their order, one stream of results, and what cannot be read does not stop the rest.
@Suite struct FileArgumentTests {
  private let folder: TemporaryFolder
  private let good: String

  init() throws {
    folder = try TemporaryFolder()
    good = try folder.write("good.ndjson", "{\"id\":\"g\",\"text\":\"hello\"}\n")
  }

  @Test(arguments: [
    ("missing.txt", "UT130", "there is no such file"), (".", "UT131", "this is a directory (name the files in it)"),
    ("good.ndjson/x", "UT132", "the file can't be opened: Not a directory"),
  ])
  func saysWhatIsWrongWithAFileAndDoesTheOthers(_ name: String, _ code: String, _ message: String) throws {
    let outcome = try Program.run(["analyze", good, "\(folder.path)/\(name)", good])
    #expect(try outcome.summaries() == ["message g", "message g"])
    #expect(outcome.errors == "\(folder.path)/\(name): error \(code): \(message)\n")
    #expect(outcome.status == 2)
  }

  @Test(
    arguments: [
      ("a.xlsx", [0x50, 0x4B, 0x03, 0x04, 0x14], "ZIP archive"), ("a.csv.gz", [0x1F, 0x8B, 0x08, 0x00], "compressed"),
      ("a.pdf", Array("%PDF-1.7\n".utf8), "PDF"), ("a.xls", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1], "office program"),
    ] as [(String, [UInt8], String)])
  func whatIsNoTextIsTold(_ name: String, _ start: [UInt8], _ kind: String) throws {
    let file = try folder.write(name, start + [UInt8](repeating: 0x0A, count: 100) + [0xFF, 0x00, 0x41])
    for format in ["auto", "text", "csv"] {
      let outcome = try Program.run(["analyze", "--from", format, file, good])
      #expect(outcome.errors.hasPrefix("\(file): error UT134: "))
      #expect(outcome.errors.contains(kind))
      #expect(outcome.errorLines.count == 1)
      #expect(outcome.status == 2)
    }
  }

  @Test(
    arguments: [
      ("le.txt", [0xFF, 0xFE, 0x00, 0x00, 0x68, 0x00, 0x00, 0x00], "UTF-32"),
      ("be.txt", [0x00, 0x00, 0xFE, 0xFF, 0x00, 0x00, 0x00, 0x68], "UTF-32"),
      ("program", [0x7F] + Array("ELF".utf8) + [2, 1, 1] + [UInt8](repeating: 0, count: 9) + Array("text\n".utf8), "NUL"),
      ("utf16.txt", Array("hello there\n".utf8).flatMap { [$0, 0] }, "NUL"),
    ] as [(String, [UInt8], String)])
  func bytesThatAreNoUTF8AreTold(_ name: String, _ bytes: [UInt8], _ kind: String) throws {
    let file = try folder.write(name, bytes)
    let outcome = try Program.run(["analyze", file, good])
    #expect(try outcome.summaries() == ["message g"])
    #expect(outcome.errors.hasPrefix("\(file): error UT134: "))
    #expect(outcome.errors.contains(kind))
    #expect(outcome.errorLines.count == 1)
    #expect(outcome.status == 2)
    #expect(try Program.run(["analyze"], input: bytes).errors.hasPrefix("error UT134: "))
  }

  @Test func aFewNULsAreText() throws {
    let file = try folder.write("a.txt", [UInt8](repeating: 0, count: 7) + Array("hello\n".utf8))
    #expect(try Program.run(["analyze", file]).summaries() == ["message 1"])
    let long = try folder.write("b.txt", Array(String(repeating: "I am still waiting\0\n", count: 100).utf8))
    #expect(try Program.run(["analyze", long]).lines.count == 100)
  }

  @Test func whatIsQuotedCannotPlayWithTheTerminal() throws {
    let table = try folder.write("a.csv", "\u{1B}[2J\u{9B}31m,\(String(repeating: "x", count: 5000))\n1,2\n")
    let outcome = try Program.run(["analyze", table, "\u{1B}]0;x\u{7}"])
    #expect(outcome.errors.contains("there are: ·[2J·31m, xxx"))
    #expect(outcome.errors.contains("·]0;x·: error UT130"))
    #expect(!outcome.errors.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || (0x7F...0x9F).contains($0.value) })
    #expect(outcome.errors.utf8.count < 1000)
    #expect(outcome.status == 2)
  }

  @Test func whoeverGivesATextIsToldWhereItGoes() throws {
    let outcome = try Program.run(["analyze", "I hate this"])
    #expect(outcome.errors == "I hate this: error UT130: there is no such file (a text is read from standard input)\n")
    #expect(outcome.status == 2)
  }

  @Test(.enabled(if: getuid() != 0, "root reads every file"))
  func saysThatAFileIsNotForUs() throws {
    let secret = try folder.write("secret.txt", "hello\n")
    #expect(chmod(secret, 0) == 0)
    let outcome = try Program.run(["analyze", secret, good])
    #expect(try outcome.summaries() == ["message g"])
    #expect(outcome.errors == "\(secret): error UT132: the file can't be opened: Permission denied\n")
    #expect(outcome.status == 2)
  }

  @Test(.enabled(if: getuid() == 0 && hasTool("setpriv"), "becomes somebody else"))
  func saysThatAFileIsNotForOthers() throws {
    // Everybody may run a copy of the program here, wherever it was built.
    #expect(chmod(folder.path, 0o755) == 0)
    try folder.write("secret.txt", "hello\n")
    let outcome = try Program.shell(
      "cd '\(folder.path)' && chmod 600 secret.txt && install -m 755 $UNDERTONE u "
        + "&& setpriv --reuid 65534 --clear-groups ./u analyze secret.txt good.ndjson")
    #expect(try outcome.summaries() == ["message g"])
    #expect(outcome.errors == "secret.txt: error UT132: the file can't be opened: Permission denied\n")
    #expect(outcome.status == 2)
  }

  @Test(.enabled(if: access("/proc/self/mem", R_OK) == 0))
  func saysThatReadingFailed() throws {
    let outcome = try Program.run(["analyze", "/proc/self/mem", good])
    #expect(try outcome.summaries() == ["message g"])
    #expect(outcome.errors == "/proc/self/mem: error UT133: reading failed: Input/output error\n")
    #expect(outcome.status == 2)
  }

  @Test func aFolderAsStandardInputIsNoInput() throws {
    let outcome = try Program.shell("$UNDERTONE analyze < /tmp")
    #expect(outcome.output == "")
    #expect(outcome.errors == "error UT131: this is a directory (name the files in it)\n")
    #expect(outcome.status == 2)
  }

  @Test func filesThatAreNotThereCountMoreThanBadRecords() throws {
    let bad = try folder.write("bad.ndjson", "{\"text\":\n{\"text\":\"x\"}\n")
    let outcome = try Program.run(["analyze", bad, folder.path + "/missing", good])
    #expect(try outcome.summaries() == ["UT101 at 1:9", "message 2", "message g"])
    #expect(outcome.errorLines.count == 2)
    #expect(outcome.errors.contains("missing: error UT130"))
    #expect(outcome.errors.contains("1 of 3 records could not be read; the first: \(bad):1:9: error UT101"))
    #expect(outcome.status == 2)
  }

  @Test func filesOfSeveralFormatsAreOneStream() throws {
    let text = try folder.write("a.txt", "hello\nthere")
    let table = try folder.write("b.csv", "id,text\nt1,hi\n")
    let outcome = try Program.run(["analyze", text, table, "-", good], text: "{\"id\":\"in\",\"text\":\"x\"}\n")
    #expect(
      try outcome.summaries() == ["message 1", "message 2", "message t1", "message in", "message g"])
    #expect(outcome.errors == "")
    #expect(outcome.status == 0)
  }

  @Test func aTableOfResultsHasOneHeader() throws {
    let outcome = try Program.run(["analyze", "--to", "csv", good, good])
    #expect(outcome.lines.count == 3)
    #expect(outcome.lines.filter { $0.hasPrefix("kind,id,turn,speaker,") }.count == 1)
    #expect(outcome.status == 0)
  }

  @Test func aTableOfResultsHasNoRoomForExplanations() throws {
    let outcome = try Program.run(["analyze", "--to", "csv", "--explain", good])
    #expect(outcome.output == "")
    #expect(outcome.errors.contains("--to csv has no room for --explain"))
    #expect(outcome.status == 2)
  }

  @Test(arguments: ["1", "2"])
  func saysWhichKeyNoRecordHad(_ jobs: String) throws {
    let file = try folder.write("keys.ndjson", "{\"text\":\"a\",\"x\":1}\n{\"text\":\"b\",\"y\":2}\n")
    let arguments = ["analyze", "--jobs", jobs, "--keep", "x", "--keep", "nope", "--keep", "y", "--keep", "z"]
    let outcome = try Program.run(arguments + [file])
    #expect(outcome.errors == "undertone: --keep nope: no record has it\nundertone: --keep z: no record has it\n")
    #expect(outcome.status == 0)
    let table = try folder.write("keys.csv", "text,z,nope\na,1,2\n")
    #expect(try Program.run(arguments + [file, table]).errors == "")
    #expect(try Program.run(arguments).errors == "")
  }

  @Test func aFileNameMayBeginWithADash() throws {
    try folder.write("-x", "hello\n")
    let outcome = try Program.shell("cd '\(folder.path)' && $UNDERTONE analyze -- -x")
    #expect(try outcome.summaries() == ["message 1"])
    #expect(outcome.status == 0)
  }
}
