/// What is known about a run before it is cut.
struct RunMarks {
  /// Where the next `@` is; the end of the run when there is none.
  var at: Int
  /// True when some character is not known here.
  let needsICU: Bool

  init(_ run: TextRun) {
    // Most runs are short and ASCII: eight bytes are looked at together. What lies behind the run may raise a false
    // alarm, after which every byte is looked at.
    var isPlain = true
    var hasSign = false
    var index = run.start
    while index < run.end {
      let bytes = UnsafeRawPointer(run.text + index).loadUnaligned(as: UInt64.self)
      if bytes & 0x8080_8080_8080_8080 != 0 { isPlain = false }
      let signs = bytes ^ 0x4040_4040_4040_4040
      if (signs &- 0x0101_0101_0101_0101) & ~signs & 0x8080_8080_8080_8080 != 0 { hasSign = true }
      index &+= 8
    }
    needsICU = !isPlain && RunMarks.holdsUnknown(run)
    at = run.end
    if hasSign { findAt(run, from: run.start) }
  }

  /// Finds the next `@` that is not before `index`.
  mutating func findAt(_ run: TextRun, from index: Int) {
    at = index
    while at < run.end, run.text[at] != 0x40 { at &+= 1 }
  }

  private static func holdsUnknown(_ run: TextRun) -> Bool {
    var index = run.start
    while index < run.end {
      if run.text[index] < 0x80 {
        index &+= 1
      } else if let known = KnownScalar.at(index, in: run) {
        index &+= known.length
      } else {
        return true
      }
    }
    return false
  }
}
