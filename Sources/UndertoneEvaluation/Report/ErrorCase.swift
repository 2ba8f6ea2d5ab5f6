/// A text that was read wrongly, with the words that made the numbers.
package struct ErrorCase: Codable, Sendable {
  package var id: String
  package var file: String
  package var line: Int
  /// The turn of a conversation, from 0.
  package var turn: Int?
  package var text: String
  /// What it is about, such as `frustration`, `sentiment` or `family supervisor`.
  package var subject: String
  /// What readers said, and what the analyzer said.
  package var gold: String
  package var predicted: String
  /// How far off it is; larger is worse.
  ///
  /// Comparable within one subject.
  package var severity: Double
  package var cues: [CueReport]

  package init(
    id: String, file: String, line: Int, turn: Int?, text: String, subject: String, gold: String,
    predicted: String, severity: Double, cues: [CueReport]
  ) {
    self.id = id
    self.file = file
    self.line = line
    self.turn = turn
    self.text = text
    self.subject = subject
    self.gold = gold
    self.predicted = predicted
    self.severity = severity
    self.cues = cues
  }
}

/// A cue as reports show it.
package struct CueReport: Codable, Sendable {
  /// In bytes of the text.
  package var start: Int
  package var end: Int
  package var entry: String
  package var modifiers: [String]
  /// What it added, in log-odds, by axis.
  package var effects: [String: Double]

  package init(start: Int, end: Int, entry: String, modifiers: [String], effects: [String: Double]) {
    self.start = start
    self.end = end
    self.entry = entry
    self.modifiers = modifiers
    self.effects = effects
  }
}
