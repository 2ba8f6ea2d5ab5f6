import Glibc
import Testing
import UndertoneCore
import UndertoneLexicon

@Suite struct PackFileTests {
  /// A folder that is gone when the test is over.
  private final class Folder {
    let path: String
    private var made: [String] = []

    init() {
      var template = Array("/tmp/undertone-pack-XXXXXX".utf8CString)
      path = template.withUnsafeMutableBufferPointer { buffer in
        buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) } ?? ""
      }
    }

    deinit {
      for name in made.reversed() { remove(path + "/" + name) }
      remove(path)
    }

    func write(_ name: String, _ text: String) {
      guard let file = fopen(path + "/" + name, "w") else { return }
      fputs(text, file)
      fclose(file)
      made.append(name)
    }

    func folder(_ name: String) {
      mkdir(path + "/" + name, 0o755)
      made.append(name)
    }

    func link(_ name: String, to target: String) {
      symlink(target, path + "/" + name)
      made.append(name)
    }
  }

  @Test func readsTheFilesOfAPackSorted() throws {
    let folder = Folder()
    folder.folder("sub")
    for name in ["b.lex", "a.rule", "sub/c.class", "a.model", "notes.txt", ".hidden.lex", "SOURCES.tsv"] {
      folder.write(name, "# \(name)\n")
    }
    let files = try PackFile.read(folder: folder.path + "/")
    #expect(
      files.map(\.path)
        == ["SOURCES.tsv", "a.model", "a.rule", "b.lex", "sub/c.class"].map { folder.path + "/" + $0 })
    #expect(files.map { String(decoding: $0.bytes, as: UTF8.self) }.last == "# sub/c.class\n")
    #expect(files.map(\.kind) == [.sources, .model, .rule, .lex, .class])
  }

  @Test func takesTheSourcesOfTheParent() throws {
    let folder = Folder()
    folder.folder("en")
    folder.write("SOURCES.tsv", "id\n")
    folder.write("en/a.lex", "")
    #expect(
      try PackFile.read(folder: folder.path + "/en", named: "Lexicons/en").map(\.path)
        == ["Lexicons/SOURCES.tsv", "Lexicons/en/a.lex"])
  }

  @Test func readsFilesLargerThanOneChunk() throws {
    let folder = Folder()
    let text = String(repeating: "0123456789", count: 30_000)
    folder.write("a.lex", text)
    #expect(try PackFile.read(folder: folder.path)[0].bytes == Array(text.utf8))
  }

  @Test func aFolderThatIsNotThereIsReported() {
    let found = #expect(throws: Diagnostic.self) { try PackFile.read(folder: "/nonexistent/pack") }
    #expect(found?.code == "UT201")
    #expect(found?.file == "/nonexistent/pack")
    #expect(found?.message == "No such file or directory")
  }

  @Test func aFileInPlaceOfAFolderIsReported() {
    let folder = Folder()
    folder.write("a.lex", "x")
    let found = #expect(throws: Diagnostic.self) { try PackFile.read(folder: folder.path + "/a.lex") }
    #expect(found?.code == "UT201")
    #expect(found?.message == "Not a directory")
    #expect(found?.hint != nil)
  }

  @Test func aFolderWithoutLexiconFilesIsReported() {
    let folder = Folder()
    folder.write("notes.txt", "x")
    let found = #expect(throws: Diagnostic.self) { try PackFile.read(folder: folder.path) }
    #expect(found?.code == "UT209")
  }

  @Test func aFileThatCannotBeReadIsReported() {
    let folder = Folder()
    folder.link("a.lex", to: "/nonexistent")
    folder.write("b.lex", "")
    let found = #expect(throws: Diagnostic.self) { try PackFile.read(folder: folder.path) }
    #expect(found?.code == "UT202")
    #expect(found?.file == folder.path + "/a.lex")
  }

  @Test(arguments: [
    ("a.lex", PackFile.Kind.lex), ("x/a.b.rule", .rule), ("a.class", .class), ("a.model", .model),
    ("x/SOURCES.tsv", .sources), ("a.tsv", nil), ("a.txt", nil), ("lex", nil), ("a.lex/readme", nil),
    ("", nil),
  ])
  func kindsGoByTheName(path: String, kind: PackFile.Kind?) {
    #expect(PackFile(path: path, bytes: []).kind == kind)
  }
}
