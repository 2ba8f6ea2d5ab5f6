/// A matrix that is nought nearly everywhere, column by column: the features of all texts.
package struct SparseColumns: Sendable {
  package let rowCount: Int
  /// Where each column starts, and where the last one ends.
  package let starts: [Int]
  /// The rows of all columns, one after another, ascending within each.
  package let rows: [Int32]
  /// The values beside them.
  package let values: [Float]

  package var columnCount: Int { starts.count - 1 }

  package init(rowCount: Int, starts: [Int], rows: [Int32], values: [Float]) {
    self.rowCount = rowCount
    self.starts = starts
    self.rows = rows
    self.values = values
  }

  /// Columns given as lists of rows and values.
  package init(rowCount: Int, columns: [[(row: Int, value: Double)]]) {
    self.init(
      rowCount: rowCount, starts: columns.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) },
      rows: columns.flatMap { $0.map { Int32($0.row) } },
      values: columns.flatMap { $0.map { Float($0.value) } })
  }

  /// How many rows of a column are not nought.
  package func support(_ column: Int) -> Int { starts[column + 1] - starts[column] }

  /// Adds the columns times `coefficients` to `sums`, row by row.
  package func add(_ coefficients: [Double], to sums: inout [Double]) {
    for column in coefficients.indices where coefficients[column] != 0 {
      let coefficient = coefficients[column]
      for place in starts[column]..<starts[column + 1] {
        sums[Int(rows[place])] += coefficient * Double(values[place])
      }
    }
  }
}
