package import UndertoneCore

/// The stable codes of everything that can be wrong with a pack's sources.
///
/// `Lexicons/README.md` lists them; a code is never used again for something else.
package enum LexiconCode: String, CaseIterable, Sendable {
  // Folders and files.
  case folder = "UT201"
  case unreadable = "UT202"
  case encoding = "UT203"
  case nul = "UT204"
  case utf16 = "UT205"
  case byteOrderMark = "UT206"
  case carriageReturn = "UT207"
  case emptyFile = "UT208"
  case emptyPack = "UT209"

  // Lines of `.lex` files.
  case format = "UT210"
  case directive = "UT211"
  case language = "UT212"
  case fieldCount = "UT213"
  case term = "UT214"
  case shortPrefix = "UT215"
  case weight = "UT216"
  case explicitEffects = "UT217"
  case flag = "UT218"
  case missingField = "UT219"

  // Stanzas of `.class` and `.model` files.
  case stanzaStart = "UT220"
  case key = "UT221"
  case value = "UT222"
  case repeatedKey = "UT223"
  case name = "UT224"
  case number = "UT225"
  case axis = "UT226"
  case choice = "UT227"
  case repeatedStanza = "UT228"
  case repeatedAxis = "UT229"

  // `SOURCES.tsv`.
  case sourcesHeader = "UT230"
  case sourcesFields = "UT231"
  case repeatedSource = "UT232"
  case licence = "UT233"

  // What only the whole pack shows.
  case unsorted = "UT240"
  case duplicate = "UT241"
  case unreachable = "UT242"
  case unknownClass = "UT243"
  case weightRange = "UT244"
  case weightKind = "UT245"
  case unknownSource = "UT246"
  case shadowed = "UT247"
  case unusedClass = "UT248"
  case negationRaises = "UT249"
  case effectRange = "UT250"
  case strayRemoval = "UT251"
  case undocumented = "UT252"
  case unknownModifier = "UT253"
  case adjustmentTarget = "UT254"

  // Overlays.
  case nothingToRemove = "UT260"

  // Compiling classes and model.
  case modelName = "UT270"
  case modelValue = "UT271"
  case modelKey = "UT272"
  case heatClass = "UT273"
  case tooManyClasses = "UT274"

  // Stanzas of `.rule` files.
  case ruleStart = "UT301"
  case ruleKey = "UT302"
  case ruleValue = "UT303"
  case ruleRepeatedKey = "UT304"
  case ruleID = "UT305"
  case ruleChoice = "UT306"
  case ruleNumber = "UT307"
  case ruleIncomplete = "UT308"
  case ruleKindKey = "UT309"

  // Patterns and examples.
  case patternForm = "UT310"
  case patternGroup = "UT311"
  case patternGap = "UT312"
  case patternRange = "UT313"
  case patternPrefix = "UT314"
  case patternDepth = "UT315"
  case patternNot = "UT316"
  case patternEmpty = "UT317"
  case patternEdge = "UT318"
  case exampleMarks = "UT320"
  case exampleMarked = "UT321"

  // What only the whole pack shows about its rules.
  case tooFewExamples = "UT330"
  case duplicateRule = "UT331"
  case equalPatterns = "UT332"
  case patternClass = "UT333"
  case emitClass = "UT334"
  case ruleSource = "UT335"
  case emitWeight = "UT336"
  case patternUnit = "UT337"
  case classWithoutUnits = "UT338"

  // Compiling patterns.
  case patternTooWide = "UT340"
  case patternTooLong = "UT341"

  // Overlays.
  case nothingToSwitchOff = "UT360"

  /// What the code stands for, as the table in `Lexicons/README.md` says it.
  package var summary: String {
    switch self {
    case .folder: "the folder is missing, closed to us or no folder"
    case .unreadable: "the file cannot be read"
    case .encoding: "bytes that are not UTF-8"
    case .nul: "a NUL byte"
    case .utf16: "a UTF-16 file"
    case .byteOrderMark: "a byte order mark"
    case .carriageReturn: "CRLF line ends"
    case .emptyFile: "nothing in the file"
    case .emptyPack: "no lexicon file in the folder"
    case .format: "`%format` missing, late or of another version"
    case .directive: "an unknown directive"
    case .language: "files of one pack in different languages"
    case .fieldCount: "too few or too many fields"
    case .term: "a term that cannot be a term"
    case .shortPrefix: "a prefix of fewer than three letters"
    case .weight: "a weight that is no decimal, too precise or too large"
    case .explicitEffects: "a bad list of effects"
    case .flag: "an unknown or repeated flag"
    case .missingField: "an empty class or source"
    case .stanzaStart: "a stanza that does not start with its name"
    case .key: "an unknown key"
    case .value: "a key without a value"
    case .repeatedKey: "a key given twice"
    case .name: "a name that cannot be a name"
    case .number: "a number that is no decimal, too precise or out of range"
    case .axis: "an unknown axis"
    case .choice: "a word that the key does not know"
    case .repeatedStanza: "a class or model stanza given twice"
    case .repeatedAxis: "an axis given twice"
    case .sourcesHeader: "the header of SOURCES.tsv"
    case .sourcesFields: "a line of SOURCES.tsv with missing fields"
    case .repeatedSource: "a source given twice"
    case .licence: "a source without a licence that permits shipping"
    case .unsorted: "lines out of order"
    case .duplicate: "a term twice in one class"
    case .unreachable: "a term that no text can hold: not folded, or cut differently"
    case .unknownClass: "an unknown class"
    case .weightRange: "a weight outside the range of its class"
    case .weightKind: "a weight where the class wants effects, or effects where it wants a weight"
    case .unknownSource: "an unknown source"
    case .shadowed: "a line that says what another one says already"
    case .unusedClass: "a class that nothing uses"
    case .negationRaises: "a negated effect that raises what the plain effect raises"
    case .effectRange: "an effect outside −8 … 8"
    case .strayRemoval: "a `remove` line in a pack that lies on no other"
    case .undocumented: "a class without a `doc` line"
    case .unknownModifier: "`keeps` names an unknown modifier"
    case .adjustmentTarget: "an adjustment of something that is not there, or that says nothing"
    case .nothingToRemove: "`remove` for a line that is not there"
    case .modelName: "a model stanza for something that is not there"
    case .modelValue: "a value that the model key does not take"
    case .modelKey: "a key that the model stanza does not know"
    case .heatClass: "a heat without a class"
    case .tooManyClasses: "more than 256 classes"
    case .ruleStart: "a stanza that does not start with `rule`"
    case .ruleKey: "an unknown key"
    case .ruleValue: "a key without a value"
    case .ruleRepeatedKey: "a key given twice"
    case .ruleID: "an id that cannot be one"
    case .ruleChoice: "a word that the key does not know"
    case .ruleNumber: "a number that is no number, too precise or out of range"
    case .ruleIncomplete: "a key that the rule needs is missing"
    case .ruleKindKey: "a key that rules of this kind do not read"
    case .patternForm: "a pattern that cannot be read"
    case .patternGroup: "a bracket without its partner, or nothing inside"
    case .patternGap: "a bad gap"
    case .patternRange: "a bad number range"
    case .patternPrefix: "a bad prefix"
    case .patternDepth: "brackets nested too deep"
    case .patternNot: "`!` before more than one unit"
    case .patternEmpty: "a pattern without a word, class or number that must be there"
    case .patternEdge: "a pattern that can start or end with a gap"
    case .exampleMarks: "a `yes` line without `[[…]]`, or with marks that do not pair"
    case .exampleMarked: "a `no` line with marks"
    case .tooFewExamples: "fewer than two `yes` or two `no` lines"
    case .duplicateRule: "an id given twice"
    case .equalPatterns: "the same pattern twice"
    case .patternClass: "an unknown class in a pattern"
    case .emitClass: "a rule that emits an unknown class"
    case .ruleSource: "an unknown source"
    case .emitWeight: "an emitted weight outside the range of its class"
    case .patternUnit: "a unit that no text can hold: not folded, or cut differently"
    case .classWithoutUnits: "a class in a pattern without a term of one unit"
    case .patternTooWide: "a pattern that stands for too many plain ones"
    case .patternTooLong: "a pattern of more than 32 elements, or without one that must be there"
    case .nothingToSwitchOff: "`status deprecated` for a rule that is not there"
    }
  }

  /// Warnings let the pack be compiled.
  package var severity: Diagnostic.Severity {
    switch self {
    case .byteOrderMark, .carriageReturn, .emptyFile, .unsorted, .shadowed, .unusedClass, .strayRemoval,
      .undocumented, .nothingToRemove, .equalPatterns, .classWithoutUnits, .nothingToSwitchOff:
      .warning
    default: .error
    }
  }
}

extension Diagnostic {
  /// A problem of a pack at a place.
  package init(_ code: LexiconCode, at place: Place, _ message: String, hint: String? = nil) {
    self.init(
      code: code.rawValue, severity: code.severity, file: place.file, line: place.line, column: place.column,
      message: message, hint: hint)
  }
}
