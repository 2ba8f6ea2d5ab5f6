internal import UndertoneCore

/// Everything that is measured on one set.
struct SetFigures: FigureGroup {
  let labels: LabelFigures
  let sentiment: SentimentFigures?
  let numbers: NumberFigures
  let families: NameFigures?
  let behaviours: NameFigures?
  let stages: StageFigures?
  let care: CareFigures?
  let figures: [FigureName]
  /// What is left out, and why.
  let notes: [String]
  private let groups: [any FigureGroup]

  init(_ set: JudgedSet, minSupport: Int) {
    let texts = set.texts
    labels = LabelFigures(texts, minSupport: minSupport)
    sentiment = SentimentFigures(texts)
    numbers = NumberFigures(texts)
    families = NameFigures.families(texts, minSupport: minSupport)
    behaviours = NameFigures.behaviours(texts, minSupport: minSupport)
    let conversations = JudgedConversation.all(set)
    stages = StageFigures(conversations, minSupport: minSupport)
    care = CareFigures(conversations, minSupport: minSupport)
    let course = CourseFigures(conversations)
    let risk = labels.columns.first { $0.name == "risk" }.map(RiskFigures.init)
    let all: [(any FigureGroup)?] = [
      labels, sentiment, numbers, risk, families, behaviours, PairFigures(set), stages, course, care,
      AlertFigures(conversations),
    ]
    groups = all.compactMap { $0 }
    figures = groups.flatMap(\.figures)
    notes = SetFigures.notes(labels, conversations, minSupport)
  }

  func values(_ draw: Draw) -> [Double?] { groups.flatMap { $0.values(draw) } }

  private static func notes(
    _ labels: LabelFigures, _ conversations: [JudgedConversation], _ minSupport: Int
  ) -> [String] {
    var notes: [String] = []
    let absent = labels.columns.filter { $0.support == 0 }.map(\.name)
    if !absent.isEmpty {
      notes.append(
        "no text shows \(absent.joined(separator: ", ")): there are false alarms of it alone to measure")
    }
    let rare = labels.unsupported.filter { !absent.contains($0) }
    if !rare.isEmpty {
      notes.append(
        "fewer than \(minSupport) texts show \(rare.joined(separator: ", ")): left out of the means over labels"
      )
    }
    /// Says what readers judged and the analyzer tells of no conversation.
    func note(_ what: String, isJudged: (GoldLabels) -> Bool, isTold: (ConversationPrediction) -> Bool) {
      guard conversations.contains(where: { isJudged($0.gold) }),
        !conversations.contains(where: { isTold($0.prediction) })
      else { return }
      notes.append("\(what): labelled, but this version computes nothing of the kind; left out")
    }
    note("stages, low and turning points, recovery") {
      $0.stages != nil || $0.end != nil || $0.recovered != nil
    } isTold: {
      $0.journey != nil
    }
    note("care of agent turns") {
      $0.care != nil
    } isTold: {
      $0.care.contains { $0 != nil }
    }
    note("satisfaction") {
      $0.satisfaction != nil
    } isTold: {
      $0.satisfaction != nil
    }
    return notes
  }
}
