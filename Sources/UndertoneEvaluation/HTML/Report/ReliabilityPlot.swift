/// Whether probabilities mean what they say, and how many cases each stretch holds.
struct ReliabilityPlot {
  var label: LabelReport
  var id: String

  private static let strip = 56.0

  var markup: Markup {
    let points = label.reliability.filter { $0.count > 0 }
    guard !points.isEmpty else { return #"<p class="note">There are no probabilities.</p>"# }
    let plot = Plot(
      id: id, title: "Calibration of \(label.name)", description: description(of: points),
      x: PlotAxis("Probability given"), y: PlotAxis("Share of positive cases"), strip: ReliabilityPlot.strip)
    var content = Drawing.line(plot.place(0, 0), plot.place(1, 1), "guide")
    content += Drawing.polyline(points.map { plot.place($0.meanProbability, $0.positiveShare) }, "first-line")
    for point in points {
      let place = plot.place(point.meanProbability, point.positiveShare)
      content += Drawing.circle(place, radius: 5, "dot", tip: text(of: point))
    }
    let key = PlotKey(entries: [(.dot, "cases of one stretch"), (.dashes, "perfect calibration")])
    return plot.drawn(content + counts(in: plot)) + key.markup
  }

  /// How many cases each stretch holds, as columns with their number above.
  private func counts(in plot: Plot) -> Markup {
    let most = label.reliability.map(\.count).max() ?? 1
    let base = plot.stripTop + ReliabilityPlot.strip - 2
    var content = Drawing.line((Plot.left, base), (Plot.right, base), "zero")
    content += Drawing.uprightText("Cases", (11, base - ReliabilityPlot.strip / 2 + 4), "title")
    for (index, bin) in label.reliability.enumerated() {
      let end = index + 1 < label.reliability.count ? label.reliability[index + 1].start : 1
      let (left, right) = (plot.placeX(bin.start), plot.placeX(end))
      let height = Double(bin.count) / Double(max(most, 1)) * (ReliabilityPlot.strip - 20)
      content += Drawing.rectangle(
        (left + 1, base - height), width: max(right - left - 2, 1), height: height, "first",
        tip: text(of: bin))
      content += Drawing.text(
        NumberText.short(bin.count), ((left + right) / 2, base - height - 4), "middle small")
    }
    return content
  }

  private func text(of point: LabelReport.ReliabilityPoint) -> String {
    """
    from \(NumberText.fixed(point.start, 2)): \(NumberText.counted(point.count, "case")), \
    given \(NumberText.fixed(point.meanProbability, 2)), positive \(NumberText.fixed(point.positiveShare, 2))
    """
  }

  private func description(of points: [LabelReport.ReliabilityPoint]) -> String {
    let error = NumberText.fixed(label.expectedCalibrationError)
    return "Expected calibration error \(error). " + points.map { text(of: $0) }.joined(separator: "; ") + "."
  }
}
