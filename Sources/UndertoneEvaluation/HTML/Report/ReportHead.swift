/// What was measured, with what, and how large it is.
struct ReportHead {
  var report: EvaluationReport

  var markup: Markup {
    let facts = Element.facts([
      ("Lexicon", "\(report.lexicon)"), ("Program", "\(report.version)"),
      ("Labelled sets", "\(NumberText.count(report.sets.count))"),
      ("Intervals", "95 %, \(NumberText.count(report.rounds)) redrawn samples, seed \(String(report.seed))"),
    ])
    return facts
      + (report.sets.isEmpty ? "<p>No labelled set was measured.</p>" : Element.scrolling("Sets", table))
  }

  private var table: Markup {
    let heads = ["Messages", "Conversations", "Turns", "Labels", "Figures", "Errors shown"]
    let rows = report.sets.enumerated().map { index, set -> Markup in
      let counts = [
        set.messages, set.conversations, set.turns, set.labels.count, set.figures.count, set.errors.count,
      ]
      let cells = counts.map { Element.number(NumberText.count($0)) }
      return ##"<tr><th scope="row"><a href="#set-\##(index)">\##(set.name)</a></th>\##(cells)</tr>"##
    }
    return #"""
      <table class="sticky"><caption><span>Labelled sets</span></caption>
      <thead><tr>\#(Element.columnHead("Set", isNumber: false))\#(heads.map { Element.columnHead($0) })</tr></thead>
      <tbody>\#(rows)</tbody></table>
      """#
  }
}
