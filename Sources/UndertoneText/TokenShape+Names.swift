extension TokenShape {
  /// The names of the shapes in the set, in the order of their bits.
  package var names: [String] {
    Self.allNames.enumerated().compactMap { bit, name in rawValue >> bit & 1 == 1 ? name : nil }
  }

  private static let allNames = [
    "caps", "title", "elongated", "repeated", "nonASCII", "apostrophe", "spaced", "newline", "paragraph",
    "segmented",
  ]
}
