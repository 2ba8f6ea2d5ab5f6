/// The three drawings of a label, which can be folded away.
struct LabelPanel {
  var label: LabelReport
  var id: String
  var isOpen: Bool

  var markup: Markup {
    let counts = label.counts
    let shares = [
      ("P", counts.precision), ("R", counts.recall), ("F1", counts.f1.value),
      ("AP", label.averagePrecision?.value),
    ].map { $0 + " " + NumberText.fixed($1) }.joined(separator: ", ")
    let open: Markup = isOpen ? #" open="""# : ""
    return #"""
      <details class="panel"\#(open)><summary><strong>\#(label.name)</strong> \#
      <span class="note">\#(shares)</span></summary>
      <div id="\#(id)" class="plots">
      <figure><figcaption>Precision and recall</figcaption>\#
      \#(PrecisionRecallPlot(label: label, id: id + "-curve").markup)</figure>
      <figure><figcaption>Calibration</figcaption>\#
      \#(ReliabilityPlot(label: label, id: id + "-reliability").markup)</figure>
      <figure><figcaption>Scores</figcaption>\#(ScorePlot(label: label, id: id + "-scores").markup)</figure>
      </div>
      <p class="note">\#(decisions)</p></details>

      """#
  }

  private var decisions: String {
    let counts = label.counts
    return """
      Decisions: \(NumberText.count(counts.truePositives)) found, \
      \(NumberText.count(counts.falseNegatives)) missed, \(NumberText.count(counts.falsePositives)) false alarms, \
      \(NumberText.count(counts.trueNegatives)) rightly silent.
      """
  }
}
