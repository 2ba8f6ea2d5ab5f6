/// A pattern of a rule that matched, before the rule has decided whether it speaks.
struct RuleHit: BitwiseCopyable {
  var rule: UInt16
  /// Which `pattern` line of the rule it comes from.
  var line: UInt16
  var firstUnit: UInt32
  /// The last unit, included.
  var lastUnit: UInt32
}
