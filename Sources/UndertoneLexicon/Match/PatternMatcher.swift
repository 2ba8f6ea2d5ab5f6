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
    if elements[anchor].operation == ElementOperation.number.rawValue, !test(elements + anchor, unit) {
      return (-1, -1)
    }
    let last = matchForward(elements, anchor + 1, Int(row.count), unit + 1)
    guard last >= 0 else { return (-1, -1) }
    let start = matchBackward(elements, anchor - 1, unit - 1)
    return (start, last - 1)
  }

  /// Whether a pattern matches anywhere in the sentence.
  func occurs(_ index: Int, in image: LexiconImage) -> Bool {
    let pattern = image.patterns + index
    let anchor = elements + Int(pattern.pointee.elements) + Int(pattern.pointee.anchor)
    for unit in first..<end where test(anchor, unit) {
      if match(pattern, at: unit).first >= 0 { return true }
    }
    return false
  }

  /// Matches elements `element...` from unit `unit` on; returns the unit just past the match, or -1.
  ///
  /// Goes straight on where there is one way only; branches where an element is optional or a gap.
  private func matchForward(_ elements: UnsafePointer<ElementRow>, _ element: Int, _ count: Int, _ unit: Int)
    -> Int
  {
    var (element, unit) = (element, unit)
    while element < count {
      let row = elements + element
      element += 1
      switch row.pointee.operation {
      case ElementOperation.set.rawValue, ElementOperation.notSet.rawValue, ElementOperation.number.rawValue:
        let matches = unit < end && test(row, unit)
        if row.pointee.isOptional != 0 {
          if matches {
            let last = matchForward(elements, element, count, unit + 1)
            if last >= 0 { return last }
          }
        } else if matches {
          unit += 1
        } else {
          return -1
        }
      case ElementOperation.gap.rawValue:
        let farthest = min(unit + Int(row.pointee.second), end)
        var next = unit + Int(row.pointee.first)
        while next <= farthest {
          let last = matchForward(elements, element, count, next)
          if last >= 0 { return last }
          next += 1
        }
        return -1
      default:
        if !holds(row, between: unit) { return -1 }
      }
    }
    return unit
  }

  /// Matches elements `...element` from unit `unit` backwards; returns the first unit of the match, or -1.
  private func matchBackward(_ elements: UnsafePointer<ElementRow>, _ element: Int, _ unit: Int) -> Int {
    var (element, unit) = (element, unit)
    while element >= 0 {
      let row = elements + element
      element -= 1
      switch row.pointee.operation {
      case ElementOperation.set.rawValue, ElementOperation.notSet.rawValue, ElementOperation.number.rawValue:
        let matches = unit >= first && test(row, unit)
        if row.pointee.isOptional != 0 {
          if matches {
            let start = matchBackward(elements, element, unit - 1)
            if start >= 0 { return start }
          }
        } else if matches {
          unit -= 1
        } else {
          return -1
        }
      case ElementOperation.gap.rawValue:
        let farthest = max(unit - Int(row.pointee.second), first - 1)
        var next = unit - Int(row.pointee.first)
        while next >= farthest {
          let start = matchBackward(elements, element, next)
          if start >= 0 { return start }
          next -= 1
        }
        return -1
      default:
        if !holds(row, between: unit + 1) { return -1 }
      }
    }
    return unit + 1
  }

  /// Whether a border of the right kind lies right before unit `unit`.
  private func holds(_ row: UnsafePointer<ElementRow>, between unit: Int) -> Bool {
    switch row.pointee.operation {
    case ElementOperation.sentenceStart.rawValue: return unit == first
    case ElementOperation.sentenceEnd.rawValue: return unit == end
    case ElementOperation.clauseStart.rawValue:
      return unit == first || unit < end && units[unit].flags & Unit.clauseStart != 0
    default: return unit == end || units[unit].flags & Unit.clauseStart != 0
    }
  }

  /// Whether one unit is what an element asks for.
  @inline(__always)
  private func test(_ row: UnsafePointer<ElementRow>, _ unit: Int) -> Bool {
    if row.pointee.signature & LexemeSignature.bit(units[unit].lexeme) == 0 { return false }
    switch row.pointee.operation {
    case ElementOperation.set.rawValue: return isMember(row, unit)
    case ElementOperation.notSet.rawValue: return !isMember(row, unit)
    default:
      return number(of: unit).map { $0 >= Int(row.pointee.first) && $0 <= Int(row.pointee.second) } ?? false
    }
  }

  private func isMember(_ row: UnsafePointer<ElementRow>, _ unit: Int) -> Bool {
    let lexeme = Int32(bitPattern: units[unit].lexeme)
    let list = numbers + Int(row.pointee.first)
    for index in 0..<Int(row.pointee.listCount) where list[index] == lexeme { return true }
    return row.pointee.second != 0
      && masks[Int(units[unit].mask)].intersects(masks[Int(row.pointee.second)])
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
