import Foundation
import Testing
import UndertoneTranscripts

/// The reader takes exactly what is JSON: damaged lines are judged as Foundation's strict parser judges them.
@Suite struct JSONStrictnessTests {
  static let seeds = [
    #"{"id":"m1","text":"say \"é\" \ud83d\ude0d","n":[1,-2.5e0,{"a":null,"b":[true,false]}],"time":17}"#,
    #"{"turns":[{"speaker":"agent","text":"a\\b","time":1},{"text":""}],"id":0.5}"#,
    #"{ "text" : "x" , "deep" : [[[[{}]]]] , "e" : "" }"#,
  ]
  static let syntax: Set<RecordProblem> = [
    .truncated, .syntax, .notAnObject, .badEscape, .controlCharacter, .trailing,
  ]

  @Test func judgesDamagedLinesAsAStrictParserDoes() throws {
    let seed = UInt64.random(in: 0...UInt64.max)
    var random = Seeded(state: seed)
    let alphabet = Array("{}[]:,\"\\ 0123456789-+.eEtruefalsn u\t".utf8)
    var broken = 0
    for _ in 0..<5000 {
      var bytes = Array((Self.seeds.randomElement(using: &random) ?? "").utf8)
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        let byte = alphabet.randomElement(using: &random) ?? 0
        switch Int.random(in: 0..<4, using: &random) {
        case 0: bytes[place] = byte
        case 1: bytes.insert(byte, at: place)
        case 2: bytes.remove(at: place)
        default: bytes.removeLast(Int.random(in: 0..<bytes.count / 4, using: &random))
        }
      }
      // Foundation lets a comma stand before a closing bracket; whether UTF-8 is cut is not the question here.
      guard let line = String(validating: bytes, as: UTF8.self), !line.contains(/,\s*[\]}]/) else { continue }
      let record = try #require(read(bytes, InputPlan(format: .ndjson)).first)
      let isJSON = !Self.syntax.contains(record.problem)
      let expected = Self.isObject(bytes)
      broken += expected ? 0 : 1
      try #require(isJSON == expected, "seed \(seed): \(String(decoding: bytes, as: UTF8.self))")
    }
    #expect(broken > 1000)
  }

  /// Foundation refuses lone surrogates, which the reader repairs; they are replaced before it is asked.
  static func isObject(_ bytes: [UInt8]) -> Bool {
    let text = String(decoding: bytes, as: UTF8.self)
      .replacing(/\\u[dD][89a-fA-F][0-9a-fA-F]{2}/, with: "\\u0041")
    let data = Data(text.utf8)
    return (try? JSONSerialization.jsonObject(with: data)) is [String: Any]
  }
}
