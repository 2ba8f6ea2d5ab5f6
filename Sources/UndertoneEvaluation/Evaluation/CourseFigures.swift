internal import UndertoneCore

/// How well the course of a conversation is told: its lowest and its turning point, and whether the customer came back.
struct CourseFigures: FigureGroup {
  let figures: [FigureName]
  private let points: [Point]
  private let recovered: DecidedCases

  /// A turn that readers name, and how far off the analyzer is.
  private struct Point: Sendable {
    /// 1 for those told within one turn.
    var near = MeanCases()
    /// In turns, where both name one.
    var distance = MeanCases()

    mutating func add(_ record: Int32, gold: Int?, predicted: Int?) {
      guard let gold else { return }
      let distance = predicted.map { abs($0 - gold) }
      near.add(record: record, distance.map { $0 <= 1 } == true ? 1 : 0)
      if let distance { self.distance.add(record: record, Double(distance)) }
    }
  }

  /// Nil when nothing of the kind was judged, or the analyzer does not tell.
  init?(_ conversations: [JudgedConversation]) {
    var (low, turning) = (Point(), Point())
    var recovered = DecidedCases()
    for conversation in conversations {
      guard let journey = conversation.prediction.journey else { continue }
      low.add(conversation.record, gold: conversation.gold.low, predicted: journey.lowPoint)
      turning.add(conversation.record, gold: conversation.gold.turning, predicted: journey.turningPoint)
      if let gold = conversation.gold.recovered {
        recovered.add(record: conversation.record, gold: gold, predicted: journey.recovered)
      }
    }
    guard low.near.count + turning.near.count + recovered.count > 0 else { return nil }
    points = [low, turning]
    self.recovered = recovered
    figures =
      zip(["low", "turning"], points).flatMap { name, point in
        [
          FigureName(name + ".withinOne", point.near.count),
          FigureName(name + ".distance", point.distance.count),
        ]
      } + [FigureName("recovered.f1", recovered.count)]
  }

  func values(_ draw: Draw) -> [Double?] {
    let counts = recovered.counts(draw)
    return points.flatMap { [$0.near.mean(draw), $0.distance.mean(draw)] }
      + [counts.support == 0 ? nil : counts.f1]
  }
}
