/// What the engine needs to know of a class.
package struct ClassRow {
  /// First of its repetition factors (thousandths) in the number pool.
  package var repeats: UInt32
  /// String id of its name.
  package var name: UInt32
  /// Bit set of ``ModifierKind``s that leave it alone.
  package var keeps: UInt16
  package var repeatCount: UInt8
  /// Raw value of the family, or 255.
  package var family: UInt8
  /// Raw value of the behaviour, or 255.
  package var behaviour: UInt8
  /// Bit set: 1 customers, 2 agents and bots.
  package var audience: UInt8
  /// 1 when its cues neither silence nor are silenced.
  package var overlaps: UInt8
  /// 1 when its entries are cues, 0 for word lists.
  package var isCue: UInt8
  /// Bit set of ``Role``s.
  package var roles: UInt16
  /// 1 when its cues are feelings that somebody has.
  package var isFeeling: UInt8
  private var padding: UInt8 = 0

  package init() {
    (repeats, name, keeps, repeatCount, roles) = (0, 0, 0, 0, 0)
    (family, behaviour, audience, overlaps, isCue, isFeeling) = (255, 255, 3, 0, 0, 0)
  }
}
