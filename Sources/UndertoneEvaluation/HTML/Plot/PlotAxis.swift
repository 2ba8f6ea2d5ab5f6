/// One direction of a plot: what it shows, from where to where, and where it has ticks.
struct PlotAxis {
  struct Tick {
    var value: Double
    var label: String
  }

  var title: String
  var range: ClosedRange<Double>
  var ticks: [Tick]

  init(_ title: String, range: ClosedRange<Double>, ticks: [Tick]) {
    self.title = title
    self.range = range
    self.ticks = ticks
  }

  /// `steps` equal parts of `range`, with `places` digits after the point.
  init(_ title: String, range: ClosedRange<Double> = 0...1, steps: Int = 5, places: Int = 1) {
    let width = (range.upperBound - range.lowerBound) / Double(steps)
    self.init(
      title, range: range,
      ticks: (0...steps).map { step in
        let value = range.lowerBound + Double(step) * width
        return Tick(value: value, label: NumberText.fixed(value, places))
      })
  }

  /// A range between whole numbers, in as many fifths, halves or wholes as make a handful of ticks.
  init(_ title: String, whole range: ClosedRange<Double>) {
    let width = range.upperBound - range.lowerBound
    let steps =
      switch width {
      case 1: 5
      case 2: 4
      case 3...8: Int(width)
      default: 4
      }
    self.init(title, range: range, steps: steps, places: 1)
  }

  /// Where `value` lies between the ends, 0…1; what lies outside is moved to the end.
  func share(of value: Double) -> Double {
    let share = (value - range.lowerBound) / (range.upperBound - range.lowerBound)
    return share.isFinite ? min(max(share, 0), 1) : 0
  }

  /// The whole numbers around all of `values`, and at least 0…1.
  static func range(around values: [Double]) -> ClosedRange<Double> {
    let values = values.filter { $0.isFinite && abs($0) < 1e12 }
    let low = values.min().map { min($0, 0).rounded(.down) } ?? 0
    let high = values.max().map { max($0, 1).rounded(.up) } ?? 1
    return low...high
  }
}
