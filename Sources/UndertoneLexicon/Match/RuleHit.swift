/// A pattern of a rule that matched, before the rule has decided whether it speaks.
struct RuleHit: BitwiseCopyable {
  var rule: UInt16
  var purpose: UInt8
  var line: UInt8
  var firstUnit: UInt32
  /// The last unit, included.
  var lastUnit: UInt32
}
