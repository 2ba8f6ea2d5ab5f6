/// Precision, recall and F1 of names that are there or not: cue families, behaviours.
struct CountsTable {
  /// What the names are, such as `Family`.
  var noun: String
  var rows: [CountsReport]

  private static let heads = ["Support", "Found", "Missed", "False alarms", "Precision", "Recall", "F1"]

  var markup: Markup {
    let table: Markup = #"""
      <table class="sticky"><caption><span>Decisions against what readers found; F1 with its 95 % interval</span></caption>
      <thead><tr>\#(Element.columnHead(noun, isNumber: false))\#(CountsTable.heads.map { Element.columnHead($0) })\#
      </tr></thead>
      <tbody>\#(rows.map { row($0) })</tbody></table>
      """#
    return Element.scrolling(noun, table)
  }

  private func row(_ counts: CountsReport) -> Markup {
    let numbers = [
      counts.truePositives + counts.falseNegatives, counts.truePositives, counts.falseNegatives,
      counts.falsePositives,
    ]
    let shares = [counts.precision.map { Estimate($0) }, counts.recall.map { Estimate($0) }, counts.f1]
    return #"""
      <tr><th scope="row">\#(Element.name(counts.name))</th>\#
      \#(numbers.map { Element.number(NumberText.count($0)) })\#
      \#(shares.map { EstimateCell($0, hasBar: true).markup })</tr>

      """#
  }
}
