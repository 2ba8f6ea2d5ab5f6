package import UndertoneCore

/// The stable codes of everything that can be wrong with labelled sets and their maps.
///
/// `Corpus/README.md` lists them; a code is never used again for something else.
package enum SetCode: String, CaseIterable, Sendable {
  // Records.
  case noRecord = "UT601"
  case malformed = "UT602"
  case repeatedID = "UT603"
  case speaker = "UT604"
  case listLength = "UT605"
  case unknownName = "UT606"
  case range = "UT607"
  case notFinite = "UT608"
  case unknownKey = "UT609"

  // Sets.
  case unreadable = "UT610"
  case noFile = "UT611"
  case missingSet = "UT612"
  case unknownLabel = "UT613"
  case labelsWithoutMap = "UT614"
  case oneKind = "UT615"
  case nothingJudged = "UT616"
  case repeatedSet = "UT617"
  case missingColumn = "UT618"
  case otherRecords = "UT619"

  // Maps.
  case mapKey = "UT620"
  case mapRepeatedKey = "UT621"
  case mapAxis = "UT622"
  case mapNumber = "UT623"
  case mapRepeatedStanza = "UT624"
  case mapRepeatedLabel = "UT625"
  case mapValue = "UT626"
  case mapJudged = "UT627"

  /// Whether it keeps something from being used.
  package var severity: Diagnostic.Severity {
    switch self {
    case .unknownKey, .labelsWithoutMap, .oneKind, .nothingJudged, .mapJudged: .warning
    default: .error
    }
  }

  /// What it is about, in a few words.
  package var summary: String {
    switch self {
    case .noRecord: "a file without a record"
    case .malformed: "a line, row or value that cannot be read"
    case .repeatedID: "an id twice in one file"
    case .speaker: "an unknown speaker"
    case .listLength: "a list without one place a turn"
    case .unknownName: "an unknown emotion, family, stage, care, behaviour or sentiment"
    case .range: "a number outside its range"
    case .notFinite: "a number that is not finite"
    case .unknownKey: "a key of `gold` that nobody reads"
    case .unreadable: "a file or folder that cannot be read"
    case .noFile: "a folder without a labelled file"
    case .missingSet: "a set that the map does not describe"
    case .unknownLabel: "labels that the map does not name"
    case .labelsWithoutMap: "labels of others, and no map"
    case .oneKind: "only texts that show something, or only texts that do not"
    case .nothingJudged: "a set without a single judgement"
    case .repeatedSet: "the same set twice"
    case .missingColumn: "a column that is not there"
    case .otherRecords: "two runs that are not over the same records"
    case .mapKey: "an unknown key or field in a map"
    case .mapRepeatedKey: "a key twice in a stanza"
    case .mapAxis: "an unknown axis, family or sentiment in a map"
    case .mapNumber: "a wrong number in a map"
    case .mapRepeatedStanza: "two stanzas of one name"
    case .mapRepeatedLabel: "a label twice in a stanza"
    case .mapValue: "a value of a map that makes no sense"
    case .mapJudged: "a label for an axis that the set does not judge"
    }
  }
}

extension Diagnostic {
  /// A problem with a labelled set.
  package init(
    _ code: SetCode, file: String? = nil, line: Int? = nil, column: Int? = nil, _ message: String,
    hint: String? = nil
  ) {
    self.init(
      code: code.rawValue, severity: code.severity, file: file, line: line, column: column, message: message,
      hint: hint)
  }
}
