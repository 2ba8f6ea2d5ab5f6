import UndertoneCore

/// A line's weight is in the range of its class, and of the sort that the class wants.
enum WeightCheck: LintCheck {
  static func check(_ pack: LintedPack, _ report: inout [Diagnostic]) {
    for line in pack.source.lines {
      guard let definition = pack.classes[line.className] else { continue }
      switch (line.weight, definition.weightRange) {
      case (.units(let weight), let range?) where !range.contains(weight):
        report.append(
          Diagnostic(
            .weightRange, at: line.weightPlace,
            "weight \(Thousandths.text(weight)) is outside \(text(range)) of class \(line.className)",
            hint: "the class stands at \(definition.place.file):\(definition.place.line)"))
      case (.units, nil):
        report.append(
          Diagnostic(
            .weightKind, at: line.weightPlace, "lines of class \(line.className) carry effects",
            hint: "as in `anger=0.4,valence=-0.1`"))
      case (.effects, .some):
        report.append(
          Diagnostic(
            .weightKind, at: line.weightPlace, "lines of class \(line.className) carry a weight",
            hint: "a class with `weight explicit` takes effects"))
      default: continue
      }
    }
  }

  /// A range for people: `0.1 … 3`.
  static func text(_ range: ClosedRange<Int32>) -> String {
    Thousandths.text(range.lowerBound) + " … " + Thousandths.text(range.upperBound)
  }
}
