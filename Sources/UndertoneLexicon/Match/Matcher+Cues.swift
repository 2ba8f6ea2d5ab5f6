extension Matcher {
  /// Gathers what words, phrases and rules found, in text order, and finds the contrast word of each sentence.
  mutating func collectCues(audience: UInt8) {
    cues.removeAll()
    let isCue = audience & Audience.customer.bits != 0 ? Unit.isCue : audience != 0 ? Unit.isAgentCue : 0
    if hits.count == 0 { ruleCues.removeAll() }
    // Nothing about units, phrases and rules can be told beforehand, so no branch asks for it unit by unit.
    cueUnits.reserve(units.count + 1)
    var found = 0
    for unit in 0..<units.count {
      cueUnits.base[found] = UInt32(truncatingIfNeeded: unit)
      found &+= units.base[unit].flags & isCue != 0 ? 1 : 0
    }
    cueUnits.base[found] = .max
    let rows = image.lexemes
    var (word, phrase, free, rule) = (0, 0, 0, 0)
    var nextPhrase = phrases.count > 0 ? phrases.base[0].firstUnit : .max
    var nextFree = overlapping.count > 0 ? overlapping.base[0].firstUnit : .max
    var nextRule = ruleCues.count > 0 ? ruleCues.base[0].firstUnit : .max
    while true {
      let unit = min(cueUnits.base[word], nextPhrase, nextFree, nextRule)
      if unit == .max { break }
      if cueUnits.base[word] == unit {
        word &+= 1
        let entry = rows[Int(units.base[Int(unit)].lexeme)].entry
        add(CueMatch(entry: entry, firstUnit: unit, lastUnit: unit, origin: .word), audience)
      }
      while nextPhrase == unit {
        add(phrases.base[phrase], audience)
        phrase &+= 1
        nextPhrase = phrase < phrases.count ? phrases.base[phrase].firstUnit : .max
      }
      while nextFree == unit {
        add(overlapping.base[free], audience)
        free &+= 1
        nextFree = free < overlapping.count ? overlapping.base[free].firstUnit : .max
      }
      while nextRule == unit {
        add(ruleCues.base[rule], audience)
        rule &+= 1
        nextRule = rule < ruleCues.count ? ruleCues.base[rule].firstUnit : .max
      }
    }
    guard cues.count > 0 else { return }
    for index in 0..<sentences.count where sentences.base[index].roles & Role.contrast.bit != 0 {
      markContrast(index)
    }
  }

  private mutating func markContrast(_ index: Int) {
    let sentence = sentences.base[index]
    for unit in Int(sentence.first)..<Int(sentence.end) where units.base[unit].roles & Role.contrast.bit != 0
    {
      sentences.base[index].contrast = Int32(truncatingIfNeeded: unit)
    }
  }

  /// Adds the entries of one place that are cues for this audience and whose conditions hold.
  @inline(__always)
  private mutating func add(_ match: CueMatch, _ audience: UInt8) {
    var match = match
    let isCovered = match.origin == .word && units.base[Int(match.firstUnit)].flags & Unit.covered != 0
    while match.entry != 0 {
      let entry = image.entries + Int(match.entry)
      let gate = entry.pointee.gate
      // What follows are word lists.
      if gate == 0 { return }
      if gate & audience != 0, !isCovered || gate & EntryRow.overlaps != 0,
        entry.pointee.flags == 0 || allows(EntryFlags(rawValue: entry.pointee.flags), match)
      {
        cues.append(match)
      }
      match.entry = entry.pointee.next
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
