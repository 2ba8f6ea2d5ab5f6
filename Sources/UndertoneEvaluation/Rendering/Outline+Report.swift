extension Outline {
  /// Everything that `report` says, in the order in which it is read.
  init(_ report: EvaluationReport) {
    var about = "undertone \(report.version), lexicon \(report.lexicon)"
    if report.rounds > 0 {
      about += "; intervals hold 95 % of \(report.rounds) draws of the records (seed \(report.seed))"
    }
    paragraph(about)
    if report.sets.count > 1 { overview(report.sets) }
    for set in report.sets { add(set) }
    if let comparison = report.comparison { add(comparison, report.lexicon) }
    if let gate = report.gate { add(gate) }
  }

  private mutating func overview(_ sets: [SetReport]) {
    let shown = [
      ("emotions AP", "emotions.macroAP"), ("F1", "emotions.macroF1"), ("sentiment F1", "sentiment.macroF1"),
      ("valence r", "valence.pearson"), ("risk AP", "risk.ap"), ("families F1", "families.microF1"),
    ]
    var table = Table(
      [Column(title: "set", isNumeric: false), Column(title: "records")] + shown.map { Column(title: $0.0) })
    for set in sets {
      let values = shown.map { _, name in
        Cell(set.figures.first { $0.name == name }.map { $0.estimate.value.fixed(3) } ?? "–")
      }
      table.rows.append([Cell(set.name), "\(set.messages + set.conversations)"] + values)
    }
    heading("Overview", depth: 1)
    self.table(table)
  }

  private mutating func add(_ gate: [GateResult]) {
    heading("Gate", depth: 1)
    var table = Table([
      Column(title: "", isNumeric: false), Column(title: "set", isNumeric: false),
      Column(title: "figure", isNumeric: false), Column(title: "value"), Column(title: "", isNumeric: false),
      Column(title: "bound"),
    ])
    for result in gate {
      table.rows.append([
        result.isMet ? Cell("pass", .good) : Cell("FAIL", .bad), Cell(result.set), Cell(result.figure),
        Cell(result.value.fixed(3)), Cell(result.relation), Cell(result.bound.fixed(3)),
      ])
    }
    self.table(table)
    let failed = gate.count { !$0.isMet }
    paragraph("\(gate.count) lines, \(failed) failed")
  }
}

extension Estimate {
  /// The interval as two numbers; a dash without one.
  func interval(_ decimals: Int) -> String {
    guard let low, let high else { return "–" }
    return low < 0 ? "\(low.fixed(decimals)) … \(high.fixed(decimals))" : "\(low.fixed(decimals))–\(high.fixed(decimals))"
  }
}
