internal import UndertoneCore

/// The stable codes of what can be wrong with a gate or a baseline; those of labelled sets are ``SetCode``'s.
enum EvaluationCode: String, CaseIterable {
  /// A line of a gate that cannot be read.
  case gateLine = "UT650"
  /// A line about a set that was not measured.
  case gateSet = "UT651"
  /// A line about a figure that the set does not have.
  case gateFigure = "UT652"
  /// A baseline that is no report.
  case baselineForm = "UT660"
  /// A baseline without the set.
  case baselineSet = "UT661"
  /// A record of a baseline that this version cannot use.
  case baselineRecord = "UT662"
}

extension Diagnostic {
  init(_ code: EvaluationCode, file: String, line: Int? = nil, _ message: String, hint: String? = nil) {
    self.init(code: code.rawValue, file: file, line: line, message: message, hint: hint)
  }
}
