/// A line of a lexicon or an `emit` of a rule, compiled: a class with a weight, and the effects these make.
package struct EntryRow {
  /// First of its plain effects.
  package var effects: UInt32
  /// First of the effects it has when negated.
  package var negated: UInt32
  /// The next entry of the same term or rule; 0 at the end.
  package var next: UInt32
  /// The weight in thousandths.
  package var weight: Int32
  /// String id of the term or rule.
  package var name: UInt32
  package var classIndex: UInt16
  package var effectCount: UInt8
  package var negatedCount: UInt8
  /// ``EntryFlags``.
  package var flags: UInt8
  /// Whom it is a cue for, as ``ClassRow/audience``; 0 for entries of word lists.
  ///
  /// With the bit ``overlaps`` where its class has that.
  package var gate: UInt8 = 0
  /// Up to 32 bytes, so that the place of a row is a shift away.
  private var padding: (UInt16, UInt16, UInt16) = (0, 0, 0)

  /// The bit of ``gate`` of entries that neither silence nor are silenced.
  static var overlaps: UInt8 { 1 << 7 }

  package init(name: UInt32, classIndex: UInt16, weight: Int32, flags: UInt8) {
    self.name = name
    self.classIndex = classIndex
    self.weight = weight
    self.flags = flags
    (effects, negated, next, effectCount, negatedCount) = (0, 0, 0, 0, 0)
  }
}

/// An amount on one axis, in thousandths of log-odds.
package struct EffectRow {
  package var dimension: UInt16
  package var thousandths: Int16

  package init(dimension: UInt16, thousandths: Int16) {
    self.dimension = dimension
    self.thousandths = thousandths
  }
}
