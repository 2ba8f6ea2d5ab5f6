/// Cases with one class out of several each, belonging to records.
package struct ClassifiedCases: Sendable {
  package let classes: [String]
  private var records: [Int32] = []
  private var golds: [Int] = []
  private var predictions: [Int] = []

  package init(classes: [String]) { self.classes = classes }

  /// Takes one more case, its classes by their place in ``classes``.
  package mutating func add(record: Int32, gold: Int, predicted: Int) {
    records.append(record)
    golds.append(gold)
    predictions.append(predicted)
  }

  /// How many cases there are.
  package var count: Int { records.count }

  /// How many cases readers gave each class.
  package var support: [Int] {
    var support = [Int](repeating: 0, count: classes.count)
    for gold in golds { support[gold] += 1 }
    return support
  }

  /// How often each class was taken for which among the drawn cases.
  package func confusion(_ draw: Draw) -> ConfusionMatrix {
    var matrix = ConfusionMatrix(classes: classes)
    for place in records.indices {
      matrix.add(gold: golds[place], predicted: predictions[place], times: draw[records[place]])
    }
    return matrix
  }
}
