import Foundation
import Testing
import UndertoneCore
import UndertoneTranscripts

@Suite struct NDJSONWriterTests {
  let writer = NDJSONWriter(language: "en", lexicon: "en-1f3a9c")

  /// The line that the first record of `input` becomes.
  func line(
    _ input: String, keep: [String] = [], write: (borrowing NDJSONWriter, Record, inout ByteBuffer) -> Void
  )
    -> String
  {
    let chunk = InputChunk(copying: Array(input.utf8))
    var reader = RecordReader(InputPlan(format: .ndjson, keep: keep))
    var buffer = ByteBuffer()
    reader.begin(chunk)
    guard reader.next() else { return "" }
    write(NDJSONWriter(language: "en", lexicon: "en-1f3a9c", keep: keep), reader.record, &buffer)
    return String(decoding: buffer.bytes, as: UTF8.self)
  }

  func parsed(_ line: String) throws -> [String: Any] {
    let value = try JSONSerialization.jsonObject(with: Data(line.utf8))
    return try #require(value as? [String: Any])
  }

  @Test func writesACustomersMessageInTheOrderOfTheContract() throws {
    let line = line(#"{"id":"m1","text":"a"}"#) { $0.message($1, sampleResult(), into: &$2) }
    #expect(
      line == """
        {"schema":"undertone/1","kind":"message","id":"m1","speaker":"customer","language":"en",\
        "emotions":{"surprise":0.0034,"happiness":0.0134,"gratitude":0.0234,"anger":0.0334,"frustration":0.0434,\
        "disappointment":0.0534},"labels":["frustration","disappointment"],"dominant":"frustration",\
        "intensity":0.66,"valence":-0.61,"sentiment":"negative","signals":{"complaint":0.0734,"courtesy":-0.1,\
        "urgency":0.0934,"churn":0.1034,"advocacy":0.1134,"loyalty":0.1234,"confusion":0.1334,"anxiety":0.1434,\
        "relief":0.1534,"astonishment":0.1634,"sarcasm":0.1734,"stakes":0.1834,"abuse":0.1934},\
        "escalation":{"risk":0.2034,"level":"elevated"},"families":["repeat","waiting"],"agent":null,\
        "lexicon":"en-1f3a9c"}

        """)
    _ = try parsed(line)
  }

  @Test func writesAnAgentsMessageWithoutEmotions() throws {
    let line = line(#"{"id":5,"speaker":"agent","text":"a"}"#) {
      $0.message($1, sampleResult(.agent), into: &$2)
    }
    let object = try parsed(line)
    #expect(object["emotions"] is NSNull)
    #expect(object["labels"] as? [String] == [])
    #expect(object["dominant"] is NSNull)
    #expect(object["id"] as? Int == 5)
    let agent = """
      "agent":{"empathy":0.2134,"warmth":0.2234,"understanding":0.2334,"exploration":0.2434,"ownership":0.2534,\
      "action":0.2634,"behaviours":["apology","overPromise"]},"lexicon"
      """
    #expect(line.contains(agent))
  }

