extension Matcher {
  /// Lets each rule decide from its hits whether it speaks, and where.
  mutating func resolveRules() {
    ruleCues.removeAll()
    for index in 0..<hits.count {
      let hit = hits[index]
      let rule = image.rules[Int(hit.rule)]
      var cue = CueMatch(entry: rule.entry, firstUnit: hit.firstUnit, lastUnit: hit.lastUnit, origin: .rule)
      switch rule.kind {
      case RuleRow.together:
        guard hit.line == 0, let reach = reachOfAllLines(hit, rule) else { continue }
        (cue.firstUnit, cue.lastUnit) = reach
      case RuleRow.repeated: guard isRepetition(index, rule) else { continue }
      default: break
      }
      // Last, since it may look through the whole turn.
      if rule.vetoCount != 0, isVetoed(hit, rule) { continue }
      append(cue)
      if rule.silences != 0 { silence(cue) }
    }
  }

  /// Whether a pattern that speaks against the rule matches in the scope of the hit.
  ///
  /// The answer is kept for the scope, so that many hits in one sentence cost no more than one.
  private mutating func isVetoed(_ hit: RuleHit, _ rule: RuleRow) -> Bool {
    let sentence = rule.scope == RuleRow.turn ? 0 : Int(units.base[Int(hit.firstUnit)].sentence) + 1
    let key = generation << 17 | UInt64(sentence) << 1
    let known = vetoes[Int(hit.rule)]
    if known & ~1 == key { return known & 1 != 0 }
    let range = sentence == 0 ? 0..<sentences.count : sentence - 1..<sentence
    var found = false
    for index in range where !found {
      let scope = sentences.base[index]
      patternContext.pointee.enter(scope)
      let vetoes = image.patterns + Int(rule.vetoes)
      for veto in 0..<Int(rule.vetoCount) {
        let needs = vetoes[veto].needs
        guard needs.0 & scope.signature != 0, needs.1 & scope.signature != 0 else { continue }
        if PatternMatcher.occurs(patternContext, vetoes + veto) {
          found = true
          break
        }
      }
    }
    vetoes[Int(hit.rule)] = key | (found ? 1 : 0)
    return found
  }

  private func isInScope(_ left: RuleHit, _ right: RuleHit, _ rule: RuleRow) -> Bool {
    rule.scope == RuleRow.turn
      || units.base[Int(left.firstUnit)].sentence == units.base[Int(right.firstUnit)].sentence
  }

  /// For `together`: the run of units from the first to the last hit when every line has one.
  private func reachOfAllLines(_ hit: RuleHit, _ rule: RuleRow) -> (UInt32, UInt32)? {
    var (first, last) = (hit.firstUnit, hit.lastUnit)
    for line in 1..<max(1, rule.lines) {
      var found = false
      for index in 0..<hits.count where !found {
        let other = hits[index]
        guard other.rule == hit.rule, other.line == line, isInScope(other, hit, rule) else { continue }
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
      if other.rule == hits[position].rule, isInScope(other, hits[position], rule) { times += 1 }
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
