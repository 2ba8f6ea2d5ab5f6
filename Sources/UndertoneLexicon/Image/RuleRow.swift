/// A rule, compiled.
package struct RuleRow {
  /// First entry it emits.
  package var entry: UInt32
  /// String id of its id.
  package var name: UInt32
  package var kind: UInt8
  package var scope: UInt8
  /// Bit set: 1 customers, 2 agents and bots.
  package var audience: UInt8
  package var silences: UInt8
  package var times: UInt16
  /// How many `pattern` lines it has.
  package var lines: UInt16
  /// Its `unless` patterns, or for rules of absence its `without` patterns: first and count.
  package var vetoes: UInt32
  package var vetoCount: UInt32

  /// What ``kind`` can be, in the order of ``RuleDefinition/Kind``.
  static let sequence: UInt8 = 0
  static let together: UInt8 = 1
  static let absent: UInt8 = 2
  static let repeated: UInt8 = 3
  /// What ``scope`` is for rules that look at the whole turn.
  static let turn: UInt8 = 1

  package init() {
    (entry, name, kind, scope, audience, silences, times, lines) = (0, 0, 0, 0, 3, 0, 2, 0)
    (vetoes, vetoCount) = (0, 0)
  }
}
