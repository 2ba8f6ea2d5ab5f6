extension Outline {
  /// Adds what was found on one set.
  mutating func add(_ set: SetReport) {
    heading(set.name, depth: 1)
    var size: [String] = []
    if set.messages > 0 { size.append("\(set.messages) messages") }
    if set.conversations > 0 { size.append("\(set.conversations) conversations with \(set.turns) turns") }
    paragraph(size.joined(separator: ", "))
    add(figures: set)
    add(labels: set.labels)
    confusion("Sentiment, readers’ in rows", set.sentimentWithMixed ?? set.sentiment)
    counts("Cue families", set.families)
    counts("Agent behaviours", set.behaviours)
    confusion("Stages after customer turns, readers’ in rows", set.stages)
    confusion("Care of agent turns, readers’ in rows", set.care)
    for note in set.notes { paragraph("Note: " + note + ".") }
    if !set.errors.isEmpty {
      heading("Worst errors", depth: 2)
      for error in set.errors { blocks.append(.example(Example(error))) }
    }
  }

  /// Figures that no other table has.
  private mutating func add(figures set: SetReport) {
    let hidden = Set(set.labels.flatMap { label in LabelFigures.perColumn.map { "\(label.name).\($0)" } })
    var table = Table([
      Column(title: "figure", isNumeric: false), Column(title: "value"), Column(title: "95 %"),
      Column(title: "cases"),
    ])
    for figure in set.figures {
      let isOfName = figure.name.hasPrefix("family.") || figure.name.hasPrefix("behaviour.")
      if hidden.contains(figure.name) || isOfName { continue }
      table.rows.append([
        Cell(figure.name), Cell(figure.estimate.value.fixed(3)), Cell(figure.estimate.interval(3), .quiet),
        "\(figure.cases)",
      ])
    }
    self.table(table)
  }

  private mutating func add(labels: [LabelReport]) {
    guard !labels.isEmpty else { return }
    heading("Labels", depth: 2)
    var table = Table(
      [Column(title: "label", isNumeric: false)]
        + ["n", "P", "R", "F1", "AP", "95 %", "AUC", "best", "ECE"].map { Column(title: $0) })
    for label in labels {
      func number(_ value: Double?, _ decimals: Int = 3) -> Cell { Cell(value?.fixed(decimals) ?? "–") }
      let support = label.counts.truePositives + label.counts.falseNegatives
      table.rows.append([
        Cell(label.name), "\(support)", number(label.counts.precision, 2), number(label.counts.recall, 2),
        number(support == 0 ? nil : label.counts.f1.value), number(label.averagePrecision?.value),
        Cell(label.averagePrecision?.interval(2) ?? "–", .quiet), number(label.areaUnderCurve?.value),
        number(label.bestF1), number(label.expectedCalibrationError),
      ])
    }
    self.table(table)
    paragraph("95 % is about AP; best is the F1 at the threshold that would be best here, and flatters.")
  }

  private mutating func counts(_ title: String, _ names: [CountsReport]) {
    guard !names.isEmpty else { return }
    heading(title, depth: 2)
    var table = Table(
      [Column(title: "name", isNumeric: false)]
        + ["n", "said", "P", "R", "F1", "95 %"].map { Column(title: $0) })
    for name in names {
      let support = name.truePositives + name.falseNegatives
      table.rows.append([
        Cell(name.name), "\(support)", "\(name.truePositives + name.falsePositives)",
        Cell(name.precision?.fixed(2) ?? "–"), Cell(name.recall?.fixed(2) ?? "–"),
        Cell(support == 0 ? "–" : name.f1.value.fixed(3)),
        Cell(support == 0 ? "–" : name.f1.interval(2), .quiet),
      ])
    }
    self.table(table)
  }

  private mutating func confusion(_ title: String, _ matrix: ConfusionReport?) {
    guard let matrix else { return }
    heading(title, depth: 2)
    var table = Table(
      [Column(title: "", isNumeric: false)] + matrix.classes.map { Column(title: Outline.short($0)) })
    for (row, name) in matrix.classes.enumerated() {
      table.rows.append(
        [Cell(name)]
          + matrix.counts[row].enumerated().map { column, count in
            Cell("\(count)", count == 0 ? .quiet : column == row ? .good : nil)
          })
    }
    self.table(table)
  }

  /// A name as the head of a narrow column.
  private static func short(_ name: String) -> String { name.count > 9 ? name.prefix(8) + "…" : name }
}

extension Outline.Example {
  fileprivate init(_ error: ErrorCase) {
    head = "\(error.subject): readers say \(error.gold), undertone says \(error.predicted)"
    place = Outline.place(error.file, error.line, error.id, error.turn)
    text = error.text
    details = Outline.details(error)
  }
}

extension Outline {
  /// Where a record stands.
  static func place(_ file: String, _ line: Int, _ id: String, _ turn: Int?) -> String {
    "\(file):\(line)" + (turn.map { ", turn \($0 + 1)" } ?? "") + ", \(id)"
  }

  /// The beginning of a long text.
  static func cut(_ text: String) -> String { text.count > 600 ? text.prefix(600) + "…" : text }

  /// The cues that speak to what the error is about, most first; where none does, the names of the others.
  fileprivate static func details(_ error: ErrorCase) -> [String] {
    var sums: [(name: String, sum: Double, times: Int)] = []
    var others: [String] = []
    for cue in error.cues {
      guard let (axis, effect) = effect(cue, on: error.subject) else {
        if !others.contains(cue.entry) { others.append(cue.entry) }
        continue
      }
      let modifiers = cue.modifiers.isEmpty ? "" : " (\(cue.modifiers.joined(separator: ", ")))"
      let name = axis + cue.entry + modifiers
      if let place = sums.firstIndex(where: { $0.name == name }) {
        sums[place].sum += effect
        sums[place].times += 1
      } else {
        sums.append((name, effect, 1))
      }
    }
    guard !sums.isEmpty else {
      return [others.isEmpty ? "no cue" : "no cue for it, but " + others.prefix(8).joined(separator: ", ")]
    }
    return sums.sorted { abs($0.sum) > abs($1.sum) }.prefix(8).map { name, sum, times in
      sum.signed(2) + " " + name + (times > 1 ? " ×\(times)" : "")
    }
  }

  /// What a cue adds to the axis in question; for subjects that are no axis, what it adds most to.
  private static func effect(_ cue: CueReport, on subject: String) -> (axis: String, effect: Double)? {
    let axis = subject == "sentiment" ? "valence" : subject
    if let effect = cue.effects[axis] { return ("", effect) }
    guard subject.contains(" ") else { return nil }
    return cue.effects.max { (abs($0.value), $1.key) < (abs($1.value), $0.key) }.map {
      ("\($0.key) ", $0.value)
    }
  }
}
