/// A parsed pattern of a rule.
package struct Pattern: Sendable {
  /// The pattern as written.
  package var text: String
  package var items: [Item]
  /// Where it stands; patterns are equal wherever they stand.
  package var place: Place

  /// The upper bound of `<number:2..>`; compiled patterns keep bounds in 32 bits.
  package static let unbounded = Int(Int32.max)

  /// One piece of a pattern.
  package indirect enum Item: Hashable, Sendable {
    /// A unit in its folded form.
    case word(String)
    /// Any unit that starts so.
    case prefix(String)
    /// Any unit in the class, or of the token kind when the name is one.
    case named(String)
    /// A number in the range; ``Pattern/unbounded`` is the upper bound of a range without one.
    case number(ClosedRange<Int>)
    /// One of several sequences.
    case either([[Item]])
    /// With or without.
    case optional([Item])
    /// Between so many and so many units.
    case gap(ClosedRange<Int>)
    /// One unit that none of these one-unit items matches.
    case not([Item])
    case clauseStart, clauseEnd, sentenceStart, sentenceEnd
  }

  package init(text: String, items: [Item], place: Place = Place(file: "", line: 1)) {
    self.text = text
    self.items = items
    self.place = place
  }
}

extension Pattern: Hashable {
  package static func == (left: Pattern, right: Pattern) -> Bool { left.items == right.items }

  package func hash(into hasher: inout Hasher) { hasher.combine(items) }
}
