internal import UndertoneCore

/// One yes-or-no axis over the texts on which it was judged.
struct AxisColumn: Sendable {
  /// Such as `frustration`; `turns.risk` for the risk after the turns of conversations.
  let name: String
  let dimension: Dimension
  let ranked: RankedCases
  let decided: DecidedCases
  /// How many texts show it, as readers say.
  let support: Int

  /// How many texts were judged.
  var count: Int { decided.count }

  /// The ranking of all cases.
  var everything: RankedScores { ranked.ranked(Draw(once: recordCount)) }
  private let recordCount: Int

  /// The column of `dimension`; nil when no text was judged on it.
  ///
  /// A conversation's risk is carried from turn to turn, which makes it another thing than a message's: `ofTurns` tells which.
  init?(_ name: String, _ dimension: Dimension, _ texts: [JudgedText], ofTurns: Bool? = nil) {
    var scored: [(record: Int32, gold: Bool, score: Double)] = []
    var decided = DecidedCases()
    for text in texts where text.isSubject(to: dimension) {
      if let ofTurns, ofTurns != (text.turn != nil) { continue }
      guard let gold = text.truth.isPresent[dimension.index] else { continue }
      scored.append((text.record, gold, text.prediction.score(dimension)))
      decided.add(record: text.record, gold: gold, predicted: text.prediction.isPresent(dimension))
    }
    guard !scored.isEmpty else { return nil }
    self.name = name
    self.dimension = dimension
    self.decided = decided
    ranked = RankedCases(scored)
    support = scored.count(where: \.gold)
    recordCount = 1 + Int(scored.last?.record ?? 0)
  }

  /// Every axis on which some text was judged.
  static func all(_ texts: [JudgedText]) -> [AxisColumn] {
    Dimension.allCases.flatMap { dimension in
      dimension == .risk
        ? [
          AxisColumn("risk", dimension, texts, ofTurns: false),
          AxisColumn("turns.risk", dimension, texts, ofTurns: true),
        ].compactMap { $0 }
        : [AxisColumn(dimension.name, dimension, texts)].compactMap { $0 }
    }
  }
}
