internal import UndertoneCore

/// Finds the texts of a set that were read most wrongly.
struct ErrorSearch {
  private let set: JudgedSet
  private let polarity: Polarity

  /// An error before its cues are looked up.
  private struct Candidate {
    var text: Int
    /// What is shown in turn, so that no kind of error hides the others.
    var kind: String
    var subject: String
    var gold: String
    var predicted: String
    var severity: Double
  }

  init(_ set: JudgedSet) {
    self.set = set
    polarity = Polarity(set.texts)
  }

  /// The worst error of each kind, then the second of each, and so on, `count` in all.
  func worst(_ count: Int, _ predictor: Predictor) -> [ErrorCase] {
    let candidates = set.texts.indices.flatMap(errors)
    let kinds = Dictionary(grouping: candidates, by: \.kind).mapValues { kind in
      // Equal ones in the order of the set.
      kind.sorted { ($1.severity, $0.text) < ($0.severity, $1.text) }
    }
    // The kinds in the order in which figures are shown.
    var order: [String] = []
    for candidate in candidates where !order.contains(candidate.kind) { order.append(candidate.kind) }
    order.sort { ErrorSearch.rank($0) < ErrorSearch.rank($1) }
    var worst: [Candidate] = []
    var round = 0
    while worst.count < min(count, candidates.count) {
      for kind in order {
        if let errors = kinds[kind], round < errors.count, worst.count < count { worst.append(errors[round]) }
      }
      round += 1
    }
    return worst.map { explained($0, predictor) }
  }

  private static func rank(_ kind: String) -> Int {
    let kinds = Dimension.allCases.map(\.name) + ["sentiment", "family", "behaviour"]
    return kinds.firstIndex(of: kind) ?? kinds.count
  }

  /// Everything that is wrong with one text.
  private func errors(_ index: Int) -> [Candidate] {
    let text = set.texts[index]
    var errors: [Candidate] = []
    for dimension in Dimension.allCases where text.isSubject(to: dimension) {
      guard let gold = text.truth.isPresent[dimension.index], gold != text.prediction.isPresent(dimension)
      else {
        continue
      }
      let score = text.prediction.score(dimension)
      errors.append(
        Candidate(
          text: index, kind: dimension.name, subject: dimension.name,
          gold: ErrorSearch.gold(gold, text.truth.degrees[dimension.index]),
          predicted: score.fixed(2), severity: abs(score - (gold ? 1 : 0))))
    }
    let prediction = text.prediction
    let answer = polarity.answer(prediction)
    if text.speaker == .customer, let gold = text.truth.sentiment, gold.unmixed != answer.unmixed {
      let valence = prediction.score(.valence)
      let target: Double =
        switch gold {
        case .positive: 1
        case .neutral: 0
        case .negative, .mixed: -1
        }
      errors.append(
        Candidate(
          text: index, kind: "sentiment", subject: "sentiment", gold: gold.name,
          predicted: "\(answer.name), valence \(valence.fixed(2))",
          severity: abs(valence - target) / 2))
    }
    if let families = text.truth.families {
      let wrong = EnumSet<CueFamily>(
        bits: (families.bits ^ prediction.families.bits) & ~text.truth.doubtful.bits)
      errors += wrong.elements.map { name("family", $0.name, isGold: families.contains($0), index) }
    }
    if let behaviours = text.truth.behaviours {
      let wrong = EnumSet<AgentBehaviour>(bits: behaviours.bits ^ prediction.behaviours.bits)
      errors += wrong.elements.map { name("behaviour", $0.name, isGold: behaviours.contains($0), index) }
    }
    return errors
  }

  private func name(_ kind: String, _ name: String, isGold: Bool, _ text: Int) -> Candidate {
    Candidate(
      text: text, kind: kind, subject: "\(kind) \(name)", gold: isGold ? "there" : "not there",
      predicted: isGold ? "not there" : "there", severity: 1)
  }

  private func explained(_ candidate: Candidate, _ predictor: Predictor) -> ErrorCase {
    let text = set.texts[candidate.text]
    let record = set.record(text)
    let explanations = predictor.explain(record)
    return ErrorCase(
      id: record.id, file: record.place.file, line: record.place.line, turn: text.turn, text: set.words(text),
      subject: candidate.subject, gold: candidate.gold, predicted: candidate.predicted,
      severity: Estimate.rounded(candidate.severity), cues: explanations[text.place].cues.map(CueReport.init))
  }

  /// What readers said: how much of it is there, where they gave degrees.
  private static func gold(_ isPresent: Bool, _ degree: Double?) -> String {
    guard isPresent else { return "not there" }
    guard let degree, degree != 1 else { return "there" }
    return "there, degree \(degree.fixed(2))"
  }
}

extension CueReport {
  init(_ cue: Cue) {
    var effects: [String: Double] = [:]
    for effect in cue.effects {
      effects[effect.dimension.name, default: 0] += Double(effect.thousandths) / 1000
    }
    self.init(
      start: cue.span.start, end: cue.span.end, entry: cue.entry, modifiers: cue.modifiers,
      effects: effects.mapValues(Estimate.rounded))
  }
}
