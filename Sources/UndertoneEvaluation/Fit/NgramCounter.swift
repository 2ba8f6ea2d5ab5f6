internal import UndertoneLexicon

/// Counts in texts of how many groups each run of units stands.
struct NgramCounter {
  private let longest: Int
  /// By the lexemes of the run, ``bits`` each, the last one lowest.
  private var counts: [UInt64: (groups: Int32, last: Int32)] = [:]
  private var group: Int32 = -1
  private var names: [UInt32: String] = [:]

  private static let bits: UInt64 = 21
  static let mostUnits = 3

  init(longest: Int) { self.longest = min(longest, NgramCounter.mostUnits) }

  /// Says which group the texts to come are of.
  mutating func begin(group: Int32) { self.group = group }

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
        if count.last != group { counts[key] = (count.groups + 1, group) }
      }
    }
  }

  /// The runs that at least `floor` groups have, each as its units.
  func terms(floor: Int) -> [[String]] {
    counts.filter { $0.value.groups >= Int32(floor) }.map { key, _ in
      (0..<NgramCounter.mostUnits).reversed().compactMap { place in
        let lexeme = UInt32(key >> (NgramCounter.bits * UInt64(place)) & (1 << NgramCounter.bits - 1))
        return lexeme == 0 ? nil : names[lexeme]
      }
    }
  }
}
