import UndertoneCore

/// Names of axes, looked up by bytes: fitted files hold tens of thousands of them.
enum Axis {
  private static let names: [[UInt8]] = Dimension.allCases.map { Array($0.name.utf8) }

  /// The axis that is written so.
  static func named(_ text: LineSlice) -> Dimension? {
    for (index, name) in names.enumerated() where name.count == text.count {
      if text.bytes.elementsEqual(name) { return Dimension.allCases[index] }
    }
    return nil
  }

  /// The axis of that name.
  static func named(_ name: String) -> Dimension? { Dimension.allCases.first { $0.name == name } }

  /// What to say after an unknown axis.
  static let hint = "one of " + Dimension.allCases.map(\.name).joined(separator: ", ")
}
