/// A strict reader of JSON that shares nothing with the one in the program.
struct JSONTreeParser {
  struct Problem: Error {
    var text: String
    var place: Int
  }

  let bytes: [UInt8]
  private var place = 0

  init(bytes: [UInt8]) { self.bytes = bytes }

  mutating func document() throws -> JSONTree {
    let tree = try value()
    guard peek() == nil else { throw problem() }
    return tree
  }

  private func problem() -> Problem { Problem(text: String(decoding: bytes, as: UTF8.self), place: place) }

  /// The next byte that is not white space.
  private mutating func peek() -> UInt8? {
    while place < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[place]) { place += 1 }
    return place < bytes.count ? bytes[place] : nil
  }

  private mutating func take(_ text: String) throws {
    guard bytes[place...].starts(with: text.utf8) else { throw problem() }
    place += text.utf8.count
  }

  private mutating func value() throws -> JSONTree {
    switch peek() {
    case UInt8(ascii: "{"): return .object(try list("{", "}") { try $0.member() })
    case UInt8(ascii: "["): return .array(try list("[", "]") { try $0.value() })
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "n"):
      try take("null")
      return .null
    case UInt8(ascii: "t"):
      try take("true")
      return .bool(true)
    case UInt8(ascii: "f"):
      try take("false")
      return .bool(false)
    default: return .number(try number())
    }
  }

  private mutating func list<Element>(
    _ open: String, _ close: String, _ element: (inout JSONTreeParser) throws -> Element
  ) throws -> [Element] {
    try take(open)
    var elements: [Element] = []
    if peek() == close.utf8.first {
      try take(close)
      return elements
    }
    while true {
      elements.append(try element(&self))
      if peek() == close.utf8.first { break }
      try take(",")
    }
    try take(close)
    return elements
  }

  private mutating func member() throws -> JSONTree.Member {
    _ = peek()
    let key = try string()
    _ = peek()
    try take(":")
    return JSONTree.Member(key: key, value: try value())
  }

  private mutating func number() throws -> String {
    let start = place
    while place < bytes.count, "0123456789+-.eE".utf8.contains(bytes[place]) { place += 1 }
    let text = String(decoding: bytes[start..<place], as: UTF8.self)
    guard text.wholeMatch(of: /-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/) != nil else { throw problem() }
    return text
  }

  private mutating func string() throws -> String {
    try take("\"")
    var units: [UInt8] = []
    while place < bytes.count, bytes[place] != UInt8(ascii: "\"") {
      guard bytes[place] >= 0x20 else { throw problem() }
      if bytes[place] == UInt8(ascii: "\\") {
        units += try escaped()
      } else {
        units.append(bytes[place])
        place += 1
      }
    }
    try take("\"")
    guard let text = String(validating: units, as: UTF8.self) else { throw problem() }
    return text
  }

  private mutating func escaped() throws -> [UInt8] {
    guard place + 1 < bytes.count else { throw problem() }
    let letter = bytes[place + 1]
    place += 2
    switch letter {
    case UInt8(ascii: "n"): return [0x0A]
    case UInt8(ascii: "r"): return [0x0D]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "b"): return [0x08]
    case UInt8(ascii: "f"): return [0x0C]
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [letter]
    case UInt8(ascii: "u"):
      var units = [try unit()]
      if UTF16.isLeadSurrogate(units[0]) {
        try take("\\u")
        units.append(try unit())
      }
      return Array(String(decoding: units, as: UTF16.self).utf8)
    default: throw problem()
    }
  }

  private mutating func unit() throws -> UInt16 {
    guard place + 4 <= bytes.count,
      let unit = UInt16(String(decoding: bytes[place..<place + 4], as: UTF8.self), radix: 16)
    else { throw problem() }
    place += 4
    return unit
  }
}
