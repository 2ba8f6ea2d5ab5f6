/// A token that terms and patterns can match, with what the lexicon knows of it.
package struct Unit: BitwiseCopyable {
  /// The lexeme, 0 when unknown.
  package var lexeme: UInt32
  /// Index of its token.
  package var token: UInt32
  /// Bit set of ``Role``s, after phrases have taken over those of their words.
  package var roles: UInt16
  /// Row of the mask table.
  package var mask: UInt16
  /// Index of its sentence.
  package var sentence: UInt16
  /// Bit set, see the constants.
  package var flags: UInt16

  /// The first unit of a clause.
  package static let clauseStart: UInt16 = 1 << 0
  /// Between quotation marks, or in a quoted line.
  package static let quoted: UInt16 = 1 << 1
  /// Inside a longer match, so that the word says nothing of its own.
  package static let covered: UInt16 = 1 << 2
  /// Written in capitals.
  package static let caps: UInt16 = 1 << 3
  /// Has a letter three or more times in a row.
  package static let elongated: UInt16 = 1 << 4
  /// The unit before it is the same.
  package static let repeated: UInt16 = 1 << 5
  /// Starts with a capital.
  package static let title: UInt16 = 1 << 6
}

/// A sentence as a run of units.
package struct Sentence: BitwiseCopyable {
  package var first: UInt32
  /// Just past its last unit.
  package var end: UInt32
  /// The last unit that is a contrast word, or -1.
  package var contrast: Int32
  /// Every role that some unit has.
  package var roles: UInt16
  /// Exclamation marks at its end.
  package var exclamations: UInt8
  /// 1 when it ends in a question mark.
  package var isQuestion: UInt8
}
