internal import UndertoneCore

/// How well names are told that a text can have any number of: cue families, or agent behaviours.
struct NameFigures: FigureGroup {
  /// The names that readers or the analyzer use.
  let columns: [(name: String, cases: DecidedCases)]
  let figures: [FigureName]
  private let supported: [Int]

  /// The cue families; those on which readers did not agree count neither way.
  static func families(_ texts: [JudgedText], minSupport: Int) -> NameFigures? {
    NameFigures("families", "family", CueFamily.allCases, texts, minSupport, name: \.name) { text, family in
      guard let families = text.truth.families, !text.truth.doubtful.contains(family) else { return nil }
      return (families.contains(family), text.prediction.families.contains(family))
    }
  }

  /// The behaviours of agents.
  static func behaviours(_ texts: [JudgedText], minSupport: Int) -> NameFigures? {
    NameFigures("behaviours", "behaviour", AgentBehaviour.allCases, texts, minSupport, name: \.name) {
      text, behaviour in
      guard let behaviours = text.truth.behaviours else { return nil }
      return (behaviours.contains(behaviour), text.prediction.behaviours.contains(behaviour))
    }
  }

  /// Nil when nothing of the kind was judged.
  private init?<Element>(
    _ plural: String, _ singular: String, _ elements: [Element], _ texts: [JudgedText], _ minSupport: Int,
    name: (Element) -> String, judge: (JudgedText, Element) -> (gold: Bool, predicted: Bool)?
  ) {
    var columns: [(name: String, cases: DecidedCases)] = []
    var judged = 0
    for element in elements {
      var cases = DecidedCases()
      for text in texts {
        guard let (gold, predicted) = judge(text, element) else { continue }
        cases.add(record: text.record, gold: gold, predicted: predicted)
      }
      judged = max(judged, cases.count)
      let counts = cases.counts
      if counts.support + counts.falsePositives > 0 { columns.append((name(element), cases)) }
    }
    guard judged > 0 else { return nil }
    self.columns = columns
    supported = columns.indices.filter { columns[$0].cases.counts.support >= minSupport }
    figures =
      [FigureName(plural + ".microF1", judged), FigureName(plural + ".macroF1", judged)]
      + columns.flatMap { column in
        ["f1", "precision", "recall"].map {
          FigureName("\(singular).\(column.name).\($0)", column.cases.count)
        }
      }
  }

  func values(_ draw: Draw) -> [Double?] {
    let counts = columns.map { $0.cases.counts(draw) }
    let all = counts.reduce(into: BinaryCounts()) { $0.add($1) }
    let macro = supported.reduce(0) { $0 + counts[$1].f1 } / Double(max(supported.count, 1))
    return [all.support == 0 ? nil : all.f1, supported.isEmpty ? nil : macro]
      + counts.flatMap { [$0.support == 0 ? nil : $0.f1, $0.precision, $0.recall] }
  }
}
