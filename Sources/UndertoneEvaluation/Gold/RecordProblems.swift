internal import UndertoneCore

/// Everything that is wrong with one record.
struct RecordProblems {
  let place: GoldRecord.Place
  private(set) var list: [Diagnostic] = []

  init(place: GoldRecord.Place) { self.place = place }

  /// True when nothing keeps the record from being used.
  var areWarnings: Bool { list.allSatisfy { $0.severity == .warning } }

  mutating func add(_ code: SetCode, _ message: String, hint: String? = nil) {
    list.append(Diagnostic(code, file: place.file, line: place.line, message, hint: hint))
  }

  /// Reports a value of the wrong kind.
  mutating func add(wrongType path: String, wanted: String) {
    add(.malformed, "`\(path)` is not \(wanted)")
  }

  /// `value` where it is finite and within `range`; otherwise the problem is reported.
  mutating func checked(_ value: Double, _ path: String, in range: ClosedRange<Double>) -> Double? {
    guard value.isFinite else {
      add(.notFinite, "`\(path)` is \(value)", hint: "leave it out, or null, where nothing was judged")
      return nil
    }
    guard range.contains(value) else {
      add(
        .range, "`\(path)` is \(short(value))",
        hint: "from \(short(range.lowerBound)) to \(short(range.upperBound))")
      return nil
    }
    return value
  }

  /// `name` where it is one of `choices`; otherwise the problem is reported.
  mutating func checked(_ name: String, _ path: String, among choices: [String]) -> String? {
    if choices.contains(name) { return name }
    add(.unknownName, "`\(path)` has no `\(name)`", hint: "one of " + choices.joined(separator: ", "))
    return nil
  }

  private func short(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e9 ? String(Int(value)) : String(value)
  }
}
