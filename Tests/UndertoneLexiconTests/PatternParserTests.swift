import Testing
import UndertoneCore
import UndertoneLexicon

@Suite struct PatternParserTests {
  private func items(_ pattern: String) -> [Pattern.Item]? {
    let parsed = parse("a.rule", rule("pattern   " + pattern, "emit      c 1"))
    #expect(parsed.diagnostics.isEmpty)
    return parsed.source.rules.first?.patterns.first?.items
  }

  @Test(arguments: [
    ("refund", [Pattern.Item.word("refund")]),
    ("Don't 😡", [.word("Don't"), .word("😡")]),
    ("refund* now", [.prefix("refund"), .word("now")]),
    ("<supervisor>", [.named("supervisor")]),
    ("<money>", [.named("money")]),
    ("<number:2..> times", [.number(2...Pattern.unbounded), .word("times")]),
    ("<number:1..5>", [.number(1...5)]),
    ("(a|b c|<d>)", [.either([[.word("a")], [.word("b"), .word("c")], [.named("d")]])]),
    ("( a | b )", [.either([[.word("a")], [.word("b")]])]),
    ("x? y", [.optional([.word("x")]), .word("y")]),
    ("(a b)? y", [.optional([.word("a"), .word("b")]), .word("y")]),
    ("(a|b)? y", [.optional([.either([[.word("a")], [.word("b")]])]), .word("y")]),
    ("a {0,3} b", [.word("a"), .gap(0...3), .word("b")]),
    ("!x y", [.not([.word("x")]), .word("y")]),
    ("!(a|<b>|ref*) y", [.not([.word("a"), .named("b"), .prefix("ref")]), .word("y")]),
    ("!x? y", [.optional([.not([.word("x")])]), .word("y")]),
    ("^ a $", [.clauseStart, .word("a"), .clauseEnd]),
    ("^^ a $$", [.sentenceStart, .word("a"), .sentenceEnd]),
    ("(^|and) a", [.either([[.clauseStart], [.word("and")]]), .word("a")]),
    ("^ {0,2} a", [.clauseStart, .gap(0...2), .word("a")]),
    (
      "(a (b (c d)?)?|e)",
      [
        .either([
          [.word("a"), .optional([.word("b"), .optional([.word("c"), .word("d")])])], [.word("e")],
        ])
      ]
    ),
  ])
  func formsParse(pattern: String, expected: [Pattern.Item]) {
    #expect(items(pattern) == expected)
  }

  @Test(arguments: [
    ("a (b|c", "UT311", 3), ("a b) c", "UT311", 4), ("a | b", "UT311", 3), ("a (b|) c", "UT311", 6),
    ("a () c", "UT311", 4), ("a <b", "UT311", 3), ("a <B> c", "UT310", 3), ("a <> c", "UT310", 3),
    ("a > c", "UT310", 3), ("a b?c", "UT310", 5), ("a (b)c", "UT310", 6), ("a ? c", "UT310", 3),
    ("a b?? c", "UT310", 3), ("a ^b", "UT310", 3), ("^^^ b", "UT310", 1), ("a bcd*e", "UT310", 7),
    ("a ^? c", "UT310", 3), ("re* a", "UT314", 1), ("* a", "UT310", 1), ("a {0,3", "UT312", 3),
    ("a {3} b", "UT312", 3), ("a {3,1} b", "UT312", 3), ("a {0,99} b", "UT312", 3), ("a {0,0} b", "UT312", 3),
    ("a {0,x} b", "UT312", 3), ("a <number:x..> b", "UT313", 11), ("a <number:5..2> b", "UT313", 11),
    ("a <number:5> b", "UT313", 11), ("a <money:2..> b", "UT313", 3), ("a !(b c) d", "UT316", 3),
    ("a !", "UT316", 3), ("a !!b", "UT316", 3), ("a? b?", "UT317", 1), ("^ $", "UT317", 1),
    ("!a ^", "UT317", 1),
    ("(a|b?) c?", "UT317", 1), ("{0,2} a", "UT318", 1), ("a {0,2}", "UT318", 7), ("a? {1,2} b", "UT318", 1),
    ("(a|{0,1} b) c", "UT318", 1), ("a (b {0,2})?", "UT318", 12),
    ("((((((((( a )))))))))", "UT315", 9),
  ])
  func problemsHaveTheirCodeAndColumn(pattern: String, code: String, column: Int) {
    let parsed = parse("a.rule", rule("pattern   " + pattern, "emit      c 1"))
    #expect(places(parsed.diagnostics) == ["\(code) 4:\(column + 10)"])
    #expect(parsed.source.rules.first?.patterns.isEmpty == true)
  }

  @Test func aHostilePatternEndsSoon() {
    let deep = String(repeating: "(", count: 100_000)
    #expect(places(parse("a.rule", rule("pattern   " + deep, "emit      c 1")).diagnostics) == ["UT315 4:19"])
  }

  @Test func patternsAreEqualWhereverTheyStand() {
    let rules = parse("a.rule", rule("pattern   a  b", "pattern   a b", "emit      c 1")).source.rules
    #expect(rules[0].patterns[0] == rules[0].patterns[1])
    #expect(rules[0].patterns[1].place == Place(file: "a.rule", line: 5, column: 11))
  }
}
