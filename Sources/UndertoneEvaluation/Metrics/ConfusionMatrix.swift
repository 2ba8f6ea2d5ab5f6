/// How often each class was taken for which.
package struct ConfusionMatrix: Sendable {
  /// The classes in the order of rows and columns.
  package let classes: [String]
  /// `counts[gold][predicted]`.
  package private(set) var counts: [[Int]]
  private let indices: [String: Int]

  /// Creates an empty matrix.
  package init(classes: [String]) {
    self.classes = classes
    counts = Array(repeating: Array(repeating: 0, count: classes.count), count: classes.count)
    indices = Dictionary(uniqueKeysWithValues: classes.enumerated().map { ($1, $0) })
  }

  /// Counts a case; false, and nothing counted, when one of the classes is unknown.
  package mutating func add(gold: String, predicted: String) -> Bool {
    guard let row = indices[gold], let column = indices[predicted] else { return false }
    counts[row][column] += 1
    return true
  }

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

  /// The mean F1 of the classes, each with the same weight; nil without classes.
  package var macroF1: Double? {
    classes.isEmpty
      ? nil : classes.indices.reduce(0) { $0 + counts(of: $1).f1 } / Double(classes.count)
  }
}
