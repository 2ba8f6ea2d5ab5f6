internal import UndertoneCore

/// How well names are told that a text can have any number of: cue families, or agent behaviours.
///
/// The micro average is over the names that readers use in the set; a name that only the analyzer uses stands in
/// ``columns`` and counts in the exact matches.
struct NameFigures: FigureGroup {
  /// The names that readers or the analyzer use.
  let columns: [(name: String, cases: DecidedCases)]
  let figures: [FigureName]
  /// Places in ``columns``: names that readers use, and those they use often enough.
  private let used: [Int]
  private let supported: [Int]
  /// 1 for texts with the right names and no other.
  private let exactMatches: MeanCases

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
    var columns = elements.map { (name: name($0), cases: DecidedCases()) }
    var exactMatches = MeanCases()
    for text in texts {
      let judged = elements.map { judge(text, $0) }
      if judged.allSatisfy({ $0 == nil }) { continue }
      for (place, pair) in judged.enumerated() {
        guard let pair else { continue }
        columns[place].cases.add(record: text.record, gold: pair.gold, predicted: pair.predicted)
      }
      let isExact = judged.allSatisfy { $0.map { $0.gold == $0.predicted } ?? true }
      exactMatches.add(record: text.record, isExact ? 1 : 0)
    }
    guard exactMatches.count > 0 else { return nil }
    columns.removeAll { $0.cases.counts.support + $0.cases.counts.falsePositives == 0 }
    self.columns = columns
    self.exactMatches = exactMatches
    used = columns.indices.filter { columns[$0].cases.counts.support > 0 }
    supported = used.filter { columns[$0].cases.counts.support >= minSupport }
    figures =
      ["microF1", "macroF1", "exactMatch"].map { FigureName("\(plural).\($0)", exactMatches.count) }
      + columns.flatMap { column in
        ["f1", "precision", "recall"].map {
          FigureName("\(singular).\(column.name).\($0)", column.cases.count)
        }
      }
  }

  func values(_ draw: Draw) -> [Double?] {
    let counts = columns.map { $0.cases.counts(draw) }
    let all = used.reduce(into: BinaryCounts()) { $0.add(counts[$1]) }
    let macro = supported.reduce(0) { $0 + counts[$1].f1 } / Double(max(supported.count, 1))
    return [
      all.support == 0 ? nil : all.f1, supported.isEmpty ? nil : macro, exactMatches.mean(draw),
    ] + counts.flatMap { [$0.support == 0 ? nil : $0.f1, $0.precision, $0.recall] }
  }
}
