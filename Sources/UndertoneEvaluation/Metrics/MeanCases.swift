/// Numbers of which the mean is wanted, belonging to records.
package struct MeanCases: Sendable {
  private var records: [Int32] = []
  private var numbers: [Double] = []

  package init() {}

  /// Takes one more number.
  package mutating func add(record: Int32, _ number: Double) {
    records.append(record)
    numbers.append(number)
  }

  /// How many numbers there are.
  package var count: Int { records.count }

  /// The mean of the drawn numbers; nil when none is drawn.
  package func mean(_ draw: Draw) -> Double? {
    var (sum, total) = (0.0, 0)
    for place in records.indices {
      let times = draw[records[place]]
      total += times
      sum += Double(times) * numbers[place]
    }
    return total == 0 ? nil : sum / Double(total)
  }
}
