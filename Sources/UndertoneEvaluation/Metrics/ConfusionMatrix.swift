/// How often each class was taken for which.
package struct ConfusionMatrix: Sendable {
  /// The classes in the order of rows and columns.
  package let classes: [String]
  /// `counts[gold][predicted]`.
  package private(set) var counts: [[Int]]

  /// Creates an empty matrix.
  package init(classes: [String]) {
    self.classes = classes
    counts = Array(repeating: Array(repeating: 0, count: classes.count), count: classes.count)
  }

  /// Counts a case `times` times, its classes by their places in ``classes``.
  package mutating func add(gold: Int, predicted: Int, times: Int = 1) { counts[gold][predicted] += times }

  /// How many cases there are.
  package var total: Int { counts.reduce(0) { $0 + $1.reduce(0, +) } }

  /// The share of cases that are right, 0…1; nil without cases.
  package var accuracy: Double? {
    total == 0 ? nil : Double(classes.indices.reduce(0) { $0 + counts[$1][$1] }) / Double(total)
  }

  /// One class against all others.
  package func counts(of index: Int) -> BinaryCounts {
    var result = BinaryCounts()
    result.truePositives = counts[index][index]
    result.falseNegatives = counts[index].reduce(0, +) - counts[index][index]
    result.falsePositives = counts.reduce(0) { $0 + $1[index] } - counts[index][index]
    result.trueNegatives = total - result.truePositives - result.falseNegatives - result.falsePositives
    return result
  }

  /// The mean F1 of the classes at `indices`, each with the same weight; nil without any.
  package func macroF1(over indices: [Int]) -> Double? {
    indices.isEmpty ? nil : indices.reduce(0) { $0 + counts(of: $1).f1 } / Double(indices.count)
  }
}
