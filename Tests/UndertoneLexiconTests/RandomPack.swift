/// A small generator that gives the same numbers for the same seed.
struct Seeded: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }
}

/// Sound source files with random content and careless white space.
enum RandomPack {
  static func text(_ path: String, _ random: inout Seeded) -> String {
    var lines: [String] = []
    switch path {
    case "a.lex": lines = lex(&random)
    case "SOURCES.tsv": lines = sources(&random)
    default: lines = stanzas(path, &random)
    }
    let end = Bool.random(using: &random) ? "\n" : "\r\n"
    return lines.joined(separator: end) + (Bool.random(using: &random) ? end : "")
  }

  private static func lex(_ random: inout Seeded) -> [String] {
    var lines = noise(&random) + ["%format undertone-lexicon 1"] + noise(&random)
    var terms: Set<String> = []
    for _ in 0..<Int.random(in: 0...12, using: &random) {
      let term = (0..<Int.random(in: 1...3, using: &random)).map { _ in word(&random) }.joined(separator: " ")
      guard terms.insert(term).inserted else { continue }
      let star = Bool.random(using: &random) ? "*" : ""
      let weight = ["-", "1", "0.25", "anger=1,valence=-0.5", "remove"].randomElement(using: &random) ?? ""
      let note = ["", "\t", "\ta note", "\t  b  "].randomElement(using: &random) ?? ""
      lines += noise(&random) + ["\(term)\(star)\t\(word(&random))\t\(weight)\tcaps,end\town\(note)"]
    }
    return lines + noise(&random)
  }

  private static func sources(_ random: inout Seeded) -> [String] {
    var lines = noise(&random) + ["id\ttitle\tlicence\torigin\ttaken\tdate"]
    for index in 0..<Int.random(in: 0...5, using: &random) {
      lines += noise(&random) + ["\(word(&random))\(index)\tT \tMIT\t\(word(&random))\tall\t2026"]
    }
    return lines + noise(&random)
  }

  private static func stanzas(_ path: String, _ random: inout Seeded) -> [String] {
    let heads = ["a.class": "class", "a.rule": "rule", "a.model": "modifier"]
    let bodies = [
      "a.class": [
        "doc A  b.", "weight 0.5   2", "effect anger  1", "effect\tvalence 2", "negated risk -1",
        "keeps a  b",
      ],
      "a.rule": [
        "pattern a  (b|c)? d", "unless x", "emit c   1", "yes a [[b  c]] d", "no  x   y", "false+ z",
        "pattern e",
      ],
      "a.model": ["factor 1", "effect anger   2", "effect risk 1", "point 1  2", "point 3 4"],
    ]
    var lines = noise(&random)
    for index in 0..<Int.random(in: 1...5, using: &random) {
      lines += ["\(heads[path] ?? "")   name-\(index)"]
      if path == "a.rule" { lines += ["source own", "title  T", "pattern p", "emit c 1"] }
      for line in (bodies[path] ?? []).shuffled(using: &random).prefix(Int.random(in: 1...6, using: &random)) {
        if Int.random(in: 0...4, using: &random) == 0 { lines.append("# within \(word(&random))") }
        lines.append(
          (Bool.random(using: &random) ? " " : "") + line + (Bool.random(using: &random) ? "  " : ""))
      }
      lines += [""] + noise(&random) + [""] + (Bool.random(using: &random) ? ["# above"] : [])
    }
    return lines
  }

  private static func noise(_ random: inout Seeded) -> [String] {
    (0..<Int.random(in: 0...3, using: &random)).map { _ in
      Bool.random(using: &random) ? "" : "# \(word(&random))"
    }
  }

  private static func word(_ random: inout Seeded) -> String {
    let letters = Array("abcdeéßж")
    return "w"
      + String(
        (0..<Int.random(in: 2...4, using: &random)).map { _ in letters.randomElement(using: &random) ?? "a" })
  }
}
