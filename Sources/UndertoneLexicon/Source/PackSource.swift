import UndertoneCore

/// A whole pack as read, before compiling: every line with its place.
package struct PackSource: Sendable {
  package var language: String
  package var lines: [LexiconLine]
  package var classes: [ClassDefinition]
  package var rules: [RuleDefinition]
  package var model: [ModelStanza]
  package var sources: [SourceRecord]
  /// The lines of adjusting files: what is added to lines, classes and rules.
  package var adjustments: [LexiconLine] = []

  package init(language: String = "en") {
    self.language = language
    lines = []
    classes = []
    rules = []
    model = []
    sources = []
  }
}

/// A line of `SOURCES.tsv`.
package struct SourceRecord: Sendable {
  package var id: String
  package var title: String
  package var licence: String
  package var origin: String
  package var taken: String
  package var date: String
  package var place: Place

  /// What the columns are called.
  package static var columns: [String] { SourcesFile.header }

  package init(
    id: String, title: String, licence: String, origin: String, taken: String, date: String, place: Place
  ) {
    self.id = id
    self.title = title
    self.licence = licence
    self.origin = origin
    self.taken = taken
    self.date = date
    self.place = place
  }
}
