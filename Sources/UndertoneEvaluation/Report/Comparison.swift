/// Two runs over the same records.
package struct Comparison: Codable, Sendable {
  /// The lexicon of the baseline.
  package var lexicon: String
  /// What each figure came to, set by set.
  package var changes: [FigureChange] = []
  /// Records whose labels, sentiment, level or families are different, most changed first.
  package var records: [RecordChange] = []
  /// How many such records there are in all.
  package var changedCount = 0

  package init(lexicon: String) { self.lexicon = lexicon }

  package struct FigureChange: Codable, Sendable {
    package var set: String
    package var figure: String
    package var before: Double
    package var after: Double
    /// After less before, with the interval of the paired bootstrap where there is one.
    package var difference: Estimate

    package init(set: String, figure: String, before: Double, after: Double, difference: Estimate) {
      self.set = set
      self.figure = figure
      self.before = before
      self.after = after
      self.difference = difference
    }
  }

  package struct RecordChange: Codable, Sendable {
    package var set: String
    package var id: String
    package var file: String
    package var line: Int
    /// The turn of a conversation, from 0.
    package var turn: Int?
    package var text: String
    /// What is different, such as `labels`, and how it was and is.
    package var subject: String
    package var before: String
    package var after: String
    /// Whether readers say that it became right, became wrong, or neither.
    package var verdict: Verdict
    /// The entries that fire in one run only or add something else, most first.
    package var causes: [String]

    package enum Verdict: String, Codable, Sendable { case better, worse, neither }

    package init(
      set: String, id: String, file: String, line: Int, turn: Int? = nil, text: String, subject: String,
      before: String,
      after: String, verdict: Verdict, causes: [String]
    ) {
      self.set = set
      self.id = id
      self.file = file
      self.line = line
      self.turn = turn
      self.text = text
      self.subject = subject
      self.before = before
      self.after = after
      self.verdict = verdict
      self.causes = causes
    }
  }
}
