/// JSON as it stands: members in their order, doubles included, numbers as they are written.
indirect enum JSONTree: Equatable {
  case null
  case bool(Bool)
  case number(String)
  case string(String)
  case array([JSONTree])
  case object([Member])

  struct Member: Equatable {
    var key: String
    var value: JSONTree
  }

  /// Reads one JSON text; nothing but white space may follow it.
  init(_ text: some StringProtocol) throws {
    var parser = JSONTreeParser(bytes: Array(text.utf8))
    self = try parser.document()
  }

  subscript(key: String) -> JSONTree? {
    guard case .object(let members) = self else { return nil }
    return members.last { $0.key == key }?.value
  }

  /// The keys of an object in their order.
  var keys: [String] {
    guard case .object(let members) = self else { return [] }
    return members.map(\.key)
  }

  var members: [Member] {
    guard case .object(let members) = self else { return [] }
    return members
  }

  var elements: [JSONTree] {
    guard case .array(let elements) = self else { return [] }
    return elements
  }

  var text: String? {
    guard case .string(let text) = self else { return nil }
    return text
  }

  var double: Double? {
    guard case .number(let digits) = self else { return nil }
    return Double(digits)
  }

  /// How many digits a number has after its point.
  var decimals: Int? {
    guard case .number(let digits) = self else { return nil }
    let parts = digits.split(separator: ".")
    return parts.count == 2 ? parts[1].count : 0
  }
}

extension JSONTree: CustomStringConvertible {
  var description: String {
    switch self {
    case .null: "null"
    case .bool(let value): value ? "true" : "false"
    case .number(let digits): digits
    case .string(let text): text
    case .array(let elements): "\(elements)"
    case .object(let members): "{" + members.map { "\($0.key): \($0.value)" }.joined(separator: ", ") + "}"
    }
  }
}
