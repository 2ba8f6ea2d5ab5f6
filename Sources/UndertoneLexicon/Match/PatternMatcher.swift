internal import UndertoneText

/// Matches linear patterns inside one sentence.
enum PatternMatcher {
  typealias Context = UnsafePointer<PatternContext>
  typealias Elements = UnsafePointer<ElementRow>

  /// Matches a pattern outwards from its anchor at `unit`; the first and last unit of the match, or -1.
  static func match(_ context: Context, _ pattern: UnsafePointer<PatternRow>, at unit: Int)
    -> (first: Int, last: Int)
  {
    let elements = context.pointee.elements + Int(pattern.pointee.elements)
    let anchor = elements + Int(pattern.pointee.anchor)
    if anchor.pointee.operation == ElementOperation.number.rawValue, !isNumber(context, anchor, unit) {
      return (-1, -1)
    }
    let last = matchForward(context, anchor + 1, elements + Int(pattern.pointee.count), unit + 1)
    guard last >= 0 else { return (-1, -1) }
    return (matchBackward(context, anchor - 1, elements, unit - 1), last - 1)
  }

  /// Whether a pattern matches anywhere in the sentence.
  static func occurs(_ context: Context, _ pattern: UnsafePointer<PatternRow>) -> Bool {
    let anchor =
      context.pointee.elements + Int(pattern.pointee.elements) + Int(pattern.pointee.anchor)
    let (lexemes, units, end) = (context.pointee.lexemes, context.pointee.units, context.pointee.end)
    let signature = anchor.pointee.signature
    var unit = context.pointee.first
    while unit < end {
      if lexemes[Int(units[unit].lexeme)].traits.signature & signature != 0, test(context, anchor, unit),
        match(context, pattern, at: unit).first >= 0
      {
        return true
      }
      unit &+= 1
    }
    return false
  }

  /// Matches elements from `element` up to `last` from unit `unit` on; the unit just past the match, or -1.
  ///
  /// Goes straight on where there is one way only; branches where an element is optional or a gap.
  private static func matchForward(_ context: Context, _ element: Elements, _ last: Elements, _ unit: Int)
    -> Int
  {
    var (element, unit) = (element, unit)
    while element < last {
      let row = element
      element += 1
      switch row.pointee.operation {
      case ElementOperation.set.rawValue, ElementOperation.notSet.rawValue, ElementOperation.number.rawValue:
        let matches = unit < context.pointee.end && test(context, row, unit)
        if row.pointee.isOptional != 0 {
          if matches {
            let end = matchForward(context, element, last, unit + 1)
            if end >= 0 { return end }
          }
        } else if matches {
          unit += 1
        } else {
          return -1
        }
      case ElementOperation.gap.rawValue:
        let farthest = min(unit + Int(row.pointee.second), context.pointee.end)
        // What stands behind a gap is nearly always one unit out of a set: look for that first.
        let isFound = element < last && element.pointee.isRequiredSet
        var next = unit + Int(row.pointee.first)
        while next <= farthest {
          if !isFound || next < context.pointee.end && test(context, element, next) {
            let end = matchForward(context, element, last, next)
            if end >= 0 { return end }
          }
          next += 1
        }
        return -1
      default:
        if !holds(context, row, between: unit) { return -1 }
      }
    }
    return unit
  }

  /// Matches elements from `element` down to `first` from unit `unit` backwards; the first unit of the match, or -1.
  private static func matchBackward(_ context: Context, _ element: Elements, _ first: Elements, _ unit: Int)
    -> Int
  {
    var (element, unit) = (element, unit)
    while element >= first {
      let row = element
      element -= 1
      switch row.pointee.operation {
      case ElementOperation.set.rawValue, ElementOperation.notSet.rawValue, ElementOperation.number.rawValue:
        let matches = unit >= context.pointee.first && test(context, row, unit)
        if row.pointee.isOptional != 0 {
          if matches {
            let start = matchBackward(context, element, first, unit - 1)
            if start >= 0 { return start }
          }
        } else if matches {
          unit -= 1
        } else {
          return -1
        }
      case ElementOperation.gap.rawValue:
        let farthest = max(unit - Int(row.pointee.second), context.pointee.first - 1)
        let isFound = element >= first && element.pointee.isRequiredSet
        var next = unit - Int(row.pointee.first)
        while next >= farthest {
          if !isFound || next >= context.pointee.first && test(context, element, next) {
            let start = matchBackward(context, element, first, next)
            if start >= 0 { return start }
          }
          next -= 1
        }
        return -1
      default:
        if !holds(context, row, between: unit + 1) { return -1 }
      }
    }
    return unit + 1
  }

  /// Whether a border of the right kind lies right before unit `unit`.
  private static func holds(_ context: Context, _ row: Elements, between unit: Int) -> Bool {
    let (first, end, units) = (context.pointee.first, context.pointee.end, context.pointee.units)
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
  private static func test(_ context: Context, _ row: Elements, _ unit: Int) -> Bool {
    let lexeme = Int(context.pointee.units[unit].lexeme)
    if row.pointee.signature & context.pointee.lexemes[lexeme].traits.signature == 0 { return false }
    switch row.pointee.operation {
    case ElementOperation.set.rawValue: return isMember(context, row, unit)
    case ElementOperation.notSet.rawValue: return !isMember(context, row, unit)
    default: return isNumber(context, row, unit)
    }
  }

  private static func isMember(_ context: Context, _ row: Elements, _ unit: Int) -> Bool {
    let lexeme = Int32(bitPattern: context.pointee.units[unit].lexeme)
    var listed = context.pointee.numbers + Int(row.pointee.first)
    let last = listed + Int(row.pointee.listCount)
    while listed < last {
      if listed.pointee == lexeme { return true }
      listed += 1
    }
    guard row.pointee.second != 0 else { return false }
    let masks = context.pointee.masks
    return masks[Int(context.pointee.units[unit].mask)].intersects(masks[Int(row.pointee.second)])
  }

  private static func isNumber(_ context: Context, _ row: Elements, _ unit: Int) -> Bool {
    guard let number = number(context, of: unit) else { return false }
    return number >= Int(row.pointee.first) && number <= Int(row.pointee.second)
  }

  /// The value of a number, of digits with a unit attached, or of a word of class `number-word`.
  private static func number(_ context: Context, of unit: Int) -> Int? {
    let token = context.pointee.tokens + Int(context.pointee.units[unit].token)
    switch token.pointee.kind {
    case .number, .measure:
      var value = 0
      var seen = false
      for index in Int(token.pointee.start)..<Int(token.pointee.end) {
        let byte = context.pointee.text[index]
        if byte >= 0x30, byte <= 0x39 {
          value = min(value * 10 + Int(byte - 0x30), 1_000_000_000)
          seen = true
        } else if byte != UInt8(ascii: ",") {
          break
        }
      }
      return seen ? value : nil
    default:
      var entry = context.pointee.lexemes[Int(context.pointee.units[unit].lexeme)].entry
      while entry != 0 {
        let row = context.pointee.entries + Int(entry)
        if row.pointee.classIndex == context.pointee.numberWordClass { return Int(row.pointee.weight) / 1000 }
        entry = row.pointee.next
      }
      return nil
    }
  }
}
