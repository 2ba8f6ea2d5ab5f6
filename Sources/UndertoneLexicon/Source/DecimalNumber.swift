/// Decimals as pack files write them: an optional sign, digits, at most three places.
package enum DecimalNumber {
  /// The number in thousandths; nil when the text is none, has more places, or is out of range.
  package static func thousandths(_ text: some StringProtocol) -> Int32? {
    var bytes = text.utf8[...]
    let isNegative = bytes.first == UInt8(ascii: "-")
    if isNegative { bytes.removeFirst() }
    var value: Int64 = 0
    var places: Int?
    var digits = 0
    for byte in bytes {
      if byte == UInt8(ascii: "."), places == nil {
        places = 0
        continue
      }
      guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9"), digits < 8 else { return nil }
      value = value * 10 + Int64(byte - UInt8(ascii: "0"))
      digits += 1
      if let seen = places { places = seen + 1 }
    }
    guard digits > 0, places != 0, places ?? 0 <= 3 else { return nil }
    for _ in (places ?? 0)..<3 { value *= 10 }
    guard value <= Int64(Int32.max) else { return nil }
    return isNegative ? -Int32(value) : Int32(value)
  }
}
