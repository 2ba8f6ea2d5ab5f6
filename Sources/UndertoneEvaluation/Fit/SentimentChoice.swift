internal import UndertoneCore
internal import UndertoneLexicon

/// The borders between positive, neutral, negative and mixed that tell judged texts best.
struct SentimentChoice {
  /// The borders, in thousandths: of the valence, of its smaller part, and of that part's share of the larger.
  struct Borders: Equatable {
    var positive: Int32
    var negative: Int32
    var least: Int32
    var share: Int32
  }

  private struct Case {
    let gold: Int
    let valence: Int32
    let smaller: Int32
    let larger: Int32
  }

  private var cases: [Case] = []
  private var counts = [Int](repeating: 0, count: Sentiment.allCases.count)

  /// Fewer texts of a kind than this do not count.
  private static let fewestCases = 5

  init(_ examples: [FitExample], _ places: [Int], _ readings: Readings) {
    for (index, place) in places.enumerated() {
      guard examples[place].speaker == .customer, let gold = examples[place].truth.sentiment else { continue }
      let reading = readings.readings[index]
      cases.append(
        Case(
          gold: Int(gold.rawValue), valence: Int32(reading.result[.valence].rawValue),
          smaller: min(reading.positive, -reading.negative),
          larger: max(reading.positive, -reading.negative)))
      counts[Int(gold.rawValue)] += 1
    }
  }

  /// Whether there are enough texts of several kinds.
  var isJudged: Bool { counts.count { $0 >= SentimentChoice.fewestCases } >= 2 }

  /// The mean F1 of the kinds with enough texts.
  func macroF1(_ borders: Borders) -> Double {
    var said = [Int](repeating: 0, count: 4)
    var right = said
    for item in cases {
      let answer = SentimentChoice.answer(item, borders)
      said[answer] += 1
      if answer == item.gold { right[answer] += 1 }
    }
    let kinds = counts.indices.filter { counts[$0] >= SentimentChoice.fewestCases }
    let sum = kinds.reduce(0.0) { $0 + 2 * Double(right[$1]) / Double(max(counts[$1] + said[$1], 1)) }
    return sum / Double(max(kinds.count, 1))
  }

  /// As the engine decides.
  private static func answer(_ item: Case, _ borders: Borders) -> Int {
    if item.smaller >= borders.least, Int64(item.smaller) * 1000 >= Int64(item.larger) * Int64(borders.share)
    {
      return Int(Sentiment.mixed.rawValue)
    }
    if item.valence >= borders.positive * 10 { return Int(Sentiment.positive.rawValue) }
    return Int((item.valence <= borders.negative * 10 ? Sentiment.negative : .neutral).rawValue)
  }

  /// The best borders, found one after another from where they stand now.
  func best(from start: Borders) -> Borders {
    var best = (borders: start, f1: macroF1(start))
    let valences = stride(from: Int32(20), through: 700, by: 20)
    let leasts: [Int32] = [250, 500, 750, 1000, 1500, 2000, 3000, 5000, 30_000]
    let shares: [Int32] = [300, 400, 500, 550, 600, 700, 800, 900]
    for _ in 0..<4 {
      let before = best.borders
      for value in valences { attempt(&best) { $0.positive = value } }
      for value in valences { attempt(&best) { $0.negative = -value } }
      for value in leasts { for share in shares { attempt(&best) { ($0.least, $0.share) = (value, share) } } }
      if best.borders == before { break }
    }
    return best.borders
  }

  private func attempt(_ best: inout (borders: Borders, f1: Double), _ change: (inout Borders) -> Void) {
    var borders = best.borders
    change(&borders)
    let f1 = macroF1(borders)
    // What is hardly better is no reason to move.
    if f1 > best.f1 + 0.001 { best = (borders, f1) }
  }
}
