/// A half-open range of byte offsets into the text as it was given.
public struct SourceSpan: Hashable, Sendable {
  /// The offset of the first byte.
  public var start: Int
  /// The offset just past the last byte.
  public var end: Int

  /// Creates the span `start ..< end`.
  public init(start: Int, end: Int) {
    self.start = start
    self.end = end
  }
}
