internal import UndertoneCore

/// The problems of a file, in the order of their lines.
enum ProblemList {
  /// How often one problem is shown for one file.
  static let most = 20

  /// `problems` in the order of their lines; what is wrong with one line keeps its order.
  static func sorted(_ problems: [Diagnostic]) -> [Diagnostic] {
    problems.enumerated().sorted { ($0.element.line ?? 0, $0.offset) < ($1.element.line ?? 0, $1.offset) }
      .map(\.element)
  }

  /// `problems` sorted, with what is there too often counted instead of shown.
  static func shortened(_ problems: [Diagnostic]) -> [Diagnostic] {
    var counts: [String: Int] = [:]
    var shown: [Diagnostic] = []
    var last: [String: Diagnostic] = [:]
    for problem in sorted(problems) {
      let key = problem.code + (problem.file ?? "")
      counts[key, default: 0] += 1
      if counts[key, default: 0] <= most { shown.append(problem) } else { last[key] = problem }
    }
    for (key, problem) in last.sorted(by: { $0.key < $1.key }) {
      var rest = problem
      rest.line = nil
      rest.column = nil
      let count = counts[key, default: 0] - most
      rest.message = "\(count) more of these, the last on line \(problem.line ?? 0): \(problem.message)"
      shown.append(rest)
    }
    return shown
  }
}
