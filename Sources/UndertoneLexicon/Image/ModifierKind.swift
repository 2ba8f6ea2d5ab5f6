/// The mechanisms that change a cue; the raw value is its bit in ``ClassRow/keeps``.
package enum ModifierKind: UInt8, CaseIterable, Sendable {
  case negation, intensity, contrast, condition, question, quotation, attribution, emphasis

  /// The name used in `.model` stanzas and `keeps` lines.
  package var name: String { String(describing: self) }

  @inlinable @inline(__always) package var bit: UInt16 { 1 << UInt16(rawValue) }
}
