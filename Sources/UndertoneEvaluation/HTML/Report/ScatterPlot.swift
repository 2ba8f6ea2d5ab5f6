/// What readers gave against what the analyzer gave.
struct ScatterPlot {
  var scatter: ScatterReport
  var id: String

  /// Into how many steps each axis is cut to draw near points as one.
  private static let steps = 40
  /// From how many points on a dot is of the next size, and how wide each size is drawn.
  private static let sizes: [(count: Int, width: Double)] = [(1, 2.5), (2, 3.5), (5, 5), (12, 7), (30, 10)]

  var markup: Markup {
    let pairs = Array(zip(scatter.gold, scatter.predicted)).filter { $0.isFinite && $1.isFinite }
    guard !pairs.isEmpty else { return #"<p class="note">There are no pairs.</p>"# }
    let range = PlotAxis.range(around: scatter.gold + scatter.predicted)
    let plot = Plot(
      id: id, title: "Judged and given \(scatter.name)", description: summary(of: pairs) + ".",
      x: PlotAxis("Judged by readers", whole: range),
      y: PlotAxis("Given by the analyzer", whole: range))
    let (low, high) = (range.lowerBound, range.upperBound)
    let diagonal = Drawing.line(plot.place(low, low), plot.place(high, high), "guide")
    let key = PlotKey(entries: [(.dot, "larger where several pairs lie"), (.dashes, "judged as given")])
    return #"""
      <figure class="single">\#(plot.drawn(diagonal + cloud(of: pairs, in: plot)))\#(key.markup)\#
      <p class="note">\#(summary(of: pairs)).</p></figure>
      """#
  }

  /// A path for each size, of dots that are lines without length.
  private func cloud(of pairs: [(Double, Double)], in plot: Plot) -> Markup {
    var cells: [Int: Int] = [:]
    let steps = Double(ScatterPlot.steps)
    for (gold, predicted) in pairs {
      let column = Int((plot.x.share(of: gold) * steps).rounded())
      let row = Int((plot.y.share(of: predicted) * steps).rounded())
      cells[row * (ScatterPlot.steps + 1) + column, default: 0] += 1
    }
    var paths = [String](repeating: "", count: ScatterPlot.sizes.count)
    for (cell, count) in cells.sorted(by: { $0.key < $1.key }) {
      let (row, column) = cell.quotientAndRemainder(dividingBy: ScatterPlot.steps + 1)
      let x = Plot.left + Double(column) / steps * (Plot.right - Plot.left)
      let y = Plot.bottom - Double(row) / steps * (Plot.bottom - Plot.top)
      let size = ScatterPlot.sizes.lastIndex { $0.count <= count } ?? 0
      paths[size] += "M\(Drawing.at(x)) \(Drawing.at(y))h0"
    }
    return zip(paths, ScatterPlot.sizes).filter { !$0.0.isEmpty }.map { path, size -> Markup in
      #"<path d="\#(path)" class="cloud" stroke-width="\#(Drawing.at(size.width))"/>"#
    }.joined()
  }

  private func summary(of pairs: [(Double, Double)]) -> String {
    let (gold, predicted) = (pairs.map(\.0), pairs.map(\.1))
    return """
      \(NumberText.counted(pairs.count, "pair")), Pearson’s r \(NumberText.fixed(Correlation.pearson(gold, predicted))), \
      mean distance \(NumberText.fixed(Correlation.meanAbsoluteError(gold, predicted)))
      """
  }
}
