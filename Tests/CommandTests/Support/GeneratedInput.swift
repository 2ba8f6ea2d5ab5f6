/// Messages, conversations and bad records in any mix; the same seed gives the same bytes.
struct GeneratedInput: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }

  static let pieces = [
    "I've been waiting for 3 weeks.", "Thank you so much!", "THIS IS UNACCEPTABLE", "not happy at all", "😡😡",
    "I want to speak to a manager", "great, another outage", "sooooo slow", "it’s fine", "\\\"quoted\\\"", "\\u00e9\\n",
    "order #44-1291", "I'll call my lawyer", "最悪だ", "\\ud83d\\ude0d", "no problems", "cancel my account", "why?",
  ]

  static let bad = [
    "nonsense", "{\"text\":5}", "{\"id\":1,\"text\":\"cut", "{}", "[1,2]", "{\"text\":\"a\"} b", "",
    "{\"text\":\"a\",\"speaker\":\"nobody\"}",
  ]

  /// `count` lines of NDJSON, one in ten of them bad.
  mutating func ndjson(_ count: Int) -> [UInt8] {
    var lines = ""
    for number in 1...count {
      switch Int.random(in: 0..<20, using: &self) {
      case 0, 1: lines += Self.bad.randomElement(using: &self) ?? ""
      case 2, 3:
        let turns = (0..<Int.random(in: 0...12, using: &self)).map { index in
          "{\"speaker\":\"\(index % 2 == 0 ? "customer" : "agent")\",\"text\":\"\(text())\"}"
        }
        lines += "{\"id\":\(number),\"turns\":[\(turns.joined(separator: ","))]}"
      default: lines += "{\"id\":\"m\(number)\",\"text\":\"\(text())\"}"
      }
      lines += "\n"
    }
    var bytes = Array(lines.utf8)
    // Here and there a byte that is not UTF-8.
    for _ in 0..<count / 50 { bytes.insert(0xFF, at: Int.random(in: 0..<bytes.count, using: &self)) }
    return bytes
  }

  private mutating func text() -> String {
    let longest = Int.random(in: 0..<50, using: &self) == 0 ? 300 : 8
    return (0..<Int.random(in: 0...longest, using: &self)).map { _ in
      Self.pieces.randomElement(using: &self) ?? ""
    }.joined(separator: " ")
  }
}
