/// Figures that are worked out together, out of the same cases.
protocol FigureGroup: Sendable {
  /// In the order in which they are shown.
  var figures: [FigureName] { get }

  /// One value for each of ``figures``; nil where the drawn cases do not tell.
  func values(_ draw: Draw) -> [Double?]
}

/// What a figure is called, and how many cases it rests on.
struct FigureName: Sendable {
  var name: String
  var cases: Int

  init(_ name: String, _ cases: Int) {
    self.name = name
    self.cases = cases
  }
}
