/// What one lexeme can do, looked at once for every unit of text.
package struct LexemeRow {
  /// First entry of the word on its own, cues before word lists; 0 for none.
  package var entry: UInt32
  /// Node of the phrase trie that this word opens; 0 for none.
  package var phrase: UInt32
  /// First of the anchors that this word is in customers' text; 0 for none.
  package var anchors: UInt32
  /// The same in the text of agents and bots.
  package var agentAnchors: UInt32
  /// What is taken over by each of its units, and gathered over a sentence.
  package var traits: LexemeTraits

  package init() { (entry, phrase, anchors, agentAnchors, traits) = (0, 0, 0, 0, LexemeTraits()) }

  /// Bit set of ``Role``s.
  @inlinable package var roles: UInt16 { traits.roles }
}

/// What a lexeme, or all of a sentence together, has: two words that are copied and united at once.
package struct LexemeTraits: BitwiseCopyable {
  @usableFromInline var words: SIMD2<UInt64>

  @inlinable @inline(__always) package init(unit: UInt64 = 0, signature: UInt64 = 0) {
    words = SIMD2(unit, signature)
  }

  /// What a unit is apart from its place: classes, roles and flags, packed as ``Unit`` has them.
  @inlinable @inline(__always) package var unit: UInt64 {
    get { words[0] }
    set { words[0] = newValue }
  }

  /// Bits of a ``LexemeSignature``.
  @inlinable @inline(__always) package var signature: UInt64 {
    get { words[1] }
    set { words[1] = newValue }
  }

  /// Bit set of ``Role``s.
  @inlinable package var roles: UInt16 { UInt16(truncatingIfNeeded: unit >> Unit.rolesShift) }

  @inlinable @inline(__always) package mutating func formUnion(_ other: LexemeTraits) { words |= other.words }
}
