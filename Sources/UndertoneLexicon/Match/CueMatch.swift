/// An entry that fired on a run of units, before any modifier has looked at it.
package struct CueMatch: BitwiseCopyable {
  /// The entry; others of the same term or rule follow through ``EntryRow/next``.
  package var entry: UInt32
  package var firstUnit: UInt32
  /// The last unit, included.
  package var lastUnit: UInt32
  /// What found it.
  package var origin: Origin

  package enum Origin: UInt8, BitwiseCopyable {
    case word, phrase, rule, heat
  }
}
