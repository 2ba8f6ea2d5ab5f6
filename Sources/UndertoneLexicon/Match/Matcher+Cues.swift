extension Matcher {
  /// Gathers what words, phrases and rules found, in text order, and sums up the roles of each sentence.
  mutating func collectCues(audience: UInt8) {
    cues.removeAll()
    if hits.count == 0 { ruleCues.removeAll() }
    let rows = image.lexemes.baseAddress!
    var phrase = 0
    var rule = 0
    for index in 0..<sentences.count {
      var sentence = sentences[index]
      var roles: UInt16 = 0
      for unit in Int(sentence.first)..<Int(sentence.end) {
        let row = units.base[unit]
        roles |= row.roles
        if row.roles & Role.contrast.bit != 0 { sentence.contrast = Int32(truncatingIfNeeded: unit) }
        let entry = rows[Int(row.lexeme)].entry
        if entry != 0 {
          add(CueMatch(entry: entry, firstUnit: UInt32(unit), lastUnit: UInt32(unit), origin: .word), audience)
        }
        while phrase < phrases.count, Int(phrases[phrase].firstUnit) <= unit {
          add(phrases[phrase], audience)
          phrase += 1
        }
        while rule < ruleCues.count, Int(ruleCues[rule].firstUnit) <= unit {
          if image.rules.count > 0 { add(ruleCues[rule], audience) }
          rule += 1
        }
      }
      sentence.roles = roles
      sentences[index] = sentence
    }
  }

  /// Adds the entries of one place that are cues for this audience and whose conditions hold.
  @inline(__always)
  private mutating func add(_ match: CueMatch, _ audience: UInt8) {
    var match = match
    let covered = match.origin == .word && units.base[Int(match.firstUnit)].flags & Unit.covered != 0
    while match.entry != 0 {
      let entry = image.entries[Int(match.entry)]
      let row = image.classes[Int(entry.classIndex)]
      if row.isCue != 0, row.audience & audience != 0, !covered || row.overlaps != 0,
        entry.flags == 0 || allows(EntryFlags(rawValue: entry.flags), match)
      {
        cues.append(match)
      }
      match.entry = entry.next
    }
  }

  /// Whether the conditions that a line sets hold where it matched.
  private func allows(_ flags: EntryFlags, _ match: CueMatch) -> Bool {
    let first = units.base[Int(match.firstUnit)].flags
    if flags.contains(.caps), first & Unit.caps == 0 { return false }
    if flags.contains(.lower), first & (Unit.caps | Unit.title) != 0 { return false }
    if flags.contains(.start), first & Unit.clauseStart == 0 { return false }
    if flags.contains(.end) {
      let next = Int(match.lastUnit) + 1
      if next < units.count, units.base[next].sentence == units.base[next - 1].sentence,
        units.base[next].flags & Unit.clauseStart == 0
      {
        return false
      }
    }
    if flags.contains(.alone), units.count != Int(match.lastUnit - match.firstUnit) + 1 { return false }
    return true
  }
}
