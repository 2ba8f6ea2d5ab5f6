/// Why a record could not be read: one byte, so that it costs nothing to hand round.
package enum RecordProblem: UInt8, CaseIterable, Sendable {
  // The first group has the numbers of the JSON shim.
  case none, truncated, syntax, notAnObject, textType, noText, tooDeep, badEscape, controlCharacter
  case trailing, idType, turnsType, speakerType, turnWithoutText, tooLarge
  case unknownSpeaker, raggedRow, unclosedQuote

  /// The stable code.
  package var code: String {
    switch self {
    case .none: "UT100"
    case .truncated: "UT101"
    case .syntax: "UT102"
    case .notAnObject: "UT103"
    case .textType: "UT104"
    case .noText: "UT105"
    case .tooDeep: "UT106"
    case .badEscape: "UT107"
    case .controlCharacter: "UT108"
    case .trailing: "UT109"
    case .idType: "UT110"
    case .turnsType: "UT111"
    case .speakerType: "UT112"
    case .turnWithoutText: "UT113"
    case .tooLarge: "UT114"
    case .unknownSpeaker: "UT115"
    case .raggedRow: "UT116"
    case .unclosedQuote: "UT117"
    }
  }

  /// What is wrong, in one sentence.
  package var message: String {
    switch self {
    case .none: "no problem"
    case .truncated: "the JSON ends too early"
    case .syntax: "this is not JSON"
    case .notAnObject: "a record must be a JSON object"
    case .textType: "`text` must be a string"
    case .noText: "the record has neither `text` nor `turns`"
    case .tooDeep: "the JSON is nested deeper than 1,024 levels"
    case .badEscape: "a string has an escape that JSON does not know"
    case .controlCharacter: "a string has a control character that is not escaped"
    case .trailing: "something follows the record on its line"
    case .idType: "`id` must be a string or a number"
    case .turnsType: "`turns` must be an array of objects"
    case .speakerType: "`speaker` must be a string"
    case .turnWithoutText: "a turn has no `text`"
    case .tooLarge: "the record is too large"
    case .unknownSpeaker: "the speaker is not known"
    case .raggedRow: "the row has more or fewer fields than the header"
    case .unclosedQuote: "a quoted field is not closed where a field ends"
    }
  }

  /// What to do about it.
  package var hint: String? {
    switch self {
    case .unknownSpeaker: "use customer, agent, bot or system"
    case .controlCharacter: "write it as \\u and four hexadecimal digits"
    case .notAnObject, .noText: "for plain text use --from text"
    case .raggedRow: "put fields with separators or line breaks in double quotes"
    case .unclosedQuote: "write a quote inside a quoted field as two"
    default: nil
    }
  }
}
