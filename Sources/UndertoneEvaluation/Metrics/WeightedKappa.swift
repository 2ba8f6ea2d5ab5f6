/// Agreement beyond chance of two readers on an ordered scale, distances weighed by their square.
///
/// Source: J. Cohen, 1968, "Weighted kappa".
package enum WeightedKappa {
  /// At most 1, which is full agreement; 0 is what chance makes; nil when both always say the same one thing or nothing.
  ///
  /// The classes of `matrix` stand in the order of the scale, one step apart.
  package static func quadratic(_ matrix: ConfusionMatrix) -> Double? {
    let total = Double(matrix.total)
    let rows = matrix.counts.map { Double($0.reduce(0, +)) / total }
    let columns = matrix.classes.indices.map { column in
      Double(matrix.counts.reduce(0) { $0 + $1[column] }) / total
    }
    var (observed, expected) = (0.0, 0.0)
    for row in rows.indices {
      for column in columns.indices {
        let square = Double((row - column) * (row - column))
        observed += square * Double(matrix.counts[row][column]) / total
        expected += square * rows[row] * columns[column]
      }
    }
    return total == 0 || expected == 0 ? nil : 1 - observed / expected
  }
}
