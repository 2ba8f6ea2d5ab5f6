/// The labels of a set in numbers.
struct LabelTable {
  var labels: [LabelReport]
  /// The id of the set, with which those of the panels begin.
  var id: String

  private static let heads = [
    "Support", "Precision", "Recall", "F1", "AP", "AUC", "Threshold", "Best threshold", "Best F1", "ECE",
    "Brier",
  ]

  var markup: Markup {
    let rows = labels.enumerated().map { row($1, index: $0) }
    let table: Markup = #"""
      <table class="sticky"><caption><span>At the thresholds of the model. AP is average precision, AUC the area under the \#
      ROC curve, ECE the expected calibration error. The best threshold is chosen on this set and flatters.</span></caption>
      <thead><tr>\#(Element.columnHead("Label", isNumber: false))\#(LabelTable.heads.map { Element.columnHead($0) })\#
      </tr></thead>
      <tbody>\#(rows)</tbody></table>
      """#
    return Element.scrolling("Labels in numbers", table)
  }

  private func row(_ label: LabelReport, index: Int) -> Markup {
    let counts = label.counts
    let (front, back) = (
      [
        NumberText.count(counts.truePositives + counts.falseNegatives), NumberText.fixed(counts.precision),
        NumberText.fixed(counts.recall),
      ],
      [label.threshold, label.bestThreshold, label.bestF1, label.expectedCalibrationError, label.brier]
        .map { NumberText.fixed($0) }
    )
    let estimates = [counts.f1, label.averagePrecision, label.areaUnderCurve].map {
      EstimateCell($0, hasBar: true).markup
    }
    return ##"""
      <tr><th scope="row"><a href="#\##(id)-label-\##(index)">\##(Element.name(label.name))</a></th>\##
      \##(front.map { Element.number($0) })\##(estimates)\##(back.map { Element.number($0) })</tr>

      """##
  }
}
