import Testing
import UndertoneCore

@testable import UndertoneLexicon

@Suite("Numbers of a model that would break the arithmetic are errors")
struct ModelRangeTests {
  @Test(arguments: [
    "modifier condition\nfactor 8.001", "modifier condition\nfactor 2100", "modifier condition\nfactor -1",
    "modifier contrast\nafter 1000", "modifier intensity\nbefore 30", "modifier intensity\nmost 9",
    "modifier negation\nreach 1001", "modifier negation\nreach -1", "conversation risk\ncarry 1.5",
    "heat shouting\nclass c\nshare 100000", "heat exclamation\nclass c\nweight 200000",
    "axis anger\nbias 999999", "axis anger\nslope 0", "axis anger\noffset -31", "axis anger\nthreshold 2",
    "sentiment positive\nfrom 3", "level high\nfrom 1.001",
  ])
  func isRefused(stanza: String) throws {
    let file = PackFile(path: "a.model", bytes: Array((stanza + "\n").utf8))
    let classes = PackFile(path: "a.class", bytes: Array("class c\ndoc C.\neffect anger 1\n".utf8))
    let (source, problems) = PackParser.parse(files: [classes, file])
    #expect(problems.filter { $0.severity == .error }.isEmpty)
    let error = #expect(throws: Diagnostics.self) { try PackCompiler.compile(source) }
    #expect(error?.all.map(\.code) == ["UT271"])
    #expect(error?.all.first?.hint?.hasPrefix("from ") == true)
  }

  @Test(arguments: ["modifier condition\nfactor 8", "modifier condition\nfactor 0", "axis anger\nslope 0.001"])
  func theBoundsThemselvesAreFine(stanza: String) throws {
    let file = PackFile(path: "a.model", bytes: Array((stanza + "\n").utf8))
    _ = try PackCompiler.compile(PackParser.parse(files: [file]).source)
  }
}
