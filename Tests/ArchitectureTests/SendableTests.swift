import Testing
import Undertone

/// Everything that the library hands out may cross from one thread to another.
@Suite struct SendableTests {
  /// The compiler refuses a type that is not `Sendable`; so the list is the test.
  private static func name<Value: Sendable>(_ type: Value.Type) -> String {
    String(describing: type).split(separator: "<").first.map { String($0) } ?? ""
  }

  private static let names: [String] = [
    name(Analyzer.self), name(UndertoneVersion.self), name(MessageResult.self), name(ConversationResult.self),
    name(TurnResult.self), name(ConversationEmotions.self), name(EmotionValues.self), name(Escalation.self),
    name(Escalation.Reason.self), name(Journey.self), name(TurnJourney.self), name(Recoverability.self),
    name(CareSummary.self), name(TurnCare.self), name(CareQuality.self), name(AgentBehaviour.self), name(Cue.self),
    name(Cue.Effect.self), name(CueFamily.self), name(Explanation.self), name(Conversation.self),
    name(Conversation.Turn.self), name(Diagnostic.self), name(Diagnostic.Severity.self), name(Diagnostics.self),
    name(Dimension.self), name(Emotion.self), name(EnumSet<CueFamily>.self), name(RiskLevel.self), name(Sentiment.self),
    name(Signal.self), name(SourceSpan.self), name(Speaker.self), name(TenThousandths.self),
  ]

  @Test func theListHoldsEveryPublicType() throws {
    let declared = try PublicDeclaration.all().compactMap(\.typeName)
    #expect(declared.sorted() == Self.names.sorted())
  }
}
