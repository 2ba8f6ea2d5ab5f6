extension Double {
  /// The number with so many decimals and a real minus sign, such as `−0.42`.
  func fixed(_ decimals: Int) -> String {
    let scale = (0..<decimals).reduce(1.0) { product, _ in product * 10 }
    let scaled = (magnitude * scale).rounded()
    guard scaled < 1e15 else { return "\(self)" }
    let digits = String(Int(scaled))
    let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
    let sign = self < 0 && scaled > 0 ? "−" : ""
    return sign + padded.dropLast(decimals) + (decimals > 0 ? "." : "") + padded.suffix(decimals)
  }

  /// The same with a sign in any case.
  func signed(_ decimals: Int) -> String { (self < 0 ? "" : "+") + fixed(decimals) }
}
