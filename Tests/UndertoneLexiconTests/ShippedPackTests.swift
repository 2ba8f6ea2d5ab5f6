import Testing
import UndertoneCore
import UndertoneLexicon

/// What holds for any pack, tried on the one that ships.
@Suite struct ShippedPackTests {
  private static let files: Result<[PackFile], Diagnostic> = {
    // Tests/UndertoneLexiconTests/ stands two folders below the package.
    let package = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    do throws(Diagnostic) {
      return .success(try PackFile.read(folder: "/" + package + "/Lexicons/en", named: "en"))
    } catch {
      return .failure(error)
    }
  }()

  @Test func formattingKeepsItsMeaning() throws {
    let files = try ShippedPackTests.files.get()
    let formatted = files.map { PackFile(path: $0.path, bytes: PackFormatter.format($0).bytes) }
    let before = PackParser.parse(files: files).source
    let after = PackParser.parse(files: formatted).source
    #expect(before.lines.count == after.lines.count)
    #expect(PackDiff.between(before, after).description == "")
    for file in formatted {
      #expect(PackFormatter.format(file).bytes == file.bytes, "\(file.path)")
    }
  }

  @Test func whatIsWrittenOutReadsBackTheSame() throws {
    let source = PackParser.parse(files: try ShippedPackTests.files.get()).source
    let files = [
      PackFile(path: "a.lex", bytes: Array((lex() + source.lines.map { $0.text + "\n" }.joined()).utf8)),
      PackFile(path: "a.class", bytes: Array(source.classes.map(\.text).joined(separator: "\n").utf8)),
      PackFile(path: "a.rule", bytes: Array(source.rules.map(\.text).joined(separator: "\n").utf8)),
      PackFile(path: "a.model", bytes: Array(source.model.map(\.text).joined(separator: "\n").utf8)),
    ]
    var again = PackParser.parse(files: files).source
    again.sources = source.sources
    #expect(PackDiff.between(source, again).description == "")
  }

  @Test func anOverlayOfItselfChangesNothing() throws {
    let source = PackParser.parse(files: try ShippedPackTests.files.get()).source
    let (merged, diagnostics) = source.overlaying(source)
    #expect(diagnostics == [])
    #expect(PackDiff.between(source, merged).description == "")
  }

  @Test func termsAndNamesCanBeShown() throws {
    let source = PackParser.parse(files: try ShippedPackTests.files.get()).source
    let names = source.classes.map(\.name) + source.rules.map(\.id) + source.lines.map(\.term)
    for name in stride(from: 0, to: names.count, by: 97).map({ names[$0] }) {
      #expect(source.show(name) != nil, "\(name)")
    }
  }
}
