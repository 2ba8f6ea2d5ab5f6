/// The bounds that figures have to keep, and whether they do.
struct GateSection {
  var lines: [GateResult]

  static let id = "gate"

  var markup: Markup {
    let failed = lines.count { !$0.isMet }
    let summary = "\(NumberText.counted(lines.count, "line")), \(NumberText.count(failed)) not met"
    let heads = ["Set", "Figure"].map { Element.columnHead($0, isNumber: false) }
    let table: Markup = #"""
      <table class="sticky"><caption><span>Bounds on figures</span></caption>
      <thead><tr>\#(Element.columnHead("Result", isNumber: false))\#(heads)\#(Element.columnHead("Value"))\#
      \#(Element.columnHead("Bound"))</tr></thead>
      <tbody>\#(lines.map { row($0) })</tbody></table>
      """#
    return #"""
      <section id="gate" aria-labelledby="gate-name">
      <h2 id="gate-name">Gate</h2>
      <p>\#(summary).</p>
      \#(Element.scrolling("Gate", table))
      </section>
      """#
  }

  private func row(_ line: GateResult) -> Markup {
    let result: Markup =
      line.isMet
      ? #"<span aria-hidden="true">✓</span> pass"# : #"<b><span aria-hidden="true">✗</span> FAIL</b>"#
    return #"""
      <tr><th scope="row">\#(result)</th><td>\#(line.set)</td><td><code>\#(Element.name(line.figure))</code></td>\#
      \#(Element.number(NumberText.fixed(line.value)))\#
      \#(Element.number(line.relation + " " + NumberText.fixed(line.bound)))</tr>

      """#
  }
}
