import UndertoneCore

/// One thing that a linter looks for.
protocol LintCheck: SendableMetatype {
  static func check(_ pack: LintedPack, _ report: inout [Diagnostic])
}

/// A pack with the tables that several checks need.
struct LintedPack {
  let source: PackSource
  /// Every class by name.
  let classes: [String: ClassDefinition]
  /// The ids of all sources.
  let sourceIDs: Set<String>
  /// The rules that are compiled.
  let rules: [RuleDefinition]

  init(_ source: PackSource) {
    self.source = source
    classes = Dictionary(source.classes.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    sourceIDs = Set(source.sources.map(\.id))
    rules = source.rules.filter { $0.status != .deprecated }
  }
}

extension LintedPack {
  /// The lines of the model that name a class.
  var modelClasses: [(key: String, value: String, place: Place)] {
    source.model.flatMap { $0.lines.filter { $0.key == "class" } }
  }
}

extension PackSource {
  /// Its lines and adjustments, for what holds of both.
  var allLines: [LexiconLine] { lines + adjustments }
}

extension LexiconLine {
  /// Where its fields stand.
  var classPlace: Place { Place(file: place.file, line: place.line, column: Int(columns.className)) }
  var weightPlace: Place { Place(file: place.file, line: place.line, column: Int(columns.weight)) }
  var sourcePlace: Place { Place(file: place.file, line: place.line, column: Int(columns.source)) }
}

extension RuleDefinition {
  /// Every pattern of the rule, whatever its part.
  var allPatterns: [Pattern] { patterns + unless + without }
}

extension Pattern {
  /// Where in the file `text` first stands in the pattern.
  func place(of text: String) -> Place {
    var place = place
    let pattern = Array(self.text.utf8)
    let needle = Array(text.utf8)
    guard needle.count <= pattern.count else { return place }
    for offset in 0...(pattern.count - needle.count)
    where pattern[offset..<offset + needle.count].elementsEqual(needle) {
      place.column += offset
      break
    }
    return place
  }
}
