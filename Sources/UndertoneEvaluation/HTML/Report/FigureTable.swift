/// The figures of a set: those of the whole set in view, those of single names folded away.
struct FigureTable {
  var set: SetReport

  var markup: Markup {
    let single = set.figures.filter { isSingle($0) }
    let whole = set.figures.filter { !isSingle($0) }
    var markup: Markup = ""
    if !whole.isEmpty { markup += table(whole, "Figures of the whole set") }
    if !single.isEmpty {
      let summary = "Figures of single labels, families and behaviours (\(NumberText.count(single.count)))"
      let inner = table(single, "Figures of single names")
      markup += "<details><summary>\(summary)</summary>\(inner)</details>"
    }
    return markup
  }

  /// Whether the figure is about one label, family or behaviour, such as `frustration.f1`.
  private func isSingle(_ figure: Figure) -> Bool {
    let names = set.labels.map(\.name) + set.families.map(\.name) + set.behaviours.map(\.name)
    let stem = figure.name.split(separator: ".").dropLast().joined(separator: ".")
    return names.contains { stem == $0 || stem.hasSuffix("." + $0) }
  }

  private func table(_ figures: [Figure], _ caption: String) -> Markup {
    let rows = figures.map { row($0) }
    return Element.scrolling(
      caption,
      #"""
      <table class="figures"><caption><span>\#(caption), with 95 % intervals</span></caption>
      <thead><tr>\#(Element.columnHead("Figure", isNumber: false))\#(Element.columnHead("Value"))\#
      \#(Element.columnHead("0 to 1 unless noted", isNumber: false))\#(Element.columnHead("Cases"))</tr></thead>
      <tbody>\#(rows)</tbody></table>
      """#)
  }

  private func row(_ figure: Figure) -> Markup {
    let estimate = figure.estimate
    let range = PlotAxis.range(around: [estimate.value, estimate.low ?? 0, estimate.high ?? 0])
    let bar = IntervalBar(estimate: estimate, range: range, width: 160).markup
    return #"""
      <tr><th scope="row"><code>\#(Element.name(figure.name))</code></th>\#(EstimateCell(estimate).markup)\#
      <td class="bar-cell">\#(bar)\#(note(on: range))</td>\#(Element.number(NumberText.count(figure.cases)))</tr>

      """#
  }

  private func note(on range: ClosedRange<Double>) -> Markup {
    guard range != 0...1 else { return "" }
    let (low, high) = (NumberText.fixed(range.lowerBound, 0), NumberText.fixed(range.upperBound, 0))
    return #"<span class="range">\#(low) to \#(high)</span>"#
  }
}
