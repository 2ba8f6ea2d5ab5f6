package import UndertoneCore

/// One labelled text: what weights are fitted on and figures are taken from.
package struct FitExample: Sendable {
  package var text: String
  package var speaker: Speaker
  package var truth: Truth
  /// The set that it comes from, by its place among all sets.
  package var set: Int
  /// How much it counts.
  package var weight: Double
  /// What keeps texts together that were written together: they stand on one side of every split.
  package var group: String

  package init(text: String, speaker: Speaker, truth: Truth, set: Int, weight: Double, group: String) {
    self.text = text
    self.speaker = speaker
    self.truth = truth
    self.set = set
    self.weight = weight
    self.group = group
  }

  /// Every message and every turn of `sets` that counts for something.
  package static func all(of sets: [LabelledSet]) -> [FitExample] {
    sets.enumerated().flatMap { index, set in set.records.flatMap { of($0, in: set, index) } }
  }

  private static func of(_ record: GoldRecord, in set: LabelledSet, _ index: Int) -> [FitExample] {
    let group = set.name + "\n" + scenario(record.id)
    func example(_ text: String, _ speaker: Speaker, _ truth: Truth) -> FitExample {
      FitExample(
        text: text, speaker: speaker, truth: truth, set: index, weight: set.weight, group: group)
    }
    switch record.content {
    case .message(let text, let speaker): return [example(text, speaker, set.truth(of: record))]
    case .conversation(let conversation):
      return zip(conversation.turns, set.turnTruths(of: record)).map { example($0.text, $0.speaker, $1) }
    }
  }

  /// The id without a last `-3`: ids that differ only in that come from one scenario.
  static func scenario(_ id: String) -> String {
    guard let dash = id.lastIndex(of: "-") else { return id }
    let number = id[id.index(after: dash)...]
    return !number.isEmpty && number.utf8.allSatisfy { $0 &- 0x30 < 10 } ? String(id[..<dash]) : id
  }
}

extension FitExample {
  /// A number from 0 up to `parts` that depends on group and seed alone.
  package func part(of parts: UInt64, seed: UInt64) -> UInt64 {
    // FNV-1a, then mixed: the same on every machine.
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in group.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    var random = SplitMix64(seed: hash ^ seed)
    return random.next(below: parts)
  }

  /// A number for the group of each example; examples of one group stand together, or nearly.
  static func groupNumbers(_ examples: [FitExample]) -> [Int32] {
    var numbers: [String: Int32] = [:]
    return examples.map { example in
      let next = Int32(numbers.count)
      return numbers[example.group]
        ?? {
          numbers[example.group] = next
          return next
        }()
    }
  }

  /// How much of an axis is there as a number from 0 to 1; nil where nobody judged it.
  ///
  /// Where presence and degree were judged it is their mean: a slight feeling that is there is nearer to there than to not
  /// there. The signed axes are moved to 0…1. A polarity stands in for a valence that nobody judged.
  package func target(_ axis: Dimension) -> Double? {
    if axis.isSigned {
      if let degree = truth.degrees[axis.index] { return (degree + 1) / 2 }
      guard axis == .valence else { return nil }
      return switch truth.sentiment {
      case .positive: 0.9
      case .negative: 0.1
      case .neutral, .mixed: 0.5
      case nil: nil
      }
    }
    guard let isPresent = truth.isPresent[axis.index] else { return truth.degrees[axis.index] }
    let presence = isPresent ? 1.0 : 0
    return truth.degrees[axis.index].map { ($0 + presence) / 2 } ?? presence
  }
}
