/// The last parts of host names that are safe to take for one without a scheme before them.
enum DomainEndings {
  private static let generic: [StaticString] = ["com", "net", "org", "edu", "gov", "info"]
  private static let withPath: [StaticString] = [
    "uk", "co", "io", "ly", "de", "eu", "app", "gl", "me", "us", "ca", "au",
  ]

  /// Whether `start ..< end` is an ending that is hardly ever a word after a full stop.
  static func isGeneric(_ run: TextRun, _ start: Int, _ end: Int) -> Bool { holds(generic, run, start, end) }

  /// Whether `start ..< end` is an ending that counts when a path follows.
  static func isKnownBeforePath(_ run: TextRun, _ start: Int, _ end: Int) -> Bool {
    holds(withPath, run, start, end)
  }

  private static func holds(_ list: [StaticString], _ run: TextRun, _ start: Int, _ end: Int) -> Bool {
    for ending in list where ending.utf8CodeUnitCount == end - start && run.has(ending, at: start) {
      return true
    }
    return false
  }
}
