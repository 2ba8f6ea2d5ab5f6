internal import UndertoneText

extension Matcher {
  /// Tries every pattern that is anchored at the lexeme of this unit; `row` is the first of them.
  @inline(__always)
  mutating func matchRules(
    _ context: PatternMatcher.Context, at index: Int, signature: UInt64, _ row: UnsafePointer<AnchorRow>
  ) {
    let before = context.pointee.signature(at: index - 1)
    let after = context.pointee.signature(at: index + 1)
    var row = row
    while true {
      if row.pointee.before & before != 0, row.pointee.after & after != 0,
        row.pointee.elsewhere & signature != 0
      {
        let pattern = image.patterns + Int(row.pointee.pattern)
        let (start, last) = PatternMatcher.match(context, pattern, at: index)
        if start >= 0 {
          keep(
            RuleHit(
              rule: pattern.pointee.rule, line: pattern.pointee.line,
              firstUnit: UInt32(truncatingIfNeeded: start), lastUnit: UInt32(truncatingIfNeeded: last)))
        }
      }
      if row.pointee.goesOn == 0 { return }
      row += 1
    }
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
