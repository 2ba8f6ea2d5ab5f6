/// The figures of a set with their intervals, and what they come to against a baseline.
struct SetMeasurement {
  let judged: JudgedSet
  let figures: SetFigures
  /// One for each of the figures; nil where it cannot be told.
  let estimates: [Estimate?]
  /// One for each figure that both runs have; empty without a baseline.
  let changes: [Comparison.FigureChange]

  init(_ judged: JudgedSet, baseline: JudgedSet?, _ options: EvaluationOptions) {
    let after = SetFigures(judged, minSupport: options.minSupport)
    let before = baseline.map { SetFigures($0, minSupport: options.minSupport) }
    let count = judged.gold.records.count
    let bootstrap = Bootstrap(rounds: options.rounds, seed: options.seed, jobs: options.jobs)
    // Both runs see the same draws: that is what pairs them.
    let rounds = bootstrap.values(of: count) { after.values($0) + (before?.values($0) ?? []) }
    let once = Draw(once: count)
    let values = after.values(once)
    self.judged = judged
    figures = after
    estimates = values.enumerated().map { place, value in
      value.map { value in
        Estimate(value, within: Bootstrap.interval(of: rounds.compactMap { $0[place] }))
      }
    }
    guard let before else {
      changes = []
      return
    }
    let earlier = before.values(once)
    changes = after.figures.enumerated().compactMap { place, figure in
      guard let other = before.figures.firstIndex(where: { $0.name == figure.name }),
        let value = values[place], let previous = earlier[other]
      else { return nil }
      let differences = rounds.compactMap { round in
        round[place].flatMap { after in round[values.count + other].map { after - $0 } }
      }
      return Comparison.FigureChange(
        set: judged.gold.name, figure: figure.name, before: Estimate.rounded(previous),
        after: Estimate.rounded(value),
        difference: Estimate(value - previous, within: Bootstrap.interval(of: differences)))
    }
  }
}

extension Estimate {
  fileprivate init(_ value: Double, within interval: ClosedRange<Double>?) {
    self.init(
      Estimate.rounded(value), low: interval.map { Estimate.rounded($0.lowerBound) },
      high: interval.map { Estimate.rounded($0.upperBound) })
  }
}
