internal import FoundationEssentials

/// A report as JSON, keys in alphabetical order: the same report is the same bytes.
package enum JSONReport {
  package static func render(_ report: EvaluationReport) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(report), as: UTF8.self) + "\n"
  }
}
