/// How often each class was taken for which: counts, and the share of the row as a tint.
struct ConfusionTable {
  var name: String
  var matrix: ConfusionReport

  var markup: Markup {
    let heads = matrix.classes.map { Element.columnHead($0) }
    let table: Markup = #"""
      <table class="heat sticky"><caption><span>Readers in rows, the analyzer in columns; percentages of the row. \#
      \#(accuracy)</span></caption>
      <thead><tr>\#(Element.columnHead("Readers", isNumber: false))\#(heads)\#(Element.columnHead("All"))\#
      \#(Element.columnHead("Recall"))</tr></thead>
      <tbody>\#(matrix.classes.indices.map { row($0) })</tbody>
      <tfoot>\#(totals)\#(precisions)</tfoot></table>
      """#
    return Element.scrolling(name, table)
  }

  private func row(_ gold: Int) -> Markup {
    let counts = matrix.counts[gold]
    let total = counts.reduce(0, +)
    let cells = counts.enumerated().map { predicted, count -> Markup in
      let share = total == 0 ? 0 : Double(count) / Double(total)
      let tint = count == 0 ? 0 : max(1, Int((share * 10).rounded()))
      let right: Markup = gold == predicted ? " right" : ""
      return #"""
        <td class="number heat-\#(tint)\#(right)">\#(NumberText.count(count))\#
        <span class="range">\#(NumberText.percent(share))</span></td>
        """#
    }
    return #"""
      <tr><th scope="row">\#(matrix.classes[gold])</th>\#(cells)\#(Element.number(NumberText.count(total)))\#
      \#(Element.number(share(counts[gold], of: total)))</tr>

      """#
  }

  private var totals: Markup {
    let cells = matrix.classes.indices.map { Element.number(NumberText.count(columnTotal($0))) }
    return #"<tr><th scope="row">All</th>\#(cells)\#(Element.number(NumberText.count(total)))<td></td></tr>"#
  }

  private var precisions: Markup {
    let cells = matrix.classes.indices.map {
      Element.number(share(matrix.counts[$0][$0], of: columnTotal($0)))
    }
    return #"<tr><th scope="row">Precision</th>\#(cells)<td></td><td></td></tr>"#
  }

  private var accuracy: String {
    let right = matrix.classes.indices.reduce(0) { $0 + matrix.counts[$1][$1] }
    return "\(NumberText.count(right)) of \(NumberText.count(total)) are right (\(share(right, of: total)))."
  }

  private var total: Int { matrix.counts.reduce(0) { $0 + $1.reduce(0, +) } }

  private func columnTotal(_ column: Int) -> Int { matrix.counts.reduce(0) { $0 + $1[column] } }

  private func share(_ part: Int, of whole: Int) -> String {
    whole == 0 ? "–" : NumberText.fixed(Double(part) / Double(whole))
  }
}