  @Test(arguments: [Speaker.bot, .system])
  func writesNeitherEmotionsNorCareForMachines(speaker: Speaker) throws {
    let line = line(#"{"text":"a"}"#) { $0.message($1, sampleResult(speaker), into: &$2) }
    let object = try parsed(line)
    #expect(object["emotions"] is NSNull)
    #expect(object["agent"] is NSNull)
    #expect(object["speaker"] as? String == speaker.name)
    #expect(object["id"] as? Int == 1)
  }

  @Test func writesEveryNumberAsItsValue() throws {
    for value in Int16(-10_000)...10_000 {
      var result = MessageResult(speaker: .customer)
      result.scores[6] = value
      let line = line(#"{"text":"a"}"#) { $0.message($1, result, into: &$2) }
      let start = try #require(line.range(of: "\"valence\":")).upperBound
      let text = line[start...].prefix { $0 != "," }
      let number = Double(value) / 10_000
      try #require(Double(text) == number)
      // Swift prints the shortest form as well, but with an exponent below 0.0001 and `.0` on whole numbers.
      try #require(text == "\(number)" || value.magnitude < 10 || value % 10_000 == 0)
      try #require(text.count <= 7)
    }
  }

  @Test func writesKeptKeysAtTheEnd() throws {
    let line = line(#"{"id":1,"text":"a","k":{"x":[1, 2]},"s":"\u2028\n"}"#, keep: ["s", "none", "k"]) {
      $0.message($1, sampleResult(), into: &$2)
    }
    #expect(line.hasSuffix("\"lexicon\":\"en-1f3a9c\",\"s\":\"\\u2028\\n\",\"k\":{\"x\":[1, 2]}}\n"))
    _ = try parsed(line)
  }

  @Test func writesFailuresAsErrorLines() throws {
    let line = line(#"{"id":"m1","text":7}"#) { $0.failure($1, into: &$2) }
    let expected = """
      {"schema":"undertone/1","kind":"error","id":"m1","record":1,"code":"UT104",\
      "message":"`text` must be a string","line":1,"column":19}

      """
    #expect(line == expected)
    _ = try parsed(line)
    let unknown = self.line("nothing") { $0.failure($1, into: &$2) }
    #expect(try parsed(unknown)["id"] is NSNull)
  }

  @Test func explainsWithEscapedTextAndExactEffects() throws {
    let explanation = Explanation(
      cues: [
        Cue(
          span: SourceSpan(start: 1, end: 10), entry: "a\"b\\", modifiers: ["negated", "intensified"],
          effects: [
            .init(dimension: .emotion(.anger), thousandths: 1200),
            .init(dimension: .care(.warmth), thousandths: -5),
          ])
      ], biases: [.init(dimension: .risk, thousandths: -3001)], totals: [])
    let line = line(#"{"text":"x\"\u0001\t\\\u2028é y"}"#) {
      $0.message($1, sampleResult(), explanation: explanation, into: &$2)
    }
    let object = try parsed(line)
    let cue = try #require((object["cues"] as? [[String: Any]])?.first)
    #expect(cue["text"] as? String == "\"\u{1}\t\\\u{2028}é")
    #expect(cue["entry"] as? String == "a\"b\\")
    #expect(cue["span"] as? [Int] == [1, 10])
    #expect(cue["modifiers"] as? [String] == ["negated", "intensified"])
    #expect(cue["effects"] as? [String: Double] == ["anger": 1.2, "care.warmth": -0.005])
    #expect(object["biases"] as? [String: Double] == ["risk": -3.001])
  }

  @Test func writesAConversationInTheOrderOfTheContract() throws {
    var emotions = EmotionValues()
    emotions[.anger] = TenThousandths(rawValue: 5000)
    let result = ConversationResult(
      turns: [
        TurnResult(index: 0, speaker: .customer, result: sampleResult()),
        TurnResult(index: 1, speaker: .agent, result: sampleResult(.agent), care: .missed),
      ], emotions: ConversationEmotions(mean: emotions, peak: emotions, end: emotions),
      escalation: Escalation(
        risk: TenThousandths(rawValue: 7200), level: .high, firstAlert: 0,
        reasons: [.init(family: .supervisor, turn: 0, span: SourceSpan(start: 0, end: 1), thousandths: 1900)])
    )
    let line = line(#"{"id":"c1","turns":[{"text":"a"},{"text":"b","speaker":"agent"}]}"#) {
      $0.conversation($1, result, into: &$2)
    }
    let start = """
      {"schema":"undertone/1","kind":"conversation","id":"c1","language":"en","turns":[{"index":0,\
      "speaker":"customer","emotions":{"surprise":0.0034,
      """
    #expect(line.hasPrefix(start))
    let six = #"{"surprise":0,"happiness":0,"gratitude":0,"anger":0.5,"frustration":0,"disappointment":0}"#
    let reason = #"{"family":"supervisor","turn":0,"span":[0,1],"effect":1.9}"#
    let end = """
      ],"emotions":{"mean":\(six),"peak":\(six),"end":\(six)},"journey":null,"escalation":{"risk":0.72,\
      "level":"high","firstAlert":0,"reasons":[\(reason)]},"care":null,"satisfaction":null,"timing":null,\
      "lexicon":"en-1f3a9c"}

      """
    #expect(line.hasSuffix(end))
    let turns = try #require(try parsed(line)["turns"] as? [[String: Any]])
    #expect(turns.count == 2)
    #expect(turns[1]["care"] as? String == "missed")
    #expect(turns[0]["journey"] is NSNull)
  }
}
