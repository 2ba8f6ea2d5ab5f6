/// How scores are spread: of positive cases upwards, of negative ones downwards.
///
/// Each side is drawn in shares of its own cases, since one is often far larger.
struct ScorePlot {
  var label: LabelReport
  var id: String

  var markup: Markup {
    let positive = shares(label.positiveScores)
    let negative = shares(label.negativeScores)
    guard let largest = (positive + negative).max(), largest > 0 else {
      return #"<p class="note">There are no scores.</p>"#
    }
    let plot = Plot(
      id: id, title: "Scores of \(label.name)", description: description, x: PlotAxis("Score"),
      y: ScorePlot.axis(reaching: largest))
    var content = bars(positive, label.positiveScores, upwards: true, in: plot)
    content += bars(negative, label.negativeScores, upwards: false, in: plot)
    content += Drawing.line(plot.place(0, 0), plot.place(1, 0), "zero")
    var entries: [(sign: PlotKey.Sign, text: String)] = [
      (.bar, "up: \(NumberText.counted(label.positiveScores.reduce(0, +), "positive case"))"),
      (.otherBar, "down: \(NumberText.counted(label.negativeScores.reduce(0, +), "negative case"))"),
    ]
    if let threshold = label.threshold {
      content += Drawing.line(
        (plot.placeX(threshold), Plot.top), (plot.placeX(threshold), Plot.bottom), "guide")
      entries.append((.dashes, "shipped threshold \(NumberText.fixed(threshold))"))
    }
    return plot.drawn(content) + PlotKey(entries: entries).markup
  }

  /// Percentages up and down from zero, to the first round number that holds `largest`.
  static func axis(reaching largest: Double) -> PlotAxis {
    let end = [0.1, 0.2, 0.4, 0.6, 0.8].first { $0 >= largest } ?? 1
    let ticks = [-end, -end / 2, 0, end / 2, end].map { value in
      PlotAxis.Tick(value: value, label: NumberText.fixed(abs(value) * 100, 0))
    }
    return PlotAxis("Share of its cases, %", range: -end...end, ticks: ticks)
  }

  private func shares(_ counts: [Int]) -> [Double] {
    let total = counts.reduce(0, +)
    return counts.map { total == 0 ? 0 : Double($0) / Double(total) }
  }

  private func bars(_ shares: [Double], _ counts: [Int], upwards: Bool, in plot: Plot) -> Markup {
    let zero = plot.placeY(0)
    var content: Markup = ""
    for (index, share) in shares.enumerated() where share > 0 {
      let (start, end) = stretch(index, of: shares.count)
      let height = abs(plot.placeY(share) - zero)
      let corner = (plot.placeX(start) + 0.5, upwards ? zero - height : zero)
      content += Drawing.rectangle(
        corner, width: plot.placeX(end) - plot.placeX(start) - 1, height: height,
        upwards ? "first" : "second",
        tip: """
          \(NumberText.fixed(start, 2)) to \(NumberText.fixed(end, 2)): \
          \(NumberText.counted(counts[index], upwards ? "positive case" : "negative case"))
          """)
    }
    return content
  }

  private func stretch(_ index: Int, of count: Int) -> (start: Double, end: Double) {
    (Double(index) / Double(count), Double(index + 1) / Double(count))
  }

  private var description: String {
    func list(_ counts: [Int]) -> String {
      counts.enumerated().filter { $1 > 0 }.map { index, count in
        "\(NumberText.count(count)) from \(NumberText.fixed(stretch(index, of: counts.count).start, 2))"
      }.joined(separator: ", ")
    }
    return """
      Positive cases by score: \(list(label.positiveScores)). Negative cases by score: \
      \(list(label.negativeScores)).
      """
  }
}
