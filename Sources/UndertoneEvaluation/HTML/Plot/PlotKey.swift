/// What the signs of a plot mean, below it.
struct PlotKey {
  enum Sign { case line, dashes, diamond, ring, dot, bar, otherBar }

  var entries: [(sign: Sign, text: String)]

  var markup: Markup {
    let items = entries.map { entry -> Markup in
      #"""
      <li><svg width="18" height="14" viewBox="0 0 18 14" aria-hidden="true">\#(drawing(of: entry.sign))</svg>\#
      \#(entry.text)</li>
      """#
    }
    return #"<ul class="key">\#(items)</ul>"#
  }

  private func drawing(of sign: Sign) -> Markup {
    switch sign {
    case .line: Drawing.line((0, 7), (18, 7), "first-line")
    case .dashes: Drawing.line((0, 7), (18, 7), "guide")
    case .diamond: Drawing.diamond((9, 7), radius: 6, "shipped")
    case .ring: Drawing.circle((9, 7), radius: 4.5, "best")
    case .dot: Drawing.circle((9, 7), radius: 5, "dot")
    case .bar: Drawing.rectangle((3, 1), width: 12, height: 12, "first")
    case .otherBar: Drawing.rectangle((3, 1), width: 12, height: 12, "second")
    }
  }
}
