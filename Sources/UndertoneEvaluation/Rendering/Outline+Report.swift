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
      ("emo. AP", "emotions.macroAP"), ("F1", "emotions.macroF1"), ("sent. F1", "sentiment.macroF1"),
      ("val. r", "valence.pearson"), ("risk AP", "risk.ap"), ("fam. F1", "families.microF1"),
    ]
    let names = Outline.shortened(sets.map(\.name))
    var table = Table(
      [Column(title: "set", isNumeric: false), Column(title: "n")] + shown.map { Column(title: $0.0) })
    for (set, name) in zip(sets, names) {
      let values = shown.map { _, name in
        Cell(set.figures.first { $0.name == name }.map { $0.estimate.value.fixed(3) } ?? "–")
      }
      table.rows.append([Cell(name), "\(set.messages + set.conversations)"] + values)
    }
    heading("Overview", depth: 1)
    self.table(table)
  }

  /// Paths without folders and extensions, as long as they can be told apart so.
  private static func shortened(_ names: [String]) -> [String] {
    let stems = names.map { name in
      let file = name.split(separator: "/").last.map { String($0) } ?? name
      return file.lastIndex(of: ".").map { String(file[..<$0]) } ?? file
    }
    return Set(stems).count == names.count ? stems : names
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
    return low < 0
      ? "\(low.fixed(decimals)) … \(high.fixed(decimals))" : "\(low.fixed(decimals))–\(high.fixed(decimals))"
  }
}
