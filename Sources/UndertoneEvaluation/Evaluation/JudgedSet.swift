internal import UndertoneCore

/// A labelled set with what the analyzer says of it.
struct JudgedSet: Sendable {
  let gold: GoldSet
  /// In the order of the records.
  let predictions: [RecordPrediction]
  /// Every message and every turn.
  let texts: [JudgedText]

  init(_ gold: GoldSet, _ predictions: [RecordPrediction]) {
    self.gold = gold
    self.predictions = predictions
    texts = gold.records.indices.flatMap { index in
      let isConversation = gold.records[index].content.isConversation
      return zip(gold.truths[index], predictions[index].texts).enumerated().map { place, text in
        JudgedText(
          record: Int32(index), turn: isConversation ? place : nil, truth: text.0, prediction: text.1)
      }
    }
  }

  /// The record that `text` belongs to.
  func record(_ text: JudgedText) -> GoldRecord { gold.records[Int(text.record)] }

  /// Its words.
  func words(_ text: JudgedText) -> String { record(text).content.text(at: text.place) }
}

/// A message or a turn with what readers and the analyzer say of it.
struct JudgedText: Sendable {
  /// The index of its record.
  var record: Int32
  /// The turn of a conversation, from 0; nil for a message.
  var turn: Int?
  var truth: Truth
  var prediction: TextPrediction

  var speaker: Speaker { prediction.speaker }

  /// The place among the texts of its record.
  var place: Int { turn ?? 0 }

  /// Whether `dimension` says anything of this text: care of agents alone, everything else of customers alone.
  func isSubject(to dimension: Dimension) -> Bool {
    if case .care = dimension { return speaker == .agent }
    return speaker == .customer
  }
}
