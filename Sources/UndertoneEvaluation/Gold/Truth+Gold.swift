internal import UndertoneCore

extension GoldRecord {
  /// What was said of a message, or of a conversation as a whole, in the terms of the model.
  ///
  /// - Parameter entry: What the labels mean; nil where there are none but our own.
  package func truth(under entry: LabelMap.Entry?) -> Truth {
    switch content {
    case .message(_, let speaker): Truth(gold, by: speaker, under: entry)
    case .conversation: Truth(gold, by: nil, under: entry)
    }
  }

  /// What was said of each turn of a conversation; empty for a message.
  package func turnTruths(under entry: LabelMap.Entry?) -> [Truth] {
    guard case .conversation(let conversation) = content else { return [] }
    return conversation.turns.indices.map { index in
      Truth(labels(ofTurn: index), by: conversation.turns[index].speaker, under: entry)
    }
  }

  /// What stands for one turn: its own labels, and its places in the lists of the conversation.
  private func labels(ofTurn index: Int) -> GoldLabels {
    var labels = index < turns.count ? turns[index] : GoldLabels()
    if case .turns(let levels)? = gold.risk, let level = levels[index] { labels.risk = .one(level) }
    if case .turns(let names)? = gold.families, let names = names[index] { labels.families = .one(names) }
    if case .turns(let names)? = gold.behaviours, let names = names[index] { labels.behaviours = .one(names) }
    if labels.maybe == nil { labels.maybe = gold.maybe }
    return labels
  }
}

extension Truth {
  /// The intensity from which on an emotion counts as present: a clear word of one reader, or a slight one of both.
  static let presentIntensity = 1.0
  /// The level from which on a risk counts as present: readers were nearer to "high" than to "some".
  static let presentRisk = 1.5
  /// The top of readers' scales of intensity and risk.
  private static let top = 3.0

  /// - Parameter speaker: Whose words they are; nil for a conversation as a whole.
  init(_ gold: GoldLabels, by speaker: Speaker?, under entry: LabelMap.Entry?) {
    self.init()
    if let entry, let labels = gold.labels { apply(labels, under: entry) }
    if let emotions = gold.emotions {
      for emotion in Emotion.allCases {
        let intensity = emotions[emotion.name] ?? 0
        set(.emotion(emotion), intensity / Truth.top, isPresent: intensity >= Truth.presentIntensity)
      }
    }
    if let complaint = gold.complaint { set(.signal(.complaint), complaint ? 1 : 0, isPresent: complaint) }
    if case .one(let risk)? = gold.risk { set(.risk, risk / Truth.top, isPresent: risk >= Truth.presentRisk) }
    if let valence = gold.valence { set(.valence, valence, isPresent: nil) }
    for (axis, reading) in gold.axes { set(axis, reading.degree, isPresent: reading.isPresent) }
    if let name = gold.sentiment { sentiment = Sentiment.allCases.first { $0.name == name } }
    if case .one(let names)? = gold.families { families = GoldNames.set(names, \.name) }
    if let maybe = gold.maybe { doubtful = GoldNames.set(maybe, \.name) }
    if case .one(let names)? = gold.behaviours { behaviours = GoldNames.set(names, \.name) }
    if let speaker { keepWhatApplies(to: speaker) }
  }

  private mutating func set(_ axis: Dimension, _ degree: Double?, isPresent: Bool?) {
    degrees[axis.index] = degree
    self.isPresent[axis.index] = isPresent
  }

  /// Customers show no care and no behaviours, agents nothing else, bots behaviours alone, and notes nothing.
  private mutating func keepWhatApplies(to speaker: Speaker) {
    for axis in Dimension.allCases {
      let isCare = if case .care = axis { true } else { false }
      let applies = speaker == .customer && !isCare || speaker == .agent && isCare
      if !applies { set(axis, nil, isPresent: nil) }
    }
    if speaker == .customer || speaker == .system { behaviours = nil }
    if speaker != .customer {
      sentiment = nil
      families = nil
      doubtful = EnumSet()
    }
  }
}

// Labels of others.
extension Truth {
  /// A text with a label that the map does not name is not judged at all.
  private mutating func apply(_ labels: [String], under entry: LabelMap.Entry) {
    let meanings = labels.compactMap(entry.meaning)
    guard meanings.count == labels.count else { return }
    for axis in entry.judged where !axis.isSigned { set(axis, 0, isPresent: false) }
    for axis in Set(meanings.flatMap(\.doubtful)) { set(axis, nil, isPresent: nil) }
    for axis in Set(meanings.flatMap(\.degrees.keys)) where axis.isSigned || entry.judged.contains(axis) {
      let degrees = meanings.compactMap { $0.degrees[axis] }
      if axis.isSigned {
        set(axis, degrees.reduce(0, +) / Double(degrees.count), isPresent: nil)
      } else {
        let degree = degrees.reduce(0, max)
        set(axis, degree, isPresent: degree > 0)
      }
    }
    if !entry.judgedFamilies.isEmpty {
      let bits = meanings.reduce(0) { $0 | $1.families.bits }
      families = EnumSet(bits: bits & entry.judgedFamilies.bits)
      doubtful = EnumSet(bits: Truth.allFamilies.bits & ~entry.judgedFamilies.bits)
    }
    sentiment = Truth.joined(meanings.compactMap(\.sentiment))
  }

  private static let allFamilies = GoldNames.set(GoldNames.families, \CueFamily.name)

  /// One word for several: both sides make it mixed, and either side outweighs neutral.
  private static func joined(_ sentiments: [Sentiment]) -> Sentiment? {
    if sentiments.contains(.mixed) || sentiments.contains(.positive) && sentiments.contains(.negative) {
      return .mixed
    }
    return sentiments.first { $0 != .neutral } ?? sentiments.first
  }
}
