internal import UndertoneText

extension Matcher {
  /// Tries every pattern that is anchored at the lexeme of this unit.
  @inline(__always)
  mutating func matchRules(_ patterns: PatternMatcher, at index: Int, signature: UInt64, anchors: UInt32) {
    let before =
      index > patterns.first ? LexemeSignature.bit(patterns.units[index - 1].lexeme) : LexemeSignature.border
    let after =
      index + 1 < patterns.end
      ? LexemeSignature.bit(patterns.units[index + 1].lexeme) : LexemeSignature.border
    var row = image.anchors + Int(anchors)
    while true {
      if row.pointee.before & before != 0, row.pointee.after & after != 0,
        row.pointee.elsewhere & signature != 0
      {
        let pattern = image.patterns + Int(row.pointee.pattern)
        let (start, last) = patterns.match(pattern, at: index)
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

  func patternMatcher(in sentence: Sentence) -> PatternMatcher {
    PatternMatcher(
      units: UnsafePointer(units.base), first: Int(sentence.first), end: Int(sentence.end),
      elements: image.elements,
      masks: image.masks, numbers: image.numbers, lexemes: image.lexemes, entries: image.entries,
      numberWordClass: numberWordClass, tokens: UnsafePointer(tokens.base), text: textBase)
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
