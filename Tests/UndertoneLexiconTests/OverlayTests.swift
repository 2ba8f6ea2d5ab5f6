import Testing
import UndertoneCore
import UndertoneLexicon

@Suite struct OverlayTests {
  private func pack(_ files: (path: String, text: String)...) -> PackSource {
    let (source, diagnostics) = PackParser.parse(
      files: files.map { PackFile(path: $0.path, bytes: Array($0.text.utf8)) })
    #expect(!diagnostics.contains { $0.severity == .error })
    return source
  }

  @Test func linesReplaceAddAndRemoveByTermAndClass() {
    let base = pack(("a.lex", lex("bad\tanger\t1\t-\town", "bad\tnoise\t1\t-\town", "sad\tgloom\t1\t-\town")))
    let overlay = pack(
      ("b.lex", lex("bad\tanger\t2\tcaps\tmine", "mad\tanger\t1\t-\tmine", "sad\tgloom\tremove\t-\tmine")))
    let (merged, diagnostics) = base.overlaying(overlay)
    #expect(diagnostics.isEmpty)
    #expect(
      merged.lines.map(\.text) == [
        "bad\tanger\t2\tcaps\tmine", "bad\tnoise\t-\t-\town", "mad\tanger\t-\t-\tmine",
      ])
  }

  @Test func aPrefixIsAnotherTermThanTheWord() {
    let base = pack(("a.lex", lex("wait\tw\t1\t-\town", "wait*\tw\t1\t-\town")))
    let overlay = pack(("b.lex", lex("wait*\tw\tremove\t-\town")))
    #expect(base.overlaying(overlay).source.lines.map(\.term) == ["wait"])
  }

  @Test func removingWhatIsNotThereIsReported() {
    let overlay = pack(("b.lex", lex("sad\tgloom\tremove\t-\town")))
    let (merged, diagnostics) = pack().overlaying(overlay)
    #expect(merged.lines.isEmpty)
    #expect(places(diagnostics) == ["UT260 3:1"])
    #expect(diagnostics.first?.severity == .warning)
  }

  @Test func aLineAfterItsRemovalStays() {
    let base = pack(("a.lex", lex("sad\tgloom\t1\t-\town")))
    let overlay = pack(("b.lex", lex("sad\tgloom\tremove\t-\town", "sad\tgloom\t2\t-\town")))
    #expect(base.overlaying(overlay).source.lines.map(\.weight) == [.units(2000)])
  }

  @Test func classesAndRulesReplaceWholeStanzas() {
    let base = pack(
      ("a.class", "class a\ndoc Old.\neffect anger 1\n\nclass b\n"),
      ("a.rule", rule("pattern a", "emit a 1")))
    let overlay = pack(
      ("b.class", "class a\ndoc New.\n\nclass c\n"), ("b.rule", rule("pattern b", "emit b 1")))
    let merged = base.overlaying(overlay).source
    #expect(merged.classes.map(\.name) == ["a", "b", "c"])
    #expect(merged.classes[0].doc == "New." && merged.classes[0].effects.isEmpty)
    #expect(merged.rules.map { $0.patterns.map(\.text) } == [["b"]])
    #expect(merged.rules.map { $0.emits.map(\.className) } == [["b"]])
  }

  @Test func deprecatedSwitchesARuleOff() {
    let base = pack(("a.rule", rule("pattern a", "emit a 1")))
    let (merged, diagnostics) = base.overlaying(pack(("b.rule", "rule a.rule\nstatus deprecated\n")))
    #expect(merged.rules.map(\.status) == [.deprecated])
    #expect(diagnostics.isEmpty)
    let stray = base.overlaying(pack(("b.rule", "rule b\nstatus deprecated\n"))).diagnostics
    #expect(places(stray) == ["UT360 1:1"])
  }

  @Test func modelStanzasMergeKeyByKey() {
    let base = pack(
      (
        "a.model",
        "modifier x\nfactor 1\neffect anger 1\neffect valence 2\nlink logistic 3\nlast 4\n\naxis anger\nbias 1\n"
      ))
    let overlay = pack(
      ("b.model", "modifier x\neffect valence 9\nlink plain 1\neffect risk 5\n\nmodifier y\nfactor 2\n"))
    let merged = base.overlaying(overlay).source.model
    #expect(merged.map(\.name) == ["x", "anger", "y"])
    #expect(
      merged[0].lines.map { $0.key + " " + $0.value } == [
        "factor 1", "effect anger 1", "effect valence 9", "link plain 1", "last 4", "effect risk 5",
      ])
    #expect(merged[0].lines[2].place.file == "b.model")
  }

  @Test func overlaysMayNameSourcesAndClassesOfTheBase() {
    let head = "id\ttitle\tlicence\torigin\ttaken\tdate\n"
    let base = pack(
      ("SOURCES.tsv", head + "own\tOurs\tApache-2.0\there\tall\t2026\n"), ("a.class", "class a\ndoc A.\n"))
    let overlay = [
      PackFile(path: "b.lex", bytes: Array(lex("bad\ta\t1\t-\town", "sad\ta\t9\t-\tyours").utf8))
    ]
    let (merged, diagnostics) = PackLinter.check(files: overlay, over: base)
    #expect(places(diagnostics) == ["UT244 4:7", "UT246 4:11"])
    #expect(merged.lines.count == 2)
  }

  @Test func problemsOfTheBaseAreNotReportedForTheOverlay() {
    let base = pack(("a.class", "class unused\n"), ("a.lex", lex("bad\tnowhere\t1\t-\town")))
    #expect(
      PackLinter.check(files: [PackFile(path: "b.class", bytes: [])], over: base).diagnostics.map(\.code) == [
        "UT208"
      ])
  }

  @Test func threeBadLinesOfAnOverlayAreAllReported() {
    let files = [
      PackFile(path: "my/b.lex", bytes: Array(lex("bad\ta\tx\t-\town", "c", "mad\ta\t1\tzz\town").utf8))
    ]
    let diagnostics = PackLinter.check(files: files, over: PackSource()).diagnostics
    #expect(
      diagnostics.map(\.description).map { String($0.prefix(24)) } == [
        "my/b.lex:3:7: error UT21", "my/b.lex:4:1: error UT21", "my/b.lex:5:9: error UT21",
      ])
  }
}
