internal import UndertoneText

/// Matches linear patterns inside one sentence.
///
/// Plain pointers and numbers, so that passing it on costs nothing.
struct PatternMatcher {
  let units: UnsafePointer<Unit>
  /// The sentence that no match may leave.
  let first: Int
  let end: Int
  let elements: UnsafePointer<ElementRow>
  let masks: UnsafePointer<ClassMask>
  let numbers: UnsafePointer<Int32>
  let lexemes: UnsafePointer<LexemeRow>
  let entries: UnsafePointer<EntryRow>
  let numberWordClass: UInt16
  let tokens: UnsafePointer<Token>
  let text: UnsafePointer<UInt8>

  /// Matches a pattern outwards from its anchor at `unit`; the first and last unit of the match, or -1.
  func match(_ pattern: UnsafePointer<PatternRow>, at unit: Int) -> (first: Int, last: Int) {
    let row = pattern.pointee
    let elements = elements + Int(row.elements)
    let anchor = Int(row.anchor)
    if elements[anchor].operation == ElementOperation.number.rawValue, !test(elements[anchor], unit) {
      return (-1, -1)
    }
    let last = matchForward(elements, anchor + 1, Int(row.count), unit + 1)
    guard last >= 0 else { return (-1, -1) }
    let start = matchBackward(elements, anchor - 1, unit - 1)
    return (start, last - 1)
  }

  /// Matches elements `element...` from unit `unit` on; returns the unit just past the match, or -1.
  private func matchForward(
    _ elements: UnsafePointer<ElementRow>, _ element: Int, _ count: Int, _ unit: Int
  ) -> Int {
    if element == count { return unit }
    let row = elements[element]
    switch row.operation {
    case ElementOperation.gap.rawValue:
      var skipped = Int(row.first)
      while skipped <= Int(row.second), unit + skipped <= end {
        let last = matchForward(elements, element + 1, count, unit + skipped)
        if last >= 0 { return last }
        skipped += 1
      }
      return -1
    case ElementOperation.set.rawValue, ElementOperation.notSet.rawValue, ElementOperation.number.rawValue:
      if unit < end, test(row, unit) {
        let last = matchForward(elements, element + 1, count, unit + 1)
        if last >= 0 { return last }
      }
      return row.isOptional != 0 ? matchForward(elements, element + 1, count, unit) : -1
    default:
      return holds(row, between: unit) ? matchForward(elements, element + 1, count, unit) : -1
    }
  }

  /// Matches elements `...element` from unit `unit` backwards; returns the first unit of the match, or -1.
  private func matchBackward(
    _ elements: UnsafePointer<ElementRow>, _ element: Int, _ unit: Int
  ) -> Int {
    if element < 0 { return unit + 1 }
    let row = elements[element]
    switch row.operation {
    case ElementOperation.gap.rawValue:
      var skipped = Int(row.first)
      while skipped <= Int(row.second), unit - skipped >= first - 1 {
        let start = matchBackward(elements, element - 1, unit - skipped)
        if start >= 0 { return start }
        skipped += 1
      }
      return -1
    case ElementOperation.set.rawValue, ElementOperation.notSet.rawValue, ElementOperation.number.rawValue:
      if unit >= first, test(row, unit) {
        let start = matchBackward(elements, element - 1, unit - 1)
        if start >= 0 { return start }
      }
      return row.isOptional != 0 ? matchBackward(elements, element - 1, unit) : -1
    default:
      return holds(row, between: unit + 1) ? matchBackward(elements, element - 1, unit) : -1
    }
  }

  /// Whether a border of the right kind lies right before unit `unit`.
  private func holds(_ row: ElementRow, between unit: Int) -> Bool {
    switch row.operation {
    case ElementOperation.sentenceStart.rawValue: return unit == first
    case ElementOperation.sentenceEnd.rawValue: return unit == end
    case ElementOperation.clauseStart.rawValue:
      return unit == first || unit < end && units[unit].flags & Unit.clauseStart != 0
    default: return unit == end || units[unit].flags & Unit.clauseStart != 0
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
    if row.second != 0, masks[Int(units[unit].mask)].intersects(masks[Int(row.second)]) { return true }
    let lexeme = Int32(bitPattern: units[unit].lexeme)
    let list = numbers + Int(row.first)
    for index in 0..<Int(row.listCount) where list[index] == lexeme { return true }
    return false
  }

  /// The value of a number, of digits with a unit attached, or of a word of class `number-word`.
  private func number(of unit: Int) -> Int? {
    let token = tokens[Int(units[unit].token)]
    if token.kind == .number || token.kind == .measure {
      var value = 0
      var seen = false
      for index in Int(token.start)..<Int(token.end) {
        let byte = text[index]
        if byte >= 0x30, byte <= 0x39 {
          value = min(value * 10 + Int(byte - 0x30), 1_000_000_000)
          seen = true
        } else if byte != UInt8(ascii: ",") {
          break
        }
      }
      return seen ? value : nil
    }
    var entry = lexemes[Int(units[unit].lexeme)].entry
    while entry != 0 {
      let row = entries[Int(entry)]
      if row.classIndex == numberWordClass { return Int(row.weight) / 1000 }
      entry = row.next
    }
    return nil
  }
}
