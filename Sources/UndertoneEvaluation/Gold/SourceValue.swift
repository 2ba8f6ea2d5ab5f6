/// A value as a labelled file has it: JSON, or the cell of a table.
package enum SourceValue: Sendable, Equatable {
  case null
  case flag(Bool)
  case integer(Int)
  case number(Double)
  case text(String)
  case list([SourceValue])
  case object([String: SourceValue])

  /// The value that `path` leads to: keys with dots between, such as `gold.labels`; nil where there is none.
  ///
  /// A key that has the dots in its name is found too.
  func value(at path: String) -> SourceValue? {
    guard case .object(let values) = self else { return nil }
    if let value = values[path] { return value }
    guard let dot = path.firstIndex(of: ".") else { return nil }
    return values[String(path[..<dot])]?.value(at: String(path[path.index(after: dot)...]))
  }

  /// The value as a label or an id; nil for lists and objects, and for nothing.
  var label: String? {
    switch self {
    case .null, .list, .object: nil
    case .flag(let value): value ? "true" : "false"
    case .integer(let value): String(value)
    case .number(let value): String(value)
    case .text(let value): value
    }
  }

  /// The value as a number, also where it is written as text; yes and no are 1 and 0.
  var amount: Double? {
    switch self {
    case .null, .list, .object: nil
    case .flag(let value): value ? 1 : 0
    case .integer(let value): Double(value)
    case .number(let value): value
    case .text(let text):
      switch text.lowercased() {
      case "true", "yes", "y": 1
      case "false", "no", "n": 0
      default: Double(text)
      }
    }
  }

  /// True for nothing and for an empty cell.
  var isEmpty: Bool { self == .null || self == .text("") }
}

extension SourceValue: Decodable {
  private struct Key: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { return nil }
  }

  package init(from decoder: any Decoder) throws {
    if let values = try? decoder.container(keyedBy: Key.self) {
      var object: [String: SourceValue] = [:]
      for key in values.allKeys { object[key.stringValue] = try values.decode(SourceValue.self, forKey: key) }
      self = .object(object)
      return
    }
    if var values = try? decoder.unkeyedContainer() {
      var list: [SourceValue] = []
      while !values.isAtEnd { list.append(try values.decode(SourceValue.self)) }
      self = .list(list)
      return
    }
    let value = try decoder.singleValueContainer()
    if let text = try? value.decode(String.self) {
      self = .text(text)
    } else if value.decodeNil() {
      self = .null
    } else if let flag = try? value.decode(Bool.self) {
      self = .flag(flag)
    } else if let integer = try? value.decode(Int.self) {
      self = .integer(integer)
    } else {
      self = .number(try value.decode(Double.self))
    }
  }
}
