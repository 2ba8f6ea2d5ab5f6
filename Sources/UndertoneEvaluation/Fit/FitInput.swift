package import UndertoneCore
package import UndertoneLexicon

/// What a fit works on: labelled sets to learn from and to choose by, and the pack that is there.
package struct FitInput: Sendable {
  /// The sets, those to learn from first.
  package var sets: [LabelledSet]
  package var examples: [FitExample]
  /// The places of the examples to learn from.
  package var train: [Int]
  /// The places of those that choose strengths, calibration and thresholds.
  package var dev: [Int]
  /// Whether the second were taken from the first.
  package var isSplit: Bool
  package var source: PackSource
  /// What is worth knowing about the sets.
  package var problems: [Diagnostic] = []

  /// - Parameter dev: The sets to choose by; without any, a fifth of the scenarios of `train` is kept for that.
  package init(train: [LabelledSet], dev: [LabelledSet], source: PackSource, options: FitOptions) {
    self.source = source
    sets = train + dev
    isSplit = dev.isEmpty
    examples = FitExample.all(of: sets)
    FitInput.even(&examples, by: options.balance, sets: sets.count)
    let known = Set(examples.filter { $0.set >= train.count }.map(\.text))
    (self.train, self.dev) = ([], [])
    var repeated = 0
    for (index, example) in examples.enumerated() where example.weight > 0 {
      if isSplit {
        if example.part(of: 5, seed: options.seed) == 0 {
          self.dev.append(index)
        } else {
          self.train.append(index)
        }
      } else if example.set >= train.count {
        self.dev.append(index)
      } else if known.contains(example.text) {
        repeated += 1
      } else {
        self.train.append(index)
      }
    }
    if repeated > 0 {
      problems.append(
        Diagnostic(
          .repeatedTexts, "\(repeated) of the texts to learn from also stand in the sets to choose by",
          hint: "what is there is not learnt from"))
    }
    if self.train.isEmpty || self.dev.isEmpty {
      problems.append(
        Diagnostic(
          .nothingToFit,
          self.train.isEmpty ? "there is no text to learn from" : "there is no text to choose by",
          hint: isSplit
            ? "sets of weight 0 do not count; five records are the least" : "sets of weight 0 do not count"))
    }
  }

  /// Gives sets of different sizes weights that are nearer to each other.
  private static func even(_ examples: inout [FitExample], by balance: Double, sets: Int) {
    guard balance > 0 else { return }
    var totals = [Double](repeating: 0, count: sets)
    for example in examples { totals[example.set] += example.weight }
    for index in examples.indices where examples[index].weight > 0 {
      examples[index].weight *= power(totals[examples[index].set], -balance)
    }
  }
}
