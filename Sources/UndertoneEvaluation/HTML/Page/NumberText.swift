/// Numbers as people read them; the same text on every machine.
enum NumberText {
  /// With `places` digits after the point and a true minus; `–` for what is no number.
  static func fixed(_ value: Double, _ places: Int = 3) -> String {
    guard value.isFinite, abs(value) < 1e12 else { return "–" }
    let digits = plain(abs(value), places)
    let isZero = digits.allSatisfy { $0 == "0" || $0 == "." }
    return value < 0 && !isZero ? "−" + digits : digits
  }

  /// As ``fixed(_:_:)``; `–` for nil.
  static func fixed(_ value: Double?, _ places: Int = 3) -> String {
    value.map { fixed($0, places) } ?? "–"
  }

  /// With a plus or minus; without a sign when it rounds to zero.
  static func signed(_ value: Double, _ places: Int = 3) -> String {
    let text = fixed(value, places)
    let isZero = text.allSatisfy { $0 == "0" || $0 == "." }
    return value > 0 && !isZero ? "+" + text : text
  }

  /// A share as a percentage without digits after the point, such as `7 %`.
  static func percent(_ share: Double) -> String { fixed(share * 100, 0) + " %" }

  /// A count with commas between thousands.
  static func count(_ count: Int) -> String {
    var result = ""
    for (index, digit) in String(count.magnitude).enumerated() {
      let left = String(count.magnitude).count - index
      if index > 0, left % 3 == 0 { result += "," }
      result.append(digit)
    }
    return count < 0 ? "−" + result : result
  }

  /// A count in at most four characters, such as `12k`.
  static func short(_ count: Int) -> String {
    switch count {
    case ..<10_000: String(count)
    case ..<1_000_000: String(count / 1_000) + "k"
    default: String(count / 1_000_000) + "M"
    }
  }

  /// A count with its noun, such as `1 case` or `12 cases`.
  static func counted(_ count: Int, _ noun: String) -> String {
    self.count(count) + " " + noun + (count == 1 ? "" : "s")
  }

  /// A place in a drawing: at most two digits after the point, ASCII only.
  static func coordinate(_ value: Double) -> String {
    var text = plain(abs(value), 2)
    while text.last == "0" { text.removeLast() }
    if text.last == "." { text.removeLast() }
    return value < 0 && text != "0" ? "-" + text : text
  }

  private static func plain(_ value: Double, _ places: Int) -> String {
    let unit = (0..<places).reduce(1) { unit, _ in unit * 10 }
    let scaled = Int((value * Double(unit)).rounded())
    if places == 0 { return String(scaled) }
    let fraction = String(scaled % unit)
    return String(scaled / unit) + "." + String(repeating: "0", count: places - fraction.count) + fraction
  }
}
