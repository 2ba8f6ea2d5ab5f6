package import Undertone
package import UndertoneCore

/// Measures an analyzer on labelled sets.
package struct Evaluation: Sendable {
  private let analyzer: Analyzer
  private let options: EvaluationOptions
  private let baseline: Baseline?

  package init(
    _ analyzer: Analyzer, _ options: EvaluationOptions = EvaluationOptions(), baseline: Baseline? = nil
  ) {
    self.analyzer = analyzer
    self.options = options
    self.baseline = baseline
  }

  /// What comes of `sets`; `progress` hears what is being done now.
  ///
  /// - Throws: `UT66x` when the baseline is not over the same records.
  package func report(on sets: [GoldSet], progress: (String) -> Void = { _ in }) throws(Diagnostics)
    -> EvaluationReport
  {
    var report = EvaluationReport(
      version: UndertoneVersion.number, lexicon: analyzer.lexicon, seed: options.seed, rounds: options.rounds)
    var comparison = baseline.map { Comparison(lexicon: $0.lexicon) }
    for set in sets {
      try measure(set, &report, &comparison, progress)
    }
    report.comparison = comparison
    return report
  }

  private func measure(
    _ set: GoldSet, _ report: inout EvaluationReport, _ comparison: inout Comparison?,
    _ progress: (String) -> Void
  ) throws(Diagnostics) {
    progress("\(set.name): reading \(set.records.count) records")
    let predictor = Predictor(analyzer, isExplaining: options.keepsRecords)
    let after = JudgedSet(set, predictor.predict(set.records, jobs: options.jobs))
    var before: JudgedSet?
    if let baseline { before = JudgedSet(set, try baseline.predictions(set, jobs: options.jobs)) }
    progress("\(set.name): drawing \(set.records.count) records \(options.rounds) times")
    let measurement = SetMeasurement(after, baseline: before, options)
    var result = SetReport(measurement, image: analyzer.image)
    result.errors = ErrorSearch(after).worst(options.errors, predictor)
    if options.keepsRecords {
      result.records = zip(set.records, after.predictions).map { RecordReport(id: $0.id, $1) }
    }
    report.sets.append(result)
    guard let baseline, let before else { return }
    let (changes, count) = ChangeSearch(from: before, to: after).largest(
      options.errors, from: baseline, to: predictor)
    comparison?.changes += measurement.changes
    comparison?.records += changes
    comparison?.changedCount += count
  }
}
