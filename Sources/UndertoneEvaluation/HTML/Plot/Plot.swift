/// A coordinate system with its axes, in which something is drawn.
struct Plot {
  /// The place of the drawing in the page; makes the ids of its title and description.
  var id: String
  var title: String
  /// What the drawing shows, in words, for who does not see it.
  var description: String
  var x: PlotAxis
  var y: PlotAxis
  /// How high a strip below the horizontal axis is, in units of the drawing.
  var strip = 0.0

  /// The size of all plots, in units that are pixels on a phone.
  static let width = 320.0
  static let left = 50.0
  static let right = 308.0
  static let top = 10.0
  static let bottom = 210.0

  func place(_ x: Double, _ y: Double) -> Drawing.Point { (placeX(x), placeY(y)) }

  func placeX(_ value: Double) -> Double { Plot.left + x.share(of: value) * (Plot.right - Plot.left) }

  func placeY(_ value: Double) -> Double { Plot.bottom - y.share(of: value) * (Plot.bottom - Plot.top) }

  /// The upper edge of the strip.
  var stripTop: Double { Plot.bottom + 44 }

  /// The drawing with `content` above the grid.
  func drawn(_ content: Markup) -> Markup {
    let size: Markup = #"viewBox="0 0 \#(Drawing.at(Plot.width)) \#(Drawing.at(stripTop + strip))""#
    return #"""
      <svg class="plot" \#(size) role="img" aria-labelledby="\#(id)-title" aria-describedby="\#(id)-desc">\#
      <title id="\#(id)-title">\#(title)</title><desc id="\#(id)-desc">\#(description)</desc>\#
      \#(grid)\#(content)\#(titles)</svg>
      """#
  }

  private var grid: Markup {
    let columns = x.ticks.map { tick -> Markup in
      let place = placeX(tick.value)
      let line = Drawing.line((place, Plot.top), (place, Plot.bottom), "grid")
      return line + Drawing.text(tick.label, (place, Plot.bottom + 16), "middle")
    }
    let rows = y.ticks.map { tick -> Markup in
      let place = placeY(tick.value)
      let line = Drawing.line((Plot.left, place), (Plot.right, place), "grid")
      return line + Drawing.text(tick.label, (Plot.left - 6, place + 4), "end")
    }
    let frame = Drawing.rectangle(
      (Plot.left, Plot.top), width: Plot.right - Plot.left, height: Plot.bottom - Plot.top, "frame")
    return columns.joined() + rows.joined() + frame
  }

  private var titles: Markup {
    let below = Drawing.text(x.title, ((Plot.left + Plot.right) / 2, Plot.bottom + 34), "middle title")
    return below + Drawing.uprightText(y.title, (11, (Plot.top + Plot.bottom) / 2), "title")
  }
}
