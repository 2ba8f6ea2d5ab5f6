/// A cue with everything that changed it: what `explain` shows is what was summed.
package struct ScoredCue: BitwiseCopyable {
  package var entry: UInt32
  package var firstUnit: UInt32
  /// The last unit, included.
  package var lastUnit: UInt32
  /// What its effects are multiplied by, in 1024ths.
  package var factor: Int32
  package var marks: ModifierMarks
}

/// What modifiers did to a cue.
package struct ModifierMarks: OptionSet, BitwiseCopyable, Sendable {
  package let rawValue: UInt16
  package init(rawValue: UInt16) { self.rawValue = rawValue }

  package static let negated = ModifierMarks(rawValue: 1 << 0)
  package static let intensified = ModifierMarks(rawValue: 1 << 1)
  package static let diminished = ModifierMarks(rawValue: 1 << 2)
  package static let outweighed = ModifierMarks(rawValue: 1 << 3)
  package static let stressed = ModifierMarks(rawValue: 1 << 4)
  package static let conditional = ModifierMarks(rawValue: 1 << 5)
  package static let asked = ModifierMarks(rawValue: 1 << 6)
  package static let quoted = ModifierMarks(rawValue: 1 << 7)
  package static let attributed = ModifierMarks(rawValue: 1 << 8)
  package static let emphasised = ModifierMarks(rawValue: 1 << 9)
  package static let repeated = ModifierMarks(rawValue: 1 << 10)

  /// Names as explanations print them, lowest bit first.
  package static let names = [
    "negated", "intensified", "diminished", "outweighed", "stressed", "conditional", "asked", "quoted", "attributed",
    "emphasised", "repeated",
  ]

  /// The names of the marks that are set.
  package var named: [String] {
    ModifierMarks.names.indices.filter { rawValue & (1 << UInt16($0)) != 0 }.map { ModifierMarks.names[$0] }
  }
}
