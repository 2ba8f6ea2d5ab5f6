/// Which figures changed against the baseline.
struct ComparisonSection {
  var comparison: Comparison

  static let id = "changes"

  var markup: Markup {
    #"""
    <section id="changes" aria-labelledby="changes-name">
    <h2 id="changes-name">Changes against lexicon \#(comparison.lexicon)</h2>
    \#(figures)
    </section>
    """#
  }

  private var figures: Markup {
    let changed = comparison.changes.filter { $0.before != $0.after }
    let same = comparison.changes.filter { $0.before == $0.after }
    if comparison.changes.isEmpty { return "<p>No figure is in both runs.</p>" }
    var markup: Markup =
      changed.isEmpty
      ? "<p>No figure changed.</p>" : ChangeTable(changes: changed, caption: "Figures that changed").markup
    if !same.isEmpty {
      let table = ChangeTable(changes: same, caption: "Figures that stayed").markup
      markup +=
        "<details><summary>Figures that stayed (\(NumberText.count(same.count)))</summary>\(table)</details>"
    }
    return markup
  }
}
