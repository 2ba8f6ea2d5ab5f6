package import UndertoneText

/// The token kinds that terms and patterns name as `<number>`, whatever the unit says.
package enum KindName {
  /// Every kind that can be named.
  package static let kinds: [TokenKind] = [
    .number, .measure, .money, .time, .identifier, .handle, .url, .email, .redaction,
  ]

  /// The kind of that name, without the brackets.
  package static func kind(named name: String) -> TokenKind? { kinds.first { $0.name == name } }

  /// True for a unit that is written as a kind: `<money>`.
  static func isKind(_ unit: String) -> Bool {
    unit.hasPrefix("<") && unit.hasSuffix(">") && kind(named: String(unit.dropFirst().dropLast())) != nil
  }

  static let hint = "one of " + kinds.map { "<" + $0.name + ">" }.joined(separator: ", ")
}
