internal import UndertoneLexicon

/// A cue with everything that changed it: what `explain` shows is what was summed.
package struct ScoredCue: BitwiseCopyable {
  package var entry: UInt32
  package var firstUnit: UInt32
  /// The last unit, included.
  package var lastUnit: UInt32
  /// What its effects are multiplied by, in 1024ths.
  package var factor: Int32
  package var marks: ModifierMarks

  /// Multiplies the factor by 1024ths and notes why.
  ///
  /// However many modifiers pile up, the factor stays between 0 and eight.
  @inline(__always)
  mutating func change(by factor: Int32, _ mark: ModifierMarks) {
    let product = (Int64(self.factor) * Int64(factor) + 512) >> 10
    self.factor = Int32(truncatingIfNeeded: min(max(product, 0), ScoredCue.largestFactor))
    marks.insert(mark)
  }

  private static let largestFactor: Int64 = 8 * 1024
}

/// What modifiers did to a cue.
package struct ModifierMarks: OptionSet, BitwiseCopyable, Sendable {
  package let rawValue: UInt16
  @inlinable package init(rawValue: UInt16) { self.rawValue = rawValue }

  @inlinable package static var negated: ModifierMarks { ModifierMarks(rawValue: 1 << 0) }
  @inlinable package static var intensified: ModifierMarks { ModifierMarks(rawValue: 1 << 1) }
  @inlinable package static var diminished: ModifierMarks { ModifierMarks(rawValue: 1 << 2) }
  @inlinable package static var outweighed: ModifierMarks { ModifierMarks(rawValue: 1 << 3) }
  @inlinable package static var stressed: ModifierMarks { ModifierMarks(rawValue: 1 << 4) }
  @inlinable package static var conditional: ModifierMarks { ModifierMarks(rawValue: 1 << 5) }
  @inlinable package static var asked: ModifierMarks { ModifierMarks(rawValue: 1 << 6) }
  @inlinable package static var quoted: ModifierMarks { ModifierMarks(rawValue: 1 << 7) }
  @inlinable package static var attributed: ModifierMarks { ModifierMarks(rawValue: 1 << 8) }
  @inlinable package static var emphasised: ModifierMarks { ModifierMarks(rawValue: 1 << 9) }
  @inlinable package static var repeated: ModifierMarks { ModifierMarks(rawValue: 1 << 10) }

  /// The marks of the modifiers in a bit set of ``ModifierKind``s.
  init(droppedBy kinds: UInt32) {
    let marks: [(mark: ModifierMarks, kind: ModifierKind)] = [
      (.negated, .negation), (.conditional, .condition), (.asked, .question), (.quoted, .quotation),
      (.attributed, .attribution),
    ]
    self = marks.reduce(into: []) { if kinds & UInt32($1.kind.bit) != 0 { $0.insert($1.mark) } }
  }

  /// Names as explanations print them, lowest bit first.
  package static let names = [
    "negated", "intensified", "diminished", "outweighed", "stressed", "conditional", "asked", "quoted",
    "attributed",
    "emphasised", "repeated",
  ]

  /// The names of the marks that are set.
  package var named: [String] {
    ModifierMarks.names.indices.filter { rawValue & (1 << UInt16($0)) != 0 }.map { ModifierMarks.names[$0] }
  }
}
