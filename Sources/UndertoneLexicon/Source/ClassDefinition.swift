package import UndertoneCore

/// What a class of a `.class` file does.
package struct ClassDefinition: Sendable {
  package var name: String
  package var doc: String
  /// Lowest and highest weight in thousandths; nil when lines carry effects of their own.
  package var weightRange: ClosedRange<Int32>?
  package var speaker: Audience
  /// What one unit of weight adds, in thousandths of log-odds.
  package var effects: [Cue.Effect]
  /// What one unit of weight adds when the cue is negated.
  package var negated: [Cue.Effect]
  package var family: CueFamily?
  package var behaviour: AgentBehaviour?
  /// The factors of the 1st, 2nd, … cue of the class in a message, in thousandths; the last goes on.
  package var repeats: [Int32]
  /// Names of the modifiers that leave the class alone.
  package var keeps: [String]
  package var overlaps: Bool
  /// Whether its cues are feelings that somebody has: of a third person's the writer tells, and does not show them.
  package var isFeeling = false
  package var role: Role?
  package var place: Place
  /// Where its keys stand: `weight`, `effect anger`.
  package var keyPlaces: [String: Place] = [:]

  /// True when cues of the class say something; false for word lists.
  package var isCueClass: Bool {
    !effects.isEmpty || !negated.isEmpty || family != nil || behaviour != nil || weightRange == nil
  }

  package init(name: String, place: Place) {
    self.name = name
    self.place = place
    doc = ""
    weightRange = 1000...1000
    speaker = .any
    effects = []
    negated = []
    repeats = [1000]
    keeps = []
    overlaps = false
  }
}

/// Whose turns a class or rule speaks in.
package enum Audience: String, CaseIterable, Sendable {
  case customer, agent, any
}

/// The mechanism that reads the words of a class.
@frozen package enum Role: String, CaseIterable, Sendable {
  case negator, intensifier, diminisher, contrast, condition, question, reporting
  case thirdPerson = "third-person"
  case firstPerson = "first-person"
  case secondPerson = "second-person"
  case clause, abbreviation, suffix, acronym, possessor, frequent
}
