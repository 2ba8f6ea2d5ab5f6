internal import UndertoneCore

/// What a fit came to, for people: a line an axis, before and after.
package struct FitTable: CustomStringConvertible {
  private let result: FitResult

  package init(_ result: FitResult) { self.result = result }

  package var description: String {
    var rows = [
      [
        "axis", "learnt", "shows", "judged", "shows", "AP before", "after", "F1 before", "after", "effects",
        "",
      ]
    ]
    for (index, axis) in result.axes.enumerated() { rows.append(row(axis, index)) }
    var text = FitTable.aligned(rows)
    if result.axes.contains(where: { $0.axis.isSigned }) {
      text += "Of valence and courtesy the columns AP hold Pearson's r.\n"
    }
    if let before = result.sentiment.before, let after = result.sentiment.after {
      text += "sentiment, mean F1 of the polarities: \(decimal(before, 3)) → \(decimal(after, 3))\n"
    }
    if result.hasChanged {
      text +=
        "The judged texts chose strengths, calibration and thresholds too: measure on texts that were no part of this.\n"
    } else {
      text += "No axis improved, so nothing is written but the reasons.\n"
    }
    return text
  }

  private func row(_ axis: FittedAxis, _ index: Int) -> [String] {
    let (before, after) = (result.before[index], result.after[index])
    func text(_ value: Double?) -> String { value.map { decimal($0, 3) } ?? "-" }
    let remark: String =
      switch axis.outcome {
      case .fitted: ""
      case .calibrated: "calibration alone"
      case .left(let reason): "left alone: " + reason.rawValue
      }
    return [
      axis.axis.name, String(axis.texts), axis.axis.isSigned ? "-" : String(axis.positives),
      String(before?.texts ?? 0), axis.axis.isSigned ? "-" : String(before?.positives ?? 0),
      text(before?.ranking), text(after?.ranking), text(before?.f1), text(after?.f1),
      String(axis.effects.count),
      remark,
    ]
  }

  /// Columns below each other: the first and the last to the left, numbers to the right.
  static func aligned(_ rows: [[String]]) -> String {
    let count = rows.first?.count ?? 0
    let widths = (0..<count).map { column in rows.reduce(0) { max($0, $1[column].count) } }
    return rows.map { row in
      var line = ""
      for (column, cell) in row.enumerated() {
        let space = String(repeating: " ", count: widths[column] - cell.count)
        line += column == 0 ? cell + space : column == count - 1 ? "  " + cell : "  " + space + cell
      }
      while line.last == " " { line.removeLast() }
      return line + "\n"
    }.joined()
  }
}
