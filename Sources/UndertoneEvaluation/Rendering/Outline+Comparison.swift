extension Outline {
  /// Adds what changed against a baseline.
  mutating func add(_ comparison: Comparison, _ lexicon: String) {
    heading("From \(comparison.lexicon) to \(lexicon)", depth: 1)
    paragraph(
      "The interval is that of the difference, both runs on the same draws; * marks those without zero in it. "
        + "Figures that change by less than 0.0005 are left out.")
    var sets: [String] = []
    for change in comparison.changes where sets.last != change.set { sets.append(change.set) }
    for set in sets {
      let changes = comparison.changes.filter { $0.set == set && abs($0.difference.value) >= 0.0005 }
      heading(set, depth: 2)
      if changes.isEmpty { paragraph("no figure changed by more") }
      var table = Table([
        Column(title: "figure", isNumeric: false), Column(title: "before"), Column(title: "after"),
        Column(title: "change"), Column(title: "95 %"), Column(title: "", isNumeric: false),
      ])
      for change in changes {
        let difference = change.difference
        table.rows.append([
          Cell(change.figure), Cell(change.before.fixed(3)), Cell(change.after.fixed(3)),
          Cell(difference.value.signed(3)), Cell(difference.interval(3), .quiet),
          Cell(difference.isClear ? "*" : ""),
        ])
      }
      self.table(table)
    }
    heading("Changed readings: \(comparison.changedCount)", depth: 2)
    for change in comparison.records { blocks.append(.example(Example(change))) }
    let left = comparison.changedCount - comparison.records.count
    if left > 0 { paragraph("and \(left) more; --errors shows as many as you like") }
  }
}

extension Estimate {
  /// Whether zero lies outside the interval.
  fileprivate var isClear: Bool {
    guard let low, let high else { return false }
    return low > 0 || high < 0
  }
}

extension Outline.Example {
  fileprivate init(_ change: Comparison.RecordChange) {
    let verdict =
      switch change.verdict {
      case .better: "better"
      case .worse: "worse"
      case .neither: "other"
      }
    look = [.better: Outline.Look.good, .worse: .bad][change.verdict]
    head = "\(verdict), \(change.subject): \(change.before) → \(change.after)"
    place = Outline.place(change.file, change.line, change.id, change.turn)
    text = change.text
    details =
      change.causes.isEmpty ? ["no cue differs; numbers of the model do"] : change.causes
  }
}
