import Testing
import UndertoneCore
import UndertoneTranscripts

@Suite struct PrettyWriterTests {
  func shown(_ input: String, hasColour: Bool, width: Int = 80, cues: [SourceSpan] = []) -> String {
    let chunk = InputChunk(copying: Array(input.utf8))
    var reader = RecordReader(InputPlan(format: .ndjson))
    let writer = PrettyWriter(hasColour: hasColour, width: width)
    var buffer = ByteBuffer()
    reader.begin(chunk)
    while reader.next() {
      let record = reader.record
      let effects = [Cue.Effect(dimension: .emotion(.anger), thousandths: 1200)]
      let explanation = Explanation(
        cues: cues.map { Cue(span: $0, entry: "entry", modifiers: ["negated"], effects: effects) },
        biases: [],
        totals: [])
      switch record.kind {
      case .message:
        writer.message(record, sampleResult(record.speaker), explanation: explanation, into: &buffer)
      case .failure: writer.failure(record, into: &buffer)
      case .conversation:
        let turns = record.turns.enumerated().map { index, turn in
          TurnResult(index: index, speaker: turn.speaker, result: sampleResult(turn.speaker))
        }
        let escalation = Escalation(risk: TenThousandths(rawValue: 7200), level: .high, firstAlert: 1)
        writer.conversation(
          record, ConversationResult(turns: turns, emotions: nil, escalation: escalation), into: &buffer)
      }
    }
    return String(decoding: buffer.bytes, as: UTF8.self)
  }

  @Test func marksCuesWithoutColour() {
    let text = shown(
      #"{"id":"m1","text":"so very slow"}"#, hasColour: false, cues: [.init(start: 3, end: 12)])
    #expect(text.contains("m1 · customer · frustration, disappointment"))
    #expect(text.contains("  so [[very slow]]\n"))
    #expect(text.contains("very slow → anger +1.20 (negated) entry"))
    #expect(text.contains("valence −0.61 negative"))
    #expect(text.contains("0.20 elevated · repeat waiting"))
    #expect(!text.contains("\u{1B}"))
  }

  @Test func marksCuesThatTouchOnce() {
    let cues = [SourceSpan(start: 0, end: 2), SourceSpan(start: 2, end: 5), SourceSpan(start: 1, end: 3)]
    #expect(shown(#"{"text":"abcdefg"}"#, hasColour: false, cues: cues).contains("  [[abcde]]fg\n"))
  }

  @Test func letsNoControlCharacterThrough() {
    let text = shown(#"{"id":"\u001b[1m","text":"a\u001b[31mb\u0007\u009b\u202ec"}"#, hasColour: false)
    #expect(text.contains("·[1m"))
    #expect(text.contains("a·[31mb···c"))
    #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
  }

  @Test(arguments: [40, 60, 80, 120]) func staysWithinTheWidth(width: Int) {
    let words = String(repeating: "every single word counts ", count: 20)
    let text = shown(#"{"id":"m","text":"\#(words)"}"#, hasColour: false, width: width)
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= width })
    #expect(text.contains("every"))
  }

  @Test func usesColourOnlyWhenAsked() {
    #expect(shown(#"{"text":"a"}"#, hasColour: true).contains("\u{1B}["))
  }

  @Test func showsFailuresAgentsAndConversations() {
    let text = shown(
      "x\n" + #"{"speaker":"agent","text":"sorry"}"# + "\n"
        + #"{"id":"c","turns":[{"text":"one"},{"text":"two","speaker":"agent"}]}"#, hasColour: false)
    #expect(text.contains("error UT103\n  line 1, column 1: a record must be a JSON object"))
    #expect(text.contains("+ apology  − overPromise"))
    #expect(text.contains("c · 2 turns · risk high"))
    #expect(text.contains("first alert at turn 1"))
  }
}
