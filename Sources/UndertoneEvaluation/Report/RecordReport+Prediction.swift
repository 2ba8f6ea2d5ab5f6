internal import UndertoneCore

// To and from predictions.
extension RecordReport {
  init(id: String, _ prediction: RecordPrediction) {
    self.id = id
    texts = prediction.texts.enumerated().map { place, text in
      TextReport(text, cues: prediction.cues?[place])
    }
    conversation = prediction.conversation.map(ConversationReport.init)
  }

  /// Nil when a name in it is not known here.
  var prediction: RecordPrediction? {
    let predictions = texts.compactMap(\.prediction)
    guard predictions.count == texts.count else { return nil }
    var result = RecordPrediction(texts: predictions)
    if let conversation {
      guard let told = conversation.prediction else { return nil }
      result.conversation = told
    }
    let cues = texts.compactMap(\.cueSums)
    if cues.count == texts.count { result.cues = cues }
    return result
  }
}

extension RecordReport.TextReport {
  fileprivate init(_ prediction: TextPrediction, cues: [CueSum]?) {
    speaker = prediction.speaker.name
    scores = [:]
    for dimension in Dimension.allCases where prediction.scores[dimension.index] != 0 {
      scores[dimension.name] = Int(prediction.scores[dimension.index])
    }
    present = Dimension.allCases.filter(prediction.isPresent).map(\.name)
    sentiment = prediction.sentiment.name
    level = prediction.level.name
    families = prediction.families.elements.map(\.name)
    behaviours = prediction.behaviours.elements.map(\.name)
    self.cues = cues.map { sums in
      var cues: [String: [String: Int]] = [:]
      for sum in sums {
        for (axis, amount) in sum.thousandths {
          cues[sum.entry, default: [:]][Dimension.allCases[axis].name] = amount
        }
      }
      return cues
    }
  }

  fileprivate var prediction: TextPrediction? {
    guard let speaker = Speaker.allCases.first(where: { $0.name == speaker }),
      let sentiment = Sentiment.allCases.first(where: { $0.name == sentiment }),
      let level = RiskLevel.allCases.first(where: { $0.name == level })
    else { return nil }
    var result = TextPrediction(speaker: speaker)
    result.sentiment = sentiment
    result.level = level
    for (name, value) in scores {
      guard let dimension = Dimension(named: name), let score = Int16(exactly: value) else { return nil }
      result.scores[dimension.index] = score
    }
    for name in present {
      guard let dimension = Dimension(named: name) else { return nil }
      result.setPresent(dimension)
    }
    for name in families {
      guard let family = CueFamily.allCases.first(where: { $0.name == name }) else { return nil }
      result.families.insert(family)
    }
    for name in behaviours {
      guard let behaviour = AgentBehaviour.allCases.first(where: { $0.name == name }) else { return nil }
      result.behaviours.insert(behaviour)
    }
    return result
  }

  fileprivate var cueSums: [CueSum]? {
    cues?.sorted { $0.key < $1.key }.map { entry, effects in
      var thousandths: [Int: Int] = [:]
      for (name, amount) in effects {
        if let axis = Dimension(named: name) { thousandths[axis.index] = amount }
      }
      return CueSum(entry: entry, thousandths: thousandths)
    }
  }
}

extension RecordReport.ConversationReport {
  fileprivate init(_ prediction: ConversationPrediction) {
    stages = prediction.stages.map { $0.map { $0.stage?.name ?? "none" } }
    care = prediction.care.map { $0?.name }
    journey = prediction.journey.map {
      RecordReport.JourneyReport(
        end: $0.end.stage?.name ?? "none", low: $0.lowPoint, turning: $0.turningPoint, recovered: $0.recovered
      )
    }
    firstAlert = prediction.firstAlert
    satisfaction = prediction.satisfaction
  }

  fileprivate var prediction: ConversationPrediction? {
    func stage(_ name: String) -> TurnJourney? {
      let emotion = Emotion.allCases.first { $0.name == name }
      return emotion == nil && name != "none" ? nil : TurnJourney(stage: emotion, recoverability: nil)
    }
    let stages = stages.map { $0.flatMap(stage) }
    let care = care.map { name in TurnCare.allCases.first { $0.name == name } }
    guard zip(stages, self.stages).allSatisfy({ ($0 == nil) == ($1 == nil) }),
      zip(care, self.care).allSatisfy({ ($0 == nil) == ($1 == nil) })
    else { return nil }
    var result = ConversationPrediction(
      stages: stages, care: care, firstAlert: firstAlert, satisfaction: satisfaction)
    if let journey {
      guard let end = stage(journey.end) else { return nil }
      result.journey = Journey(
        end: end, path: [], lowPoint: journey.low, turningPoint: journey.turning, recovered: journey.recovered
      )
    }
    return result
  }
}

extension Dimension {
  init?(named name: String) {
    guard let dimension = Dimension.allCases.first(where: { $0.name == name }) else { return nil }
    self = dimension
  }
}
