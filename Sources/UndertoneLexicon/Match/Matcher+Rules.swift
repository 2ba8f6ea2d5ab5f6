internal import UndertoneText

extension Matcher {
  /// Tries every pattern that is anchored at the lexeme of this unit.
  mutating func matchRules(at index: Int, first: Int, end: Int, anchors: UInt32) {
    let list = image.anchorLists + Int(anchors)
    for position in 1...Int(list[0]) {
      let pattern = image.patterns[Int(list[position])]
      let elements = image.elements + Int(pattern.elements)
      let anchor = Int(pattern.anchor)
      let scope = PatternScope(first: first, end: end)
      if elements[anchor].operation == ElementOperation.number.rawValue, !test(elements[anchor], index) { continue }
      let last = matchForward(elements, anchor + 1, Int(pattern.count), index + 1, scope)
      guard last >= 0 else { continue }
      let start = matchBackward(elements, anchor - 1, index - 1, scope)
      guard start >= 0 else { continue }
      keep(
        RuleHit(
          rule: pattern.rule, purpose: pattern.purpose, line: pattern.line, firstUnit: UInt32(start),
          lastUnit: UInt32(last - 1)))
    }
  }

  /// The bounds of the sentence that a pattern may not leave.
  struct PatternScope {
    var first: Int
    var end: Int
  }

  /// Matches elements `element...` from unit `unit` on; returns the unit just past the match, or -1.
  private func matchForward(
    _ elements: UnsafePointer<ElementRow>, _ element: Int, _ count: Int, _ unit: Int, _ scope: PatternScope
  ) -> Int {
    if element == count { return unit }
    let row = elements[element]
    switch row.operation {
    case ElementOperation.gap.rawValue:
      var skipped = Int(row.first)
      while skipped <= Int(row.second), unit + skipped <= scope.end {
        let end = matchForward(elements, element + 1, count, unit + skipped, scope)
        if end >= 0 { return end }
        skipped += 1
      }
      return -1
    case ElementOperation.set.rawValue, ElementOperation.notSet.rawValue, ElementOperation.number.rawValue:
      if unit < scope.end, test(row, unit) {
        let end = matchForward(elements, element + 1, count, unit + 1, scope)
        if end >= 0 { return end }
      }
      return row.isOptional != 0 ? matchForward(elements, element + 1, count, unit, scope) : -1
    default:
      return holds(row, between: unit, scope) ? matchForward(elements, element + 1, count, unit, scope) : -1
    }
  }

  /// Matches elements `...element` from unit `unit` backwards; returns the first unit of the match, or -1.
  private func matchBackward(
    _ elements: UnsafePointer<ElementRow>, _ element: Int, _ unit: Int, _ scope: PatternScope
  ) -> Int {
    if element < 0 { return unit + 1 }
    let row = elements[element]
    switch row.operation {
    case ElementOperation.gap.rawValue:
      var skipped = Int(row.first)
      while skipped <= Int(row.second), unit - skipped >= scope.first - 1 {
        let start = matchBackward(elements, element - 1, unit - skipped, scope)
        if start >= 0 { return start }
        skipped += 1
      }
      return -1
    case ElementOperation.set.rawValue, ElementOperation.notSet.rawValue, ElementOperation.number.rawValue:
      if unit >= scope.first, test(row, unit) {
        let start = matchBackward(elements, element - 1, unit - 1, scope)
        if start >= 0 { return start }
      }
      return row.isOptional != 0 ? matchBackward(elements, element - 1, unit, scope) : -1
    default:
      return holds(row, between: unit + 1, scope) ? matchBackward(elements, element - 1, unit, scope) : -1
    }
  }

  /// Whether a border of the right kind lies right before unit `unit`.
  private func holds(_ row: ElementRow, between unit: Int, _ scope: PatternScope) -> Bool {
    switch row.operation {
    case ElementOperation.sentenceStart.rawValue: return unit == scope.first
    case ElementOperation.sentenceEnd.rawValue: return unit == scope.end
    case ElementOperation.clauseStart.rawValue:
      return unit == scope.first || unit < scope.end && units.base[unit].flags & Unit.clauseStart != 0
    default: return unit == scope.end || units.base[unit].flags & Unit.clauseStart != 0
    }
  }

  /// Whether one unit is what an element asks for.
  @inline(__always)
  private func test(_ row: ElementRow, _ unit: Int) -> Bool {
    switch row.operation {
    case ElementOperation.set.rawValue: return isMember(row, unit)
    case ElementOperation.notSet.rawValue: return !isMember(row, unit)
    default: return number(of: unit).map { $0 >= Int(row.first) && $0 <= Int(row.second) } ?? false
    }
  }

  @inline(__always)
  private func isMember(_ row: ElementRow, _ unit: Int) -> Bool {
    if row.second != 0, image.masks[Int(units.base[unit].mask)].intersects(image.masks[Int(row.second)]) { return true }
    let lexeme = Int32(bitPattern: units.base[unit].lexeme)
    let list = image.numbers + Int(row.first)
    for index in 0..<Int(row.listCount) where list[index] == lexeme { return true }
    return false
  }

  /// The value of a number, of digits with a unit attached, or of a word of class `number-word`.
  private func number(of unit: Int) -> Int? {
    let token = tokens[Int(units.base[unit].token)]
    if token.kind == .number || token.kind == .measure {
      var value = 0
      var seen = false
      for index in Int(token.start)..<Int(token.end) {
        let byte = textBase[index]
        if byte >= 0x30, byte <= 0x39 {
          value = min(value * 10 + Int(byte - 0x30), 1_000_000_000)
          seen = true
        } else if byte != UInt8(ascii: ",") {
          break
        }
      }
      return seen ? value : nil
    }
    var entry = image.lexemes[Int(units.base[unit].lexeme)].entry
    while entry != 0 {
      let row = image.entries[Int(entry)]
      if row.classIndex == numberWordClass { return Int(row.weight) / 1000 }
      entry = row.next
    }
    return nil
  }

  /// Adds a hit; of overlapping hits of one pattern purpose of one rule the longest stays.
  private mutating func keep(_ hit: RuleHit) {
    var index = hits.count - 1
    // Overlapping hits are close together; looking further back than this would not be linear.
    let floor = max(0, hits.count - 16)
    while index >= floor {
      let other = hits[index]
      if other.rule == hit.rule, other.purpose == hit.purpose, other.line == hit.line || isSequence(hit.rule),
        other.lastUnit >= hit.firstUnit, hit.lastUnit >= other.firstUnit
      {
        if hit.lastUnit - hit.firstUnit > other.lastUnit - other.firstUnit { hits[index] = hit }
        return
      }
      index -= 1
    }
    hits.append(hit)
  }

  private func isSequence(_ rule: UInt16) -> Bool { image.rules[Int(rule)].kind == 0 }
}
