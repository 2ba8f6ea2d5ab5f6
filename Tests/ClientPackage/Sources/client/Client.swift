import Undertone

/// Uses the library as a stranger would, with `import Undertone` alone, and checks what comes back.
@main
struct Client {
  static func main() async throws {
    let client = Client(analyzer: try Analyzer())
    print("undertone \(UndertoneVersion.number), lexicon \(client.analyzer.lexicon)")
    client.readMessages()
    client.readExplanation()
    client.readAgent()
    client.readConversation()
    await client.readStream()
    client.readErrors()
    await client.shareBetweenTasks()
  }

  let analyzer: Analyzer

  private func readMessages() {
    let expected: [(text: String, label: Emotion?)] = [
      ("Wow, I did not expect an answer this fast 😍", .surprise),
      ("Thank you so much for sorting this out!", .gratitude),
      ("I have been on hold for an hour and still nothing.", .frustration),
      ("What time does the shop open on Sunday?", nil),
    ]
    for (text, label) in expected {
      let result: MessageResult = analyzer.analyze(text)
      print(text, "→", result.labels.map(\.name), result.sentiment.name, result.risk, result.level.name)
      precondition(result.speaker == .customer)
      precondition(label.map(result.labels.contains) ?? result.labels.isEmpty, "\(result.labels)")
      precondition(result.dominant == result.labels.first)
      for emotion in Emotion.allCases {
        guard let value = result.emotion(emotion) else { preconditionFailure("a customer has emotions") }
        precondition((0...1).contains(value))
      }
      for signal in Signal.allCases {
        precondition((signal.isSigned ? -1...1 : 0...1).contains(result.signal(signal)))
      }
    }
  }

  private func readExplanation() {
    let text = "I want to speak to a manager. Still waiting!"
    let (result, explanation) = analyzer.explain(text)
    precondition(result.families.contains(.supervisor) && result.families.contains(.waiting))
    precondition(!explanation.cues.isEmpty)
    let bytes = Array(text.utf8)
    for cue: Cue in explanation.cues {
      let words = String(decoding: bytes[cue.span.start..<cue.span.end], as: UTF8.self)
      print(words, "→", cue.entry, cue.modifiers, cue.effects.map { ($0.dimension.name, $0.thousandths) })
    }
    for (bias, total) in zip(explanation.biases, explanation.totals) {
      let effects = explanation.cues.flatMap(\.effects).filter { $0.dimension == bias.dimension }
      precondition(effects.reduce(bias.thousandths) { $0 + $1.thousandths } == total.thousandths)
    }
  }

  private func readAgent() {
    let result = analyzer.analyze("I'm so sorry, I understand how upsetting this is.", speaker: .agent)
    precondition(Emotion.allCases.allSatisfy { result.emotion($0) == nil })
    precondition(result.behaviours.contains(AgentBehaviour.apology))
    print(result.behaviours.elements.map(\.name), CareQuality.allCases.map { result.care($0) ?? -1 })
  }

  private func readConversation() {
    let conversation = Conversation(turns: [
      Conversation.Turn(speaker: .customer, text: "My parcel never came and I am still waiting."),
      Conversation.Turn(speaker: .agent, text: "I'm so sorry. I can send a new one today."),
      Conversation.Turn(speaker: .customer, text: "No. I want to speak to a manager, otherwise I will sue."),
    ])
    let result: ConversationResult = analyzer.analyze(conversation, explaining: true)
    precondition(result.turns.count == 3)
    precondition(result.turns[2].result.level > result.turns[0].result.level)
    precondition(result.escalation.level >= RiskLevel.high)
    precondition(result.escalation.reasons.contains { $0.family == CueFamily.supervisor && $0.turn == 2 })
    for turn: TurnResult in result.turns {
      precondition(turn.explanation != nil)
      print(turn.index, turn.speaker.name, turn.result.labels.map(\.name), turn.result.risk)
    }
  }

  private func readStream() async {
    let (messages, continuation) = AsyncStream.makeStream(of: String.self)
    for text in ["I love this app", "close my account"] { continuation.yield(text) }
    continuation.finish()
    var results: [MessageResult] = []
    for await result in analyzer.analyze(messages) { results.append(result) }
    precondition(results.count == 2 && results[1].families.contains(.cancel))
  }

  private func readErrors() {
    do throws(Diagnostics) {
      _ = try Analyzer(lexicons: ["/no/such/folder"])
      preconditionFailure("a folder that is not there is an error")
    } catch {
      for diagnostic: Diagnostic in error.all { print(diagnostic) }
      precondition(error.all.first?.code == "UT201")
    }
  }

  /// One analyzer, many tasks: the compiler checks that it may be shared.
  private func shareBetweenTasks() async {
    let alone = analyzer.analyze("Still no refund.").risk
    let together = await withTaskGroup(of: Double.self, returning: [Double].self) { group in
      for _ in 0..<8 { group.addTask { analyzer.analyze("Still no refund.").risk } }
      return await group.reduce(into: []) { $0.append($1) }
    }
    precondition(together == Array(repeating: alone, count: 8))
  }
}
