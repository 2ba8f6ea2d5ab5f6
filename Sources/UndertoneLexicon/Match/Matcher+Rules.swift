internal import UndertoneText

extension Matcher {
  /// Tries every pattern that is anchored at the lexeme of this unit; `row` is the first of them.
  @inline(__always)
  mutating func matchRules(
    _ context: PatternMatcher.Context, at index: Int, _ row: UnsafePointer<AnchorRow>, before: UInt64,
    after: UInt64, sentence: UInt64, text: UInt64
  ) {
    var row = row
    while true {
      if row.pointee.before & before != 0, row.pointee.after & after != 0,
        row.pointee.elsewhere & sentence != 0, row.pointee.anywhere & text != 0
      {
        tryPattern(context, Int(row.pointee.pattern), at: index)
      }
      if row.pointee.goesOn == 0 { return }
      row += 1
    }
  }

  @inline(never)
  private mutating func tryPattern(_ context: PatternMatcher.Context, _ pattern: Int, at index: Int) {
    let pattern = image.patterns + pattern
    let (start, last) = PatternMatcher.match(context, pattern, at: index)
    guard start >= 0 else { return }
    keep(
      RuleHit(
        rule: pattern.pointee.rule, line: pattern.pointee.line,
        firstUnit: UInt32(truncatingIfNeeded: start), lastUnit: UInt32(truncatingIfNeeded: last)))
  }

  /// Adds a hit; of overlapping hits of one rule the longest stays.
  private mutating func keep(_ hit: RuleHit) {
    var index = hits.count - 1
    // Overlapping hits are close together; looking further back than this would not be linear.
    let floor = max(0, hits.count - 16)
    while index >= floor {
      let other = hits[index]
      if other.rule == hit.rule, other.line == hit.line || isSequence(hit.rule),
        other.lastUnit >= hit.firstUnit, hit.lastUnit >= other.firstUnit
      {
        if hit.lastUnit - hit.firstUnit > other.lastUnit - other.firstUnit { hits[index] = hit }
        return
      }
      index -= 1
    }
    hits.append(hit)
  }

  private func isSequence(_ rule: UInt16) -> Bool { image.rules[Int(rule)].kind == RuleRow.sequence }
}
