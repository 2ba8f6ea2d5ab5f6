extension Matcher {
  /// Lets each rule decide from its hits whether it speaks, and where.
  mutating func resolveRules() {
    ruleCues.removeAll()
    for index in 0..<hits.count where hits[index].purpose == PatternPurpose.pattern.rawValue {
      let hit = hits[index]
      let rule = image.rules[Int(hit.rule)]
      if rule.hasUnless != 0, anyHit(near: index, rule, purpose: .unless) { continue }
      var cue = CueMatch(entry: rule.entry, firstUnit: hit.firstUnit, lastUnit: hit.lastUnit, origin: .rule)
      switch rule.kind {
      case RuleRow.absent: if anyHit(near: index, rule, purpose: .without) { continue }
      case RuleRow.together:
        guard hit.line == 0, let reach = reachOfAllLines(hit, rule) else { continue }
        (cue.firstUnit, cue.lastUnit) = reach
      case RuleRow.repeated: guard isRepetition(index, rule) else { continue }
      default: break
      }
      append(cue)
      if rule.silences != 0 { silence(cue) }
    }
  }

  /// Whether a hit of the same rule with another purpose lies in the scope of the hit at `position`.
  ///
  /// Hits lie in the order of their sentences, so for a sentence only neighbours need a look.
  private func anyHit(near position: Int, _ rule: RuleRow, purpose: PatternPurpose) -> Bool {
    let hit = hits[position]
    var index = position - 1
    while index >= 0, isInScope(hits[index], hit, rule) {
      if hits[index].rule == hit.rule, hits[index].purpose == purpose.rawValue { return true }
      index -= 1
    }
    index = position + 1
    while index < hits.count, isInScope(hits[index], hit, rule) {
      if hits[index].rule == hit.rule, hits[index].purpose == purpose.rawValue { return true }
      index += 1
    }
    return false
  }

  private func isInScope(_ left: RuleHit, _ right: RuleHit, _ rule: RuleRow) -> Bool {
    rule.scope == 1
      || units.base[Int(left.firstUnit)].sentence == units.base[Int(right.firstUnit)].sentence
  }

  /// For `together`: the run of units from the first to the last hit when every line has one.
  private func reachOfAllLines(_ hit: RuleHit, _ rule: RuleRow) -> (UInt32, UInt32)? {
    var (first, last) = (hit.firstUnit, hit.lastUnit)
    for line in 1..<max(1, rule.lines) {
      var found = false
      for index in 0..<hits.count where !found {
        let other = hits[index]
        guard other.rule == hit.rule, other.purpose == PatternPurpose.pattern.rawValue, other.line == line,
          isInScope(other, hit, rule)
        else { continue }
        (first, last) = (min(first, other.firstUnit), max(last, other.lastUnit))
        found = true
      }
      if !found { return nil }
    }
    return (first, last)
  }

  /// For `repeated`: whether this hit is the one that makes the number full.
  private func isRepetition(_ position: Int, _ rule: RuleRow) -> Bool {
    var times = 1
    for index in 0..<position {
      let other = hits[index]
      if other.rule == hits[position].rule, other.purpose == PatternPurpose.pattern.rawValue,
        isInScope(other, hits[position], rule)
      {
        times += 1
      }
    }
    return times == Int(rule.times)
  }

  /// Keeps rule cues in text order; they come nearly sorted.
  private mutating func append(_ cue: CueMatch) {
    ruleCues.append(cue)
    var index = ruleCues.count - 1
    while index > 0, ruleCues[index - 1].firstUnit > cue.firstUnit {
      ruleCues[index] = ruleCues[index - 1]
      index -= 1
    }
    ruleCues[index] = cue
  }

  private mutating func silence(_ cue: CueMatch) {
    for unit in Int(cue.firstUnit)...Int(cue.lastUnit) {
      units.base[unit].flags |= Unit.covered
      units.base[unit].roles = 0
    }
    for index in 0..<phrases.count
    where phrases[index].firstUnit >= cue.firstUnit && phrases[index].lastUnit <= cue.lastUnit {
      phrases.base[index].entry = 0
    }
  }
}
