package import UndertoneCore

/// What the analyzer says of one record.
package struct RecordPrediction: Sendable {
  /// One for a message, one a turn for a conversation.
  package var texts: [TextPrediction]
  /// What a conversation comes to; nil for a message.
  package var conversation: ConversationPrediction?
  /// What fired in each text, where that was asked for.
  package var cues: [[CueSum]]?

  package init(
    texts: [TextPrediction], conversation: ConversationPrediction? = nil, cues: [[CueSum]]? = nil
  ) {
    self.texts = texts
    self.conversation = conversation
    self.cues = cues
  }
}

/// What the analyzer says of a conversation beyond its texts; nil where nothing computes it.
package struct ConversationPrediction: Sendable {
  /// Where the customer stands after each turn; nil for the turns of others.
  package var stages: [TurnJourney?]
  /// What each turn did for the customer; nil for the turns of others.
  package var care: [TurnCare?]
  package var journey: Journey?
  /// The turn after which the first alert would have gone out.
  package var firstAlert: Int?
  package var satisfaction: Double?

  package init(
    stages: [TurnJourney?], care: [TurnCare?], journey: Journey? = nil, firstAlert: Int? = nil,
    satisfaction: Double? = nil
  ) {
    self.stages = stages
    self.care = care
    self.journey = journey
    self.firstAlert = firstAlert
    self.satisfaction = satisfaction
  }

  init(_ result: ConversationResult) {
    self.init(
      stages: result.turns.map(\.journey), care: result.turns.map(\.care), journey: result.journey,
      firstAlert: result.escalation.firstAlert, satisfaction: result.satisfaction?.value)
  }
}

/// An entry that fired in a text, with all it added there, however often.
package struct CueSum: Hashable, Sendable {
  package var entry: String
  /// In thousandths of log-odds, by ``Dimension/index``; axes that got nothing are left out.
  package var thousandths: [Int: Int]

  package init(entry: String, thousandths: [Int: Int]) {
    self.entry = entry
    self.thousandths = thousandths
  }

  /// The cues of an explanation, summed entry by entry, in the order of their names.
  static func sums(of explanation: Explanation) -> [CueSum] {
    var sums: [String: [Int: Int]] = [:]
    for cue in explanation.cues {
      for effect in cue.effects {
        sums[cue.entry, default: [:]][effect.dimension.index, default: 0] += Int(effect.thousandths)
      }
    }
    return sums.sorted { $0.key < $1.key }.map { CueSum(entry: $0.key, thousandths: $0.value) }
  }
}
