internal import UndertoneCore

/// A conversation while its turns are being read.
struct ConversationDraft {
  var id: String
  var place: GoldRecord.Place
  var gold: GoldLabels
  private(set) var turns: [Conversation.Turn] = []
  var labels: [GoldLabels] = []
  /// False once a turn could not be read: what is left is another conversation.
  var isSound = true

  init(id: String, place: GoldRecord.Place, gold: GoldLabels) {
    self.id = id
    self.place = place
    self.gold = gold
  }

  mutating func add(_ turn: Conversation.Turn, _ gold: GoldLabels) {
    turns.append(turn)
    labels.append(gold)
  }

  /// Takes what was said of the whole as said of the turn that `subject` tells.
  mutating func moveLabels(to subject: SetLayout.Subject) {
    let turn =
      switch subject {
      case .conversation: Int?.none
      case .lastAgent: turns.lastIndex { $0.speaker == .agent }
      case .lastCustomer: turns.lastIndex { $0.speaker == .customer }
      case .last: turns.indices.last
      }
    guard let turn else { return }
    labels[turn].labels = labels[turn].labels ?? gold.labels
    labels[turn].axes.merge(gold.axes) { own, _ in own }
    labels[turn].sentiment = labels[turn].sentiment ?? gold.sentiment
    gold.labels = nil
    gold.axes = [:]
    gold.sentiment = nil
  }

  var record: GoldRecord {
    GoldRecord(
      id: id, place: place, content: .conversation(Conversation(turns: turns)), gold: gold,
      turns: labels.allSatisfy { $0 == GoldLabels() } ? [] : labels)
  }
}
