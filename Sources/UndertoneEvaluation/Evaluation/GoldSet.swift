internal import UndertoneCore

/// Labelled records with what readers said of them in the terms of the model.
package struct GoldSet: Sendable {
  package var name: String
  package var records: [GoldRecord]
  /// One for a message, one a turn for a conversation.
  package var truths: [[Truth]]

  package init(name: String, records: [GoldRecord], truths: [[Truth]]) {
    precondition(records.count == truths.count, "records without truths")
    self.name = name
    self.records = records
    self.truths = truths
  }

  package init(_ set: LabelledSet) {
    self.init(
      name: set.name, records: set.records,
      truths: set.records.map { record in
        record.content.isConversation ? set.turnTruths(of: record) : [set.truth(of: record)]
      })
  }
}

extension GoldRecord.Content {
  var isConversation: Bool {
    if case .conversation = self { return true }
    return false
  }

  /// How many texts it holds.
  var textCount: Int {
    switch self {
    case .message: 1
    case .conversation(let conversation): conversation.turns.count
    }
  }

  func text(at place: Int) -> String {
    switch self {
    case .message(let text, _): text
    case .conversation(let conversation): conversation.turns[place].text
    }
  }
}
