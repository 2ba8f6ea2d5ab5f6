internal import UndertoneLexicon

/// Counts in texts of how many groups words begin in each way.
struct StemCounter {
  private let lengths: ClosedRange<Int>
  private var counts: [String: (groups: Int, last: Int32, word: UInt32, hasSeveral: Bool)] = [:]
  private var group: Int32 = -1
  /// The beginnings of the words seen so far.
  private var stemsOf: [UInt32: [String]] = [:]

  init(lengths: ClosedRange<Int>) { self.lengths = lengths }

  /// Says which group the texts to come are of.
  mutating func begin(group: Int32) { self.group = group }

  mutating func add(_ matcher: borrowing Matcher) {
    for unit in 0..<matcher.units.count {
      let lexeme = matcher.units[unit].lexeme
      if stemsOf[lexeme] == nil { stemsOf[lexeme] = stems(matcher.termUnit(of: lexeme) ?? "") }
      for stem in stemsOf[lexeme, default: []] {
        var count = counts[stem, default: (0, -1, lexeme, false)]
        if count.last != group { (count.groups, count.last) = (count.groups + 1, group) }
        if count.word != lexeme { count.hasSeveral = true }
        counts[stem] = count
      }
    }
  }

  private func stems(_ word: String) -> [String] {
    guard word.unicodeScalars.allSatisfy(\.properties.isAlphabetic) else { return [] }
    return lengths.filter { word.count > $0 }.map { String(word.prefix($0)) }
  }

  /// The beginnings of several words that at least `floor` groups have; of two that the same texts have, the longer.
  func stems(floor: Int) -> [String] {
    let texts = counts.filter { $0.value.groups >= floor && $0.value.hasSeveral }.mapValues(\.groups)
    let longer = Set(
      texts.filter { texts[String($0.key.dropLast())] == $0.value }.map { String($0.key.dropLast()) })
    return texts.keys.filter { !longer.contains($0) }
  }
}
