/// A number with so many places behind the point, the same on every machine.
func decimal(_ value: Double, _ places: Int) -> String {
  var scale = 1.0
  for _ in 0..<places { scale *= 10 }
  let scaled = (abs(value) * scale).rounded()
  guard scaled < 1e15 else { return value < 0 ? "-inf" : "inf" }
  let whole = UInt64(scaled)
  let rest = String(whole % UInt64(scale))
  let sign = value < 0 && whole > 0 ? "-" : ""
  return sign + String(whole / UInt64(scale))
    + (places == 0 ? "" : "." + String(repeating: "0", count: places - rest.count) + rest)
}
