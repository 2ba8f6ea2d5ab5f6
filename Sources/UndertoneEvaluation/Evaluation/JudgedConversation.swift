internal import UndertoneCore

/// A conversation with what readers and the analyzer say of it as a whole.
struct JudgedConversation: Sendable {
  /// The index of its record.
  var record: Int32
  var turns: [Conversation.Turn]
  var gold: GoldLabels
  var prediction: ConversationPrediction

  static func all(_ set: JudgedSet) -> [JudgedConversation] {
    set.gold.records.enumerated().compactMap { index, record in
      guard case .conversation(let conversation) = record.content,
        let prediction = set.predictions[index].conversation
      else { return nil }
      return JudgedConversation(
        record: Int32(index), turns: conversation.turns, gold: record.gold, prediction: prediction)
    }
  }

  /// The risk that readers see after each turn, 0…3; nil where they gave none.
  var risks: [Double?] {
    guard case .turns(let risks)? = gold.risk else { return [] }
    return risks
  }
}
