/// Everything that is wrong, found in one go.
public struct Diagnostics: Error, Sendable, CustomStringConvertible {
  /// The problems in the order of their places.
  public var all: [Diagnostic]

  /// Gathers problems.
  public init(_ all: [Diagnostic]) { self.all = all }

  /// One problem a line.
  public var description: String { all.map(\.description).joined(separator: "\n") }
}
