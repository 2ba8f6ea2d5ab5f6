/// A colour of a screen.
struct RGB: Equatable {
  /// As `0xRRGGBB`.
  var code: UInt32

  init(_ code: UInt32) { self.code = code }

  /// Red, green and blue, 0…255.
  var parts: [UInt32] { [code >> 16 & 0xFF, code >> 8 & 0xFF, code & 0xFF] }

  /// As style sheets have it.
  var text: String {
    let digits = String(code, radix: 16)
    return "#" + String(repeating: "0", count: 6 - digits.count) + digits
  }

  /// This colour with `share` of another laid over it.
  func mixed(with other: RGB, share: Double) -> RGB {
    let mixed = zip(parts, other.parts).map { mine, theirs in
      UInt32((Double(mine) * (1 - share) + Double(theirs) * share).rounded())
    }
    return RGB(mixed[0] << 16 | mixed[1] << 8 | mixed[2])
  }
}
