internal import UndertoneCore

/// Minimal pairs: two texts that differ in a word or two and must both come out right.
///
/// Which of labels, families and polarity count is what readers judged; a text that is right by all of them is right.
struct PairFigures: FigureGroup {
  let figures: [FigureName]
  /// One for each of ``names``: 1 for pairs of which both texts are right.
  private let shares: [MeanCases]

  private static let names = ["pairs", "pairs.labels", "pairs.families", "pairs.sentiment"]

  /// Nil when no record belongs to a pair.
  init?(_ set: JudgedSet) {
    let polarity = Polarity(set.texts)
    var pairs: [String: [JudgedText]] = [:]
    for text in set.texts {
      guard let pair = set.record(text).pair else { continue }
      pairs[pair, default: []].append(text)
    }
    var shares = Array(repeating: MeanCases(), count: PairFigures.names.count)
    for (_, texts) in pairs.sorted(by: { $0.key < $1.key }) where texts.count > 1 {
      let readings = texts.map { Correctness($0, polarity) }
      for (place, answer) in [\Correctness.all, \.labels, \.families, \.sentiment].enumerated() {
        let answers = readings.compactMap { $0[keyPath: answer] }
        guard !answers.isEmpty else { continue }
        shares[place].add(record: texts[0].record, answers.allSatisfy { $0 } ? 1 : 0)
      }
    }
    guard shares[0].count > 0 else { return nil }
    self.shares = shares
    figures = zip(PairFigures.names, shares).map { FigureName($0, $1.count) }
  }

  func values(_ draw: Draw) -> [Double?] { shares.map { $0.mean(draw) } }
}

/// Whether what is said of a text is right; nil where nobody judged.
struct Correctness {
  var labels: Bool?
  var families: Bool?
  var sentiment: Bool?

  init(_ text: JudgedText, _ polarity: Polarity) {
    let truth = text.truth
    let emotions = Emotion.allCases.map(Dimension.emotion).filter { truth.isPresent[$0.index] != nil }
    if !emotions.isEmpty {
      labels = emotions.allSatisfy { truth.isPresent[$0.index] == text.prediction.isPresent($0) }
    }
    families = truth.families.map { gold in
      (gold.bits ^ text.prediction.families.bits) & ~truth.doubtful.bits == 0
    }
    sentiment = truth.sentiment.map { $0.unmixed == polarity.answer(text.prediction).unmixed }
  }

  /// Everything that was judged.
  var all: Bool? {
    let answers = [labels, families, sentiment].compactMap { $0 }
    return answers.isEmpty ? nil : answers.allSatisfy { $0 }
  }
}
