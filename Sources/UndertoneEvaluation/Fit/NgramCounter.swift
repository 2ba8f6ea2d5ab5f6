internal import UndertoneLexicon

/// Counts in how many texts each run of units stands.
struct NgramCounter {
  private let longest: Int
  /// By the lexemes of the run, ``bits`` each, the last one lowest.
  private var counts: [UInt64: (texts: Int32, last: Int32)] = [:]
  private var text: Int32 = -1
  private var names: [UInt32: String] = [:]

  private static let bits: UInt64 = 21
  static let mostUnits = 3

  init(longest: Int) { self.longest = min(longest, NgramCounter.mostUnits) }

  /// Starts a new text.
  mutating func begin() { text += 1 }

  /// Counts the runs inside one sentence; a unit that no term can name ends a run.
  mutating func add(_ matcher: borrowing Matcher, _ sentence: Range<Int>) {
    var run: [UInt32] = []
    for unit in sentence {
      let lexeme = matcher.units[unit].lexeme
      if names[lexeme] == nil { names[lexeme] = matcher.termUnit(of: lexeme) ?? "" }
      if names[lexeme, default: ""].isEmpty {
        run.removeAll()
        continue
      }
      run.append(lexeme)
      var key: UInt64 = 0
      for (length, lexeme) in run.suffix(longest).reversed().enumerated() {
        key |= UInt64(lexeme) << (NgramCounter.bits * UInt64(length))
        let count = counts[key, default: (0, -1)]
        if count.last != text { counts[key] = (count.texts + 1, text) }
      }
    }
  }

  /// The runs that at least `floor` texts have, each as its units.
  func terms(floor: Int) -> [[String]] {
    counts.filter { $0.value.texts >= Int32(floor) }.map { key, _ in
      (0..<NgramCounter.mostUnits).reversed().compactMap { place in
        let lexeme = UInt32(key >> (NgramCounter.bits * UInt64(place)) & (1 << NgramCounter.bits - 1))
        return lexeme == 0 ? nil : names[lexeme]
      }
    }
  }
}

/// Counts in how many texts words begin in each way.
struct StemCounter {
  private let lengths: ClosedRange<Int>
  private var counts: [String: (texts: Int, last: Int, word: UInt32, hasSeveral: Bool)] = [:]
  private var text = -1
  /// The beginnings of the words seen so far.
  private var stemsOf: [UInt32: [String]] = [:]

  init(lengths: ClosedRange<Int>) { self.lengths = lengths }

  /// Starts a new text.
  mutating func begin() { text += 1 }

  mutating func add(_ matcher: borrowing Matcher) {
    for unit in 0..<matcher.units.count {
      let lexeme = matcher.units[unit].lexeme
      if stemsOf[lexeme] == nil { stemsOf[lexeme] = stems(matcher.termUnit(of: lexeme) ?? "") }
      for stem in stemsOf[lexeme, default: []] {
        var count = counts[stem, default: (0, -1, lexeme, false)]
        if count.last != text { (count.texts, count.last) = (count.texts + 1, text) }
        if count.word != lexeme { count.hasSeveral = true }
        counts[stem] = count
      }
    }
  }

  private func stems(_ word: String) -> [String] {
    guard word.unicodeScalars.allSatisfy(\.properties.isAlphabetic) else { return [] }
    return lengths.filter { word.count > $0 }.map { String(word.prefix($0)) }
  }

  /// The beginnings of several words that at least `floor` texts have; of two that the same texts have, the longer.
  func stems(floor: Int) -> [String] {
    let texts = counts.filter { $0.value.texts >= floor && $0.value.hasSeveral }.mapValues(\.texts)
    let longer = Set(
      texts.filter { texts[String($0.key.dropLast())] == $0.value }.map { String($0.key.dropLast()) })
    return texts.keys.filter { !longer.contains($0) }
  }
}
