extension PatternParser {
  /// A unit or a prefix.
  mutating func unit() throws(PatternError) -> Pattern.Item {
    let start = position
    while position < text.count, !PatternParser.isReserved(peek) { position += 1 }
    guard position > start else {
      throw error(
        .patternForm, "`\(character)` where a unit should be",
        hint: "( ) | < > { } ? * ! ^ $ belong to the pattern; put a unit that holds one into a class")
    }
    let word = text[start..<position]
    guard position < text.count, peek == UInt8(ascii: "*") else { return .word(word.string) }
    position += 1
    guard TermReader.isLongEnough(word) else {
      throw PatternError(
        code: .patternPrefix, offset: start,
        message: "the prefix \(word.string)* has fewer than three letters",
        hint: "write the words out, as in `(go|goes|going)`")
    }
    return .prefix(word.string)
  }

  /// `<class>`, `<kind>` or `<number:range>`.
  mutating func named() throws(PatternError) -> Pattern.Item {
    let start = position
    guard let end = text.firstIndex(of: UInt8(ascii: ">"), from: start) else {
      throw error(.patternGroup, "`<` without `>`", hint: "as in `<supervisor>`")
    }
    let inside = text[start + 1..<end]
    position = end + 1
    guard let colon = inside.firstIndex(of: UInt8(ascii: ":")) else {
      guard inside.isName else {
        throw PatternError(
          code: .patternForm, offset: start, message: "<\(inside.string)> names no class",
          hint: "a class has lower-case letters, digits, dots and dashes")
      }
      return .named(inside.string)
    }
    guard inside[0..<colon] == "number" else {
      throw PatternError(
        code: .patternRange, offset: start, message: "a range for something other than <number>",
        hint: "as in `<number:2..>`")
    }
    guard let range = PatternParser.range(inside[colon + 1..<inside.count]) else {
      throw PatternError(
        code: .patternRange, offset: start + colon + 2, message: "not a range of whole numbers",
        hint: "as in `<number:2..>` or `<number:1..5>`")
    }
    return .number(range)
  }

  /// `{0,3}`.
  mutating func gap() throws(PatternError) -> Pattern.Item {
    let start = position
    guard let end = text.firstIndex(of: UInt8(ascii: "}"), from: start) else {
      throw error(.patternGap, "`{` without `}`", hint: "as in `{0,3}`")
    }
    let parts = text[start + 1..<end].split(at: UInt8(ascii: ","))
    guard parts.count == 2, let low = PatternParser.whole(parts[0]), let high = PatternParser.whole(parts[1])
    else {
      throw error(.patternGap, "a gap takes two whole numbers", hint: "as in `{0,3}`")
    }
    guard low <= high, high > 0, high <= PatternParser.gapLimit else {
      throw error(
        .patternGap, "a gap from \(low) to \(high) units",
        hint: "the second number is 1 to \(PatternParser.gapLimit) and not below the first")
    }
    position = end + 1
    return .gap(low...high)
  }

  private static func range(_ text: LineSlice) -> ClosedRange<Int>? {
    guard let dot = text.firstIndex(of: UInt8(ascii: ".")), dot + 1 < text.count, text[dot + 1] == text[dot],
      let low = whole(text[0..<dot])
    else { return nil }
    if dot + 2 == text.count { return low...Pattern.unbounded }
    guard let high = whole(text[dot + 2..<text.count]), low <= high else { return nil }
    return low...high
  }

  private static func whole(_ text: LineSlice) -> Int? {
    guard 1...9 ~= text.count else { return nil }
    var value = 0
    for byte in text.bytes {
      guard byte.isASCIIDigit else { return nil }
      value = value * 10 + Int(byte &- 0x30)
    }
    return value
  }

  private static func isReserved(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "|"), UInt8(ascii: "<"), UInt8(ascii: ">"),
      UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "?"), UInt8(ascii: "*"), UInt8(ascii: "!"),
      UInt8(ascii: "^"), UInt8(ascii: "$"):
      true
    default: byte.isBlank
    }
  }
}
