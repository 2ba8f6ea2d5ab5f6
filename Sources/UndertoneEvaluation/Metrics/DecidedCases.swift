/// Yes-or-no decisions that belong to records.
///
/// Cases where both say no are many and alike, so they are only counted; no figure that is drawn anew needs them.
package struct DecidedCases: Sendable {
  private var records: [Int32] = []
  private var golds: [Bool] = []
  private var predictions: [Bool] = []
  private var bothNo = 0

  package init() {}

  /// Takes one more case.
  package mutating func add(record: Int32, gold: Bool, predicted: Bool) {
    guard gold || predicted else {
      bothNo += 1
      return
    }
    records.append(record)
    golds.append(gold)
    predictions.append(predicted)
  }

  /// How many cases there are.
  package var count: Int { records.count + bothNo }

  /// The counts over every case once.
  package var counts: BinaryCounts {
    var counts = BinaryCounts(zip(golds, predictions).map { (gold: $0, predicted: $1) })
    counts.trueNegatives = bothNo
    return counts
  }

  /// The counts over the drawn cases, without those where both say no.
  package func counts(_ draw: Draw) -> BinaryCounts {
    var counts = BinaryCounts()
    for place in records.indices {
      let times = draw[records[place]]
      switch (golds[place], predictions[place]) {
      case (true, true): counts.truePositives += times
      case (false, true): counts.falsePositives += times
      case (true, false): counts.falseNegatives += times
      case (false, false): break
      }
    }
    return counts
  }
}
