/// Decimals with at most three places, kept in thousandths.
package enum Thousandths {
  /// Why a text is no such decimal.
  enum Failure: Error {
    case notANumber, tooPrecise, tooLarge

    var message: String {
      switch self {
      case .notANumber: "is not a decimal"
      case .tooPrecise: "has more than three places"
      case .tooLarge: "is too large"
      }
    }
  }

  /// Reads `12`, `-0.5`, `1.125`.
  static func parse(_ text: LineSlice) throws(Failure) -> Int32 {
    var index = 0
    let negative = text.starts(with: UInt8(ascii: "-"))
    if negative { index = 1 }
    var value: Int32 = 0
    let first = index
    while index < text.count, text[index].isASCIIDigit {
      guard value < 100_000 else { throw .tooLarge }
      value = value * 10 + Int32(text[index] &- 0x30)
      index += 1
    }
    guard index > first else { throw .notANumber }
    value *= 1000
    if index < text.count {
      guard text[index] == UInt8(ascii: ".") else { throw .notANumber }
      index += 1
      let point = index
      var unit: Int32 = 100
      while index < text.count, text[index].isASCIIDigit {
        if unit == 0 { throw .tooPrecise }
        value += Int32(text[index] &- 0x30) * unit
        unit /= 10
        index += 1
      }
      guard index > point, index == text.count else { throw .notANumber }
    }
    return negative ? -value : value
  }

  /// Writes thousandths as a decimal: `-500` is `-0.5`.
  package static func text(_ value: Int32) -> String {
    let magnitude = value.magnitude
    var text = (value < 0 ? "-" : "") + String(magnitude / 1000)
    var rest = magnitude % 1000
    guard rest != 0 else { return text }
    text += "."
    var unit: UInt32 = 100
    while rest != 0 {
      text += String(rest / unit)
      rest %= unit
      unit /= 10
    }
    return text
  }
}
