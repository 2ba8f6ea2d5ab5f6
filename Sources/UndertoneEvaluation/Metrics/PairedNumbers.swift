/// What readers gave and what the analyzer gave, belonging to records.
package struct PairedNumbers: Sendable {
  package let golds: [Double]
  package let predictions: [Double]
  private let records: [Int32]
  /// The places of the numbers from the lowest up.
  private let goldOrder: [Int]
  private let predictionOrder: [Int]

  package init(_ pairs: [(record: Int32, gold: Double, predicted: Double)]) {
    golds = pairs.map(\.gold)
    predictions = pairs.map(\.predicted)
    records = pairs.map(\.record)
    goldOrder = Correlation.order(golds)
    predictionOrder = Correlation.order(predictions)
  }

  /// How many pairs there are.
  package var count: Int { records.count }

  /// Pearson's r over the drawn pairs.
  package func pearson(_ draw: Draw) -> Double? {
    Correlation.pearson(golds, predictions, times: times(draw))
  }

  /// Spearman's ρ over the drawn pairs.
  package func spearman(_ draw: Draw) -> Double? {
    let times = times(draw)
    return Correlation.pearson(
      Correlation.ranks(golds, order: goldOrder, times: times),
      Correlation.ranks(predictions, order: predictionOrder, times: times), times: times)
  }

  /// The mean distance over the drawn pairs.
  package func meanAbsoluteError(_ draw: Draw) -> Double? {
    var (sum, total) = (0.0, 0)
    for place in records.indices {
      let times = draw[records[place]]
      sum += Double(times) * abs(golds[place] - predictions[place])
      total += times
    }
    return total == 0 ? nil : sum / Double(total)
  }

  private func times(_ draw: Draw) -> [Double] { records.map { Double(draw[$0]) } }
}
