/// Precision at every recall, with the thresholds of the model and of this set.
///
/// Drawn in steps: the area below is the average precision.
struct PrecisionRecallPlot {
  var label: LabelReport
  var id: String

  var markup: Markup {
    guard !label.curve.isEmpty else { return #"<p class="note">No case is positive.</p>"# }
    let plot = Plot(
      id: id, title: "Precision and recall of \(label.name)", description: description, x: PlotAxis("Recall"),
      y: PlotAxis("Precision"))
    var content: Markup = ""
    if let share { content += Drawing.line(plot.place(0, share), plot.place(1, share), "guide") }
    content += Drawing.path(steps(in: plot), "first-line")
    if let best {
      content += Drawing.circle(plot.place(best.recall, best.precision), radius: 5, "best", tip: bestText)
    }
    if let recall = label.counts.recall, let precision = label.counts.precision {
      content += Drawing.diamond(plot.place(recall, precision), radius: 7, "shipped", tip: shippedText)
    }
    return plot.drawn(content) + key
  }

  private func steps(in plot: Plot) -> String {
    var path = ""
    for point in label.curve {
      let place = plot.place(point.recall, point.precision)
      let (x, y) = (Drawing.at(place.x), Drawing.at(place.y))
      path += path.isEmpty ? "M\(Drawing.at(Plot.left)) \(y)H\(x)" : "V\(y)H\(x)"
    }
    return path
  }

  /// The share of positive cases: the precision of saying yes to everything.
  private var share: Double? {
    let counts = label.counts
    let positive = counts.truePositives + counts.falseNegatives
    let all = positive + counts.falsePositives + counts.trueNegatives
    return all == 0 ? nil : Double(positive) / Double(all)
  }

  /// The point of the curve whose threshold is nearest to the best one.
  private var best: LabelReport.CurvePoint? {
    guard let threshold = label.bestThreshold else { return nil }
    return label.curve.min { abs($0.threshold - threshold) < abs($1.threshold - threshold) }
  }

  private var shippedText: String {
    let counts = label.counts
    let threshold = label.threshold.map { " " + NumberText.fixed($0) } ?? ""
    return """
      shipped threshold\(threshold): precision \(NumberText.fixed(counts.precision)), \
      recall \(NumberText.fixed(counts.recall))
      """
  }

  private var bestText: String {
    "best threshold \(NumberText.fixed(label.bestThreshold)): F1 \(NumberText.fixed(label.bestF1))"
  }

  private var key: Markup {
    var entries: [(sign: PlotKey.Sign, text: String)] = []
    if label.counts.recall != nil, label.counts.precision != nil { entries.append((.diamond, shippedText)) }
    if best != nil { entries.append((.ring, bestText)) }
    if let share { entries.append((.dashes, "share of positive cases \(NumberText.fixed(share))")) }
    return PlotKey(entries: entries).markup
  }

  private var description: String {
    let points = [0.2, 0.4, 0.6, 0.8, 1].compactMap { recall in
      label.curve.first { $0.recall >= recall }.map {
        "\(NumberText.fixed($0.precision, 2)) at recall \(NumberText.fixed($0.recall, 2))"
      }
    }
    return "Precision is " + points.joined(separator: ", ") + ". The " + shippedText + "."
  }
}
