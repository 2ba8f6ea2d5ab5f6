/// The few shapes that drawings are made of.
///
/// Coordinates are in units of the drawing, downwards.
enum Drawing {
  typealias Point = (x: Double, y: Double)

  static func line(_ from: Point, _ to: Point, _ style: String) -> Markup {
    #"<line x1="\#(at(from.x))" y1="\#(at(from.y))" x2="\#(at(to.x))" y2="\#(at(to.y))" class="\#(style)"/>"#
  }

  /// A rectangle; `tip` is what a pointer over it shows.
  static func rectangle(
    _ corner: Point, width: Double, height: Double, _ style: String, tip: String? = nil
  ) -> Markup {
    let place: Markup =
      #"x="\#(at(corner.x))" y="\#(at(corner.y))" width="\#(at(width))" height="\#(at(height))""#
    return #"<rect \#(place) class="\#(style)">\#(title(tip))</rect>"#
  }

  static func circle(_ centre: Point, radius: Double, _ style: String, tip: String? = nil) -> Markup {
    let place: Markup = #"cx="\#(at(centre.x))" cy="\#(at(centre.y))" r="\#(at(radius))""#
    return #"<circle \#(place) class="\#(style)">\#(title(tip))</circle>"#
  }

  /// A square on its tip.
  static func diamond(_ centre: Point, radius: Double, _ style: String, tip: String? = nil) -> Markup {
    let corners = [
      (centre.x, centre.y - radius), (centre.x + radius, centre.y), (centre.x, centre.y + radius),
      (centre.x - radius, centre.y),
    ]
    let points = corners.map { at($0.0) + "," + at($0.1) }.joined(separator: " ")
    return #"<polygon points="\#(points)" class="\#(style)">\#(title(tip))</polygon>"#
  }

  static func path(_ steps: String, _ style: String) -> Markup { #"<path d="\#(steps)" class="\#(style)"/>"# }

  /// Straight lines from point to point.
  static func polyline(_ points: [Point], _ style: String) -> Markup {
    let steps = points.map { at($0.x) + " " + at($0.y) }.joined(separator: "L")
    return path("M" + steps, style)
  }

  static func text(_ text: String, _ place: Point, _ style: String = "") -> Markup {
    #"<text x="\#(at(place.x))" y="\#(at(place.y))" class="\#(style)">\#(text)</text>"#
  }

  /// Text that runs upwards, centred on `place`.
  static func uprightText(_ text: String, _ place: Point, _ style: String) -> Markup {
    let turn = "translate(" + at(place.x) + " " + at(place.y) + ") rotate(-90)"
    return #"<text transform="\#(turn)" class="middle \#(style)">\#(text)</text>"#
  }

  static func at(_ value: Double) -> String { NumberText.coordinate(value) }

  private static func title(_ tip: String?) -> Markup {
    guard let tip else { return "" }
    return "<title>\(tip)</title>"
  }
}
