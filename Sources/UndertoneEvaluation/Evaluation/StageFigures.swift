internal import UndertoneCore

/// How well the stages of a customer are told, turn by turn and at the end.
struct StageFigures: FigureGroup {
  /// Gold in rows.
  let stages: ClassifiedCases
  let figures: [FigureName]
  private let ends: MeanCases
  private let supported: [Int]

  /// The stages as a ladder, from the worst to the best.
  static let ladder = [
    "disappointment", "frustration", "anger", "none", "surprise", "happiness", "gratitude",
  ]

  /// Nil when no stage was judged, or the analyzer tells none.
  init?(_ conversations: [JudgedConversation], minSupport: Int) {
    var stages = ClassifiedCases(classes: StageFigures.ladder)
    var ends = MeanCases()
    for conversation in conversations {
      for (gold, journey) in zip(conversation.gold.stages ?? [], conversation.prediction.stages) {
        guard let journey, let gold = gold.flatMap(StageFigures.ladder.firstIndex) else { continue }
        stages.add(record: conversation.record, gold: gold, predicted: StageFigures.place(journey.stage))
      }
      guard let end = conversation.gold.end, let journey = conversation.prediction.journey else { continue }
      ends.add(record: conversation.record, end == journey.end.stage?.name ?? "none" ? 1 : 0)
    }
    guard stages.count + ends.count > 0 else { return nil }
    self.stages = stages
    self.ends = ends
    supported = stages.support.indices.filter { stages.support[$0] >= minSupport }
    figures =
      ["accuracy", "macroF1", "kappa"].map { FigureName("stages." + $0, stages.count) }
      + [FigureName("end.accuracy", ends.count)]
  }

  func values(_ draw: Draw) -> [Double?] {
    let matrix = stages.confusion(draw)
    return [
      matrix.accuracy, matrix.macroF1(over: supported), WeightedKappa.quadratic(matrix), ends.mean(draw),
    ]
  }

  private static func place(_ stage: Emotion?) -> Int { ladder.firstIndex(of: stage?.name ?? "none") ?? 3 }
}
