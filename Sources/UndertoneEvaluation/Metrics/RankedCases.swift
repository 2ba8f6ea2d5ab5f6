/// Scored cases that belong to records, put in order once so that every draw of the records is ranked in one pass.
package struct RankedCases: Sendable {
  /// In order of the scores, highest first.
  private let records: [Int32]
  private let golds: [Bool]
  /// The different scores, highest first, and where the cases of each end.
  private let scores: [Double]
  private let ends: [Int]

  /// Sorts cases by their scores.
  ///
  /// - Precondition: No score is NaN.
  package init(_ cases: [(record: Int32, gold: Bool, score: Double)]) {
    let sorted = cases.sorted { $0.score > $1.score }
    var scores: [Double] = []
    var ends: [Int] = []
    for (place, item) in sorted.enumerated() {
      precondition(!item.score.isNaN, "a score is not a number")
      if scores.last != item.score {
        scores.append(item.score)
        ends.append(place)
      }
      ends[ends.count - 1] = place + 1
    }
    records = sorted.map(\.record)
    golds = sorted.map(\.gold)
    self.scores = scores
    self.ends = ends
  }

  /// The ranking of the cases whose records were drawn, each as often as its record.
  package func ranked(_ draw: Draw) -> RankedScores {
    var steps: [RankedScores.Step] = []
    steps.reserveCapacity(scores.count)
    var place = 0
    for (score, end) in zip(scores, ends) {
      var step = RankedScores.Step(score: score, positives: 0, negatives: 0)
      while place < end {
        let times = draw[records[place]]
        if golds[place] { step.positives += times } else { step.negatives += times }
        place += 1
      }
      if step.positives + step.negatives > 0 { steps.append(step) }
    }
    return RankedScores(steps: steps)
  }
}
