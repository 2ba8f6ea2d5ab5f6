/// One fact of a `.lex` file: a term in a class.
package struct LexiconLine: Sendable {
  /// The folded units of the term; `<number>` and its like stand for a unit of that kind.
  package var units: [String]
  /// Whether the last unit matches every word that starts so (written with a final `*`, which is not in
  /// ``units``).
  package var isPrefix: Bool
  /// The class, as written.
  package var className: String
  /// How strong it is.
  package var weight: Weight
  /// When it counts.
  package var flags: EntryFlags
  /// The id of its source.
  package var source: String
  /// The author's remark; may be empty.
  package var note: String
  /// Where it stands.
  package var place: Place
  /// Where its other fields start.
  package var columns = Columns()

  /// The columns of the fields that problems are reported for.
  package struct Columns: Hashable, Sendable {
    package var className: Int32 = 1
    package var weight: Int32 = 1
    package var source: Int32 = 1
  }

  /// The strength of a line, in thousandths.
  package enum Weight: Hashable, Sendable {
    /// A number of units of the class's effects; `-` reads as 1000.
    case units(Int32)
    /// Effects of its own, for classes with `weight explicit`; in an adjusting file, what is added.
    case effects(CueEffects)
    /// Nothing: in an overlay it takes the line of the same term and class away.
    case remove
  }

  /// The term as written.
  package var term: String { units.joined(separator: " ") + (isPrefix ? "*" : "") }

  package init(
    units: [String], isPrefix: Bool, className: String, weight: Weight, flags: EntryFlags, source: String,
    note: String, place: Place
  ) {
    self.units = units
    self.isPrefix = isPrefix
    self.className = className
    self.weight = weight
    self.flags = flags
    self.source = source
    self.note = note
    self.place = place
  }
}
