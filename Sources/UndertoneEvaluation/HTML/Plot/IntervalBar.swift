/// A number as a bar from zero, with its interval as a whisker below.
///
/// It stands beside the number in digits, so it is hidden from who has the page read aloud.
struct IntervalBar {
  var estimate: Estimate
  var range: ClosedRange<Double> = 0...1
  /// In units of the drawing.
  var width = 120.0

  var markup: Markup {
    let axis = PlotAxis("", range: range, ticks: [])
    // One unit is left at each end, so that whiskers are not cut.
    func place(_ value: Double) -> Double { 1 + axis.share(of: value) * (width - 2) }
    let (zero, end) = (place(0), place(estimate.value))
    var drawing = Drawing.rectangle((0, 3), width: width, height: 4, "track")
    drawing += Drawing.rectangle((min(zero, end), 1), width: abs(end - zero), height: 8, "first")
    if range.lowerBound < 0 { drawing += Drawing.line((zero, 0), (zero, 16), "zero") }
    if let low = estimate.low, let high = estimate.high {
      let (left, right) = (Drawing.at(place(low)), Drawing.at(place(high)))
      drawing += Drawing.path("M\(left) 10V16M\(left) 13H\(right)M\(right) 10V16", "whisker")
    }
    let size = Drawing.at(width)
    return #"""
      <svg class="interval" width="\#(size)" height="16" viewBox="0 0 \#(size) 16" \#
      preserveAspectRatio="none" aria-hidden="true">\#
      \#(drawing)</svg>
      """#
  }
}
