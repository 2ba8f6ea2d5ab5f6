import Testing
import UndertoneCore
import UndertoneLexicon

@Suite struct DiffAndShowTests {
  private func pack(_ files: (path: String, text: String)...) -> PackSource {
    PackParser.parse(files: files.map { PackFile(path: $0.path, bytes: Array($0.text.utf8)) }).source
  }

  private var old: PackSource {
    pack(
      ("SOURCES.tsv", "id\ttitle\tlicence\torigin\ttaken\tdate\nown\tOurs\tMIT\there\tall\t2026\n"),
      (
        "a.class",
        "class anger\ndoc Hot.\nweight 0 3\neffect anger 1\nnegated anger -0.3\n\nclass boss\ndoc Bosses.\n"
      ),
      (
        "a.lex",
        lex(
          "boss\tboss\t1\t-\town", "mad\tanger\t1.5\tcaps\town\told word", "manag*\tboss\t1\t-\town",
          "so mad\tanger\t2\t-\town")
      ),
      ("a.rule", rule("pattern speak to <boss>", "pattern mad", "emit anger 1")),
      ("a.model", "modifier negation\nfactor 0.5\neffect anger 1\n"))
  }

  @Test func equalPacksDoNotDiffer() {
    #expect(PackDiff.between(old, old).changes.isEmpty)
    #expect(PackDiff.between(old, old).description.isEmpty)
  }

  @Test func placesAndOrderMakeNoDifference() {
    var new = old
    new.lines.reverse()
    for index in new.lines.indices { new.lines[index].place.line += 7 }
    new.classes.reverse()
    #expect(PackDiff.between(old, new).changes.isEmpty)
  }

  @Test func everySortOfChangeIsFound() {
    let overlay = pack(
      (
        "b.lex",
        lex("mad\tanger\t3\tcaps\town\told word", "boss\tboss\tremove\t-\town", "zeal\tanger\t1\t-\town")
      ),
      ("b.class", "class anger\ndoc Hot.\nweight 0 3\neffect anger 2\nnegated anger -0.3\n"),
      ("b.rule", rule("pattern speak to <boss>", "emit anger 1")),
      ("b.model", "modifier negation\neffect anger 3\nwindow 4\n"))
    let diff = PackDiff.between(old, old.overlaying(overlay).source)
    #expect(
      diff.changes.map { "\($0.part.rawValue) \($0.name)" } == [
        "line boss / boss", "line mad / anger", "line zeal / anger", "class anger", "rule a.rule",
        "model modifier negation effect anger", "model modifier negation window",
      ])
    #expect(
      diff.description == """
        - line boss / boss
            - boss\tboss\t-\t-\town
        ~ line mad / anger
            - mad\tanger\t1.5\tcaps\town\told word
            + mad\tanger\t3\tcaps\town\told word
        + line zeal / anger
            + zeal\tanger\t-\t-\town
        ~ class anger
            - effect    anger 1
            + effect    anger 2
        ~ rule a.rule
            - pattern  mad
        ~ model modifier negation effect anger
            - anger 1
            + anger 3
        + model modifier negation window
            + 4

        """)
  }

  @Test func aTermIsShownWithItsClassAndEffects() {
    #expect(
      old.show("mad") == """
        term mad
          mad / anger  a.lex:4
            doc     Hot.
            weight  1.5
            flags   caps
            effect  anger 1.5
            negated anger -0.45
            source  own (Ours, MIT)
            note    old word
          in longer terms (1)
            so mad / anger
          named by rules (1)
            a.rule

        """)
  }

  @Test func aTermIsShownByItsPrefix() {
    #expect(old.show("manager")?.contains("manag* / boss  a.lex:5") == true)
    #expect(old.show("man") == nil)
  }

  @Test func aClassAndATermOfOneNameAreBothShown() {
    #expect(
      old.show("boss") == """
        term boss
          boss / boss  a.lex:3
            doc     Bosses.
            weight  -
            source  own (Ours, MIT)

        class boss  a.class:7
          class     boss
          doc       Bosses.
          named by rules (1)
            a.rule
          lines (2)
            boss  -
            manag*  -

        """)
  }

  @Test func aRuleIsShownWhole() {
    #expect(
      old.show("a.rule") == """
        rule a.rule  a.rule:1
          rule     a.rule
          title    A rule
          pattern  speak to <boss>
          pattern  mad
          emit     anger 1
          source   own

        """)
  }

  @Test func nothingKnownIsNil() {
    #expect(old.show("nothing") == nil)
  }

  @Test(arguments: [(0, "0"), (1000, "1"), (-500, "-0.5"), (1250, "1.25"), (7, "0.007"), (-12_030, "-12.03")])
  func thousandthsAreWrittenShort(value: Int32, text: String) {
    #expect(Thousandths.text(value) == text)
  }
}
