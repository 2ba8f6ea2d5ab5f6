/// A token that terms and patterns can match, with what the lexicon knows of it.
package struct Unit: BitwiseCopyable {
  /// The lexeme, 0 when unknown.
  package var lexeme: UInt32
  /// Index of its token.
  package var token: UInt32
  /// Row of the mask table.
  package var mask: UInt16
  /// Bit set of ``Role``s, after phrases have taken over those of their words.
  package var roles: UInt16
  /// Index of its sentence.
  package var sentence: UInt16
  /// Bit set, see the constants.
  package var flags: UInt16

  /// Where ``mask``, ``roles``, ``sentence`` and ``flags`` lie in the second of the two words that a unit is.
  @inlinable package static var maskShift: UInt64 { 0 }
  @inlinable package static var rolesShift: UInt64 { 16 }
  @inlinable package static var sentenceShift: UInt64 { 32 }
  @inlinable package static var flagsShift: UInt64 { 48 }

  /// Writes a unit to `place` from its lexeme, the index of its token, and the packed rest.
  @inline(__always)
  static func store(_ lexeme: UInt64, token: Int, _ packed: UInt64, to place: UnsafeMutablePointer<Unit>) {
    let raw = UnsafeMutableRawPointer(place)
    let first = lexeme | UInt64(truncatingIfNeeded: token) &<< 32
    raw.storeBytes(of: first.littleEndian, as: UInt64.self)
    raw.storeBytes(of: packed.littleEndian, toByteOffset: 8, as: UInt64.self)
  }

  // The first four are those of ``TokenShape``, so that a mask takes them over.

  /// Written in capitals.
  package static var caps: UInt16 { 1 << 0 }
  /// Starts with a capital.
  package static var title: UInt16 { 1 << 1 }
  /// Has a letter three or more times in a row.
  package static var elongated: UInt16 { 1 << 2 }
  /// The unit before it is the same.
  package static var repeated: UInt16 { 1 << 3 }
  /// The bits that a token's shape lends to its unit.
  static var shape: UInt16 { caps | title | elongated | repeated }
  /// The first unit of a clause.
  @inlinable package static var clauseStart: UInt16 { 1 << 4 }
  /// Between quotation marks, or in a quoted line.
  @inlinable package static var quoted: UInt16 { 1 << 5 }
  /// Inside a longer match, so that the word says nothing of its own.
  @inlinable package static var covered: UInt16 { 1 << 6 }
  /// Some phrase starts with the word.
  static var opensPhrase: UInt16 { 1 << 7 }
  /// Some pattern for customers starts to be matched at the word.
  static var isAnchor: UInt16 { 1 << 8 }
  /// The word is a cue for customers by itself.
  static var isCue: UInt16 { 1 << 9 }
  /// The same for agents and bots.
  static var isAgentAnchor: UInt16 { 1 << 10 }
  static var isAgentCue: UInt16 { 1 << 11 }
}

/// A sentence as a run of units.
package struct Sentence: BitwiseCopyable {
  package var first: UInt32
  /// Just past its last unit.
  package var end: UInt32
  /// The last unit that is a contrast word, or -1.
  package var contrast: Int32
  /// Every role that some unit has, or had before a phrase covered it.
  package var roles: UInt16
  /// Exclamation marks at its end.
  package var exclamations: UInt8
  /// 1 when it ends in a question mark.
  package var isQuestion: UInt8
  /// The signatures of all its units.
  var signature: UInt64
}
