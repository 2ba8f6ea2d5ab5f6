import UndertoneCore

@testable import UndertoneEvaluation

/// A message made by hand: what readers say of it, and what the analyzer says.
struct HandMade {
  var truth = Truth()
  var prediction = TextPrediction(speaker: .customer)
  var speaker = Speaker.customer
  var pair: String?

  /// Readers say whether an axis is there; the analyzer gives it a score and calls it present from 0.5 on.
  mutating func judge(_ dimension: Dimension, _ gold: Bool, score: Double) {
    truth.isPresent[dimension.index] = gold
    truth.degrees[dimension.index] = gold ? 1 : 0
    say(dimension, score)
  }

  mutating func say(_ dimension: Dimension, _ score: Double) {
    prediction.scores[dimension.index] = Int16((score * 10_000).rounded())
    if score >= 0.5, !dimension.isSigned { prediction.setPresent(dimension) }
  }

  static func with(_ change: (inout HandMade) -> Void) -> HandMade {
    var text = HandMade()
    change(&text)
    text.prediction.speaker = text.speaker
    return text
  }
}

/// A set of messages that are a record each.
func judged(_ texts: [HandMade]) -> JudgedSet {
  let records = texts.enumerated().map { index, text in
    GoldRecord(
      id: "m\(index)", place: GoldRecord.Place(file: "hand.jsonl", line: index + 1),
      content: .message(text: "text \(index)", speaker: text.speaker), gold: GoldLabels(), pair: text.pair)
  }
  let gold = GoldSet(name: "hand", records: records, truths: texts.map { [$0.truth] })
  return JudgedSet(gold, texts.map { RecordPrediction(texts: [$0.prediction]) })
}

/// A set of conversations between a customer and an agent, without judgements of their single texts.
func judged(_ conversations: [(gold: GoldLabels, prediction: ConversationPrediction)]) -> JudgedSet {
  let records = conversations.enumerated().map { index, conversation in
    let turns = conversation.prediction.stages.indices.map { turn in
      Conversation.Turn(speaker: turn % 2 == 0 ? .customer : .agent, text: "turn \(turn)")
    }
    return GoldRecord(
      id: "c\(index)", place: GoldRecord.Place(file: "hand.jsonl", line: index + 1),
      content: .conversation(Conversation(turns: turns)), gold: conversation.gold)
  }
  let texts = conversations.map { conversation in
    conversation.prediction.stages.indices.map { TextPrediction(speaker: $0 % 2 == 0 ? .customer : .agent) }
  }
  let gold = GoldSet(
    name: "hand", records: records, truths: texts.map { $0.map { _ in Truth() } })
  return JudgedSet(
    gold,
    zip(texts, conversations).map { RecordPrediction(texts: $0, conversation: $1.prediction) })
}

/// What the figures of a set come to, by name.
func figureValues(_ set: JudgedSet, minSupport: Int = 1) -> [String: Double] {
  let figures = SetFigures(set, minSupport: minSupport)
  var values: [String: Double] = [:]
  for (figure, value) in zip(figures.figures, figures.values(Draw(once: set.gold.records.count))) {
    values[figure.name] = value
  }
  return values
}

/// Whether two numbers are the same but for rounding.
func isNear(_ left: Double?, _ right: Double) -> Bool { left.map { abs($0 - right) < 1e-9 } ?? false }
