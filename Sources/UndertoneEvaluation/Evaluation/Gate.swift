package import UndertoneCore

/// What figures have to come to: thresholds as data.
///
/// A line names a set, a figure of it, `at-least` or `at-most`, and a number, with white space between; `#` begins a
/// comment.
package struct Gate: Sendable {
  package private(set) var lines: [Line] = []

  package struct Line: Sendable {
    package var file: String
    package var line: Int
    package var set: String
    package var figure: String
    package var relation: Relation
    package var bound: Double
  }

  package enum Relation: String, CaseIterable, Sendable {
    case atLeast = "at-least"
    case atMost = "at-most"

    func holds(_ value: Double, _ bound: Double) -> Bool {
      switch self {
      case .atLeast: value >= bound
      case .atMost: value <= bound
      }
    }
  }

  /// The lines of `bytes`, which were read from `file`, and everything that is wrong with the others.
  package static func read(_ bytes: [UInt8], file: String) -> (gate: Gate, problems: [Diagnostic]) {
    var gate = Gate()
    var problems: [Diagnostic] = []
    let lines = String(decoding: bytes, as: UTF8.self).split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, text) in lines.enumerated() {
      let fields = text.prefix { $0 != "#" }.split(whereSeparator: \.isWhitespace).map { String($0) }
      if fields.isEmpty { continue }
      func reject(_ message: String, _ hint: String) {
        problems.append(Diagnostic(.gateLine, file: file, line: index + 1, message, hint: hint))
      }
      guard fields.count == 4 else {
        reject("the line has \(fields.count) of 4 fields", "set, figure, at-least or at-most, number")
        continue
      }
      guard let relation = Relation(rawValue: fields[2]) else {
        reject("there is no relation `\(fields[2])`", "at-least or at-most")
        continue
      }
      guard let bound = Double(fields[3]), bound.isFinite else {
        reject("`\(fields[3])` is no number", "such as 0.45")
        continue
      }
      gate.lines.append(
        Line(
          file: file, line: index + 1, set: fields[0], figure: fields[1], relation: relation, bound: bound))
    }
    if gate.lines.isEmpty, problems.isEmpty {
      problems.append(
        Diagnostic(
          .gateLine, file: file, "the gate has no line", hint: "set, figure, at-least or at-most, number"))
    }
    return (gate, problems)
  }

  /// What each line comes to in `report`, and the lines about which it says nothing.
  package func check(_ report: EvaluationReport) -> (results: [GateResult], problems: [Diagnostic]) {
    var results: [GateResult] = []
    var problems: [Diagnostic] = []
    for line in lines {
      func reject(_ code: EvaluationCode, _ message: String, _ hint: String) {
        problems.append(Diagnostic(code, file: line.file, line: line.line, message, hint: hint))
      }
      guard let set = report.sets.first(where: { $0.name == line.set }) else {
        let names = report.sets.map(\.name).joined(separator: ", ")
        reject(.gateSet, "the set `\(line.set)` was not measured", "measured: " + names)
        continue
      }
      guard let figure = set.figures.first(where: { $0.name == line.figure }) else {
        reject(
          .gateFigure, "the set `\(line.set)` has no figure `\(line.figure)`",
          "`--to json` names all; what was not judged, or has too few cases, has none")
        continue
      }
      let value = figure.estimate.value
      results.append(
        GateResult(
          file: line.file, line: line.line, set: line.set, figure: line.figure,
          relation: line.relation.rawValue, bound: line.bound, value: value,
          isMet: line.relation.holds(value, line.bound)))
    }
    return (results, problems)
  }
}
