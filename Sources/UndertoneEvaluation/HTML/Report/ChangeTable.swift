/// Figures before and after.
struct ChangeTable {
  var changes: [Comparison.FigureChange]
  var caption: String

  var markup: Markup {
    let end = NumberText.fixed(bound, 2)
    let heads = ["Before", "After", "Difference"].map { Element.columnHead($0) }
    let table: Markup = #"""
      <table class="sticky"><caption><span>\#(caption); differences with 95 % intervals of the paired bootstrap</span></caption>
      <thead><tr>\#(Element.columnHead("Figure", isNumber: false))\#(Element.columnHead("Set", isNumber: false))\#
      \#(heads)\#(Element.columnHead("−\(end) to \(end)", isNumber: false))\#
      \#(Element.columnHead("Direction", isNumber: false))</tr></thead>
      <tbody>\#(changes.map { row($0) })</tbody></table>
      """#
    return Element.scrolling(caption, table)
  }

  private func row(_ change: Comparison.FigureChange) -> Markup {
    let bar = IntervalBar(estimate: change.difference, range: -bound...bound).markup
    var difference: Markup = "\(NumberText.signed(change.difference.value))"
    if let low = change.difference.low, let high = change.difference.high {
      difference += #"<span class="range">\#(NumberText.signed(low)) to \#(NumberText.signed(high))</span>"#
    }
    return #"""
      <tr><th scope="row"><code>\#(Element.name(change.figure))</code></th><td>\#(change.set)</td>\#
      \#(Element.number(NumberText.fixed(change.before)))\#(Element.number(NumberText.fixed(change.after)))\#
      <td class="number">\#(difference)</td><td>\#(bar)</td><td>\#(direction(of: change.difference))</td></tr>

      """#
  }

  /// Up or down only where the interval leaves zero out.
  ///
  /// Whether up is good depends on the figure.
  private func direction(of difference: Estimate) -> Markup {
    guard let low = difference.low, let high = difference.high else { return "no interval" }
    if low > 0 { return #"<span aria-hidden="true">▲</span> up"# }
    if high < 0 { return #"<span aria-hidden="true">▼</span> down"# }
    return "not clear"
  }

  /// The first round number that holds all differences and their intervals.
  private var bound: Double {
    let largest =
      changes.flatMap { change -> [Double] in
        [change.difference.value, change.difference.low ?? 0, change.difference.high ?? 0].map(abs)
      }.filter(\.isFinite).max() ?? 0
    return [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2].first { $0 >= largest } ?? largest.rounded(.up)
  }
}
