internal import FoundationEssentials
package import Undertone
package import UndertoneCore

/// What a run is compared with.
package enum Baseline: Sendable {
  /// Another lexicon, run over the same records.
  case lexicon(Analyzer)
  /// The report of an earlier run that kept its records.
  case report(EvaluationReport, file: String)

  /// The version of its lexicon.
  var lexicon: String {
    switch self {
    case .lexicon(let analyzer): analyzer.lexicon
    case .report(let report, _): report.lexicon
    }
  }

  /// A report out of the JSON in `bytes`, which were read from `file`.
  package static func read(_ bytes: [UInt8], file: String) throws(Diagnostic) -> Baseline {
    let report: EvaluationReport
    do { report = try JSONDecoder().decode(EvaluationReport.self, from: Data(bytes)) } catch {
      throw Diagnostic(
        .baselineForm, file: file, "this is no report of an evaluation",
        hint: "a baseline is what `undertone evaluate --to json` wrote")
    }
    let known = EvaluationReport(version: "", lexicon: "", seed: 0, rounds: 0).schema
    guard report.schema == known else {
      throw Diagnostic(
        .baselineForm, file: file, "the report has the form `\(report.schema)`, not `\(known)`")
    }
    return .report(report, file: file)
  }

  /// What the baseline says of the records of `set`, in their order.
  func predictions(_ set: GoldSet, jobs: Int) throws(Diagnostics) -> [RecordPrediction] {
    switch self {
    case .lexicon(let analyzer): return Predictor(analyzer).predict(set.records, jobs: jobs)
    case .report(let report, let file):
      guard let records = report.sets.first(where: { $0.name == set.name })?.records else {
        let names = report.sets.filter { $0.records != nil }.map(\.name)
        throw Diagnostics([
          Diagnostic(
            .baselineSet, file: file, "the baseline has no records of the set `\(set.name)`",
            hint: "it has " + (names.isEmpty ? "none of any set" : names.joined(separator: ", ")))
        ])
      }
      return try Baseline.aligned(records, set, file: file)
    }
  }

  /// Why the baseline read each text of `record` as it did; nil where that was not kept.
  func cues(_ record: GoldRecord, _ prediction: RecordPrediction) -> [[CueSum]]? {
    switch self {
    case .lexicon(let analyzer): Predictor(analyzer).explain(record).map(CueSum.sums)
    case .report: prediction.cues
    }
  }

  /// The predictions of `records` in the order of `set`, whose ids must be the same.
  private static func aligned(
    _ records: [RecordReport], _ set: GoldSet, file: String
  ) throws(Diagnostics) -> [RecordPrediction] {
    let match = RecordMatch(before: records.map(\.id), after: set.records.map(\.id))
    guard match.isSame else { throw Diagnostics(match.problems(before: file, after: set.name)) }
    let byID = Dictionary(records.map { ($0.id, $0) }) { first, _ in first }
    var predictions: [RecordPrediction] = []
    for record in set.records {
      guard let prediction = byID[record.id]?.prediction, prediction.texts.count == record.content.textCount
      else {
        throw Diagnostics([
          Diagnostic(
            .baselineRecord, file: file, "the baseline's record `\(record.id)` cannot be used",
            hint: "its turns or its names are not those of this version")
        ])
      }
      predictions.append(prediction)
    }
    return predictions
  }
}
