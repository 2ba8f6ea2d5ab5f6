/// A cell with a number and, below it, its interval.
struct EstimateCell {
  var estimate: Estimate?
  /// Whether the number is drawn as well, on a scale of 0…1.
  var hasBar: Bool

  init(_ estimate: Estimate?, hasBar: Bool = false) {
    self.estimate = estimate
    self.hasBar = hasBar
  }

  var markup: Markup {
    guard let estimate else { return Element.number("–") }
    var content: Markup = "\(NumberText.fixed(estimate.value))"
    if let low = estimate.low, let high = estimate.high {
      content += #"<span class="range">\#(NumberText.fixed(low)) to \#(NumberText.fixed(high))</span>"#
    }
    if hasBar { content += IntervalBar(estimate: estimate, width: 80).markup }
    return #"<td class="number">\#(content)</td>"#
  }
}
