internal import UndertoneText

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

  // The first four are those of ``TokenShape``, so that a mask takes them over.

  /// Written in capitals.
  package static var caps: UInt16 { TokenShape.caps.rawValue }
  /// Starts with a capital.
  package static var title: UInt16 { TokenShape.title.rawValue }
  /// Has a letter three or more times in a row.
  package static var elongated: UInt16 { TokenShape.elongated.rawValue }
  /// The unit before it is the same.
  package static var repeated: UInt16 { TokenShape.repeated.rawValue }
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
  /// Some pattern starts to be matched at the word.
  static var isAnchor: UInt16 { 1 << 8 }
  /// The word is a cue by itself.
  static var isCue: UInt16 { 1 << 9 }
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
