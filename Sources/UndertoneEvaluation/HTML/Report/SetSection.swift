/// All that was found on one set.
struct SetSection {
  var set: SetReport
  var id: String

  /// A part of the section: its heading and what stands below.
  private struct Part {
    var name: String
    var content: Markup
    /// Parts that are narrow stand beside each other where there is room.
    var isNarrow = false
  }

  var markup: Markup {
    let parts = self.parts
    let links = parts.enumerated().map { index, part -> Markup in
      ##"<li><a href="#\##(id)-part-\##(index)">\##(part.name)</a></li>"##
    }
    var body: Markup = ""
    var narrow: Markup = ""
    for (index, part) in parts.enumerated() {
      let section = section(part, id: "\(id)-part-\(index)")
      if part.isNarrow { narrow += section } else { body += section }
    }
    if !narrow.isEmpty { body += #"<div class="columns">\#(narrow)</div>"# }
    return #"""
      <section id="\#(id)" aria-labelledby="\#(id)-name">
      <h2 id="\#(id)-name">\#(set.name)</h2>
      \#(counts)
      <ul class="inside" aria-label="Parts of this set">\#(links)</ul>
      \#(body)</section>
      """#
  }

  private func section(_ part: Part, id: String) -> Markup {
    #"""
    <section id="\#(id)" aria-labelledby="\#(id)-name"><h3 id="\#(id)-name">\#(part.name)</h3>
    \#(part.content)
    </section>

    """#
  }

  private var counts: Markup {
    Element.facts([
      ("Messages", "\(NumberText.count(set.messages))"),
      ("Conversations", "\(NumberText.count(set.conversations))"), ("Turns", "\(NumberText.count(set.turns))"),
    ])
  }

  private var parts: [Part] {
    var parts: [Part] = []
    if !set.figures.isEmpty { parts.append(Part(name: "Figures", content: FigureTable(set: set).markup)) }
    if !set.labels.isEmpty {
      let panels = set.labels.enumerated().map { LabelPanel(label: $1, id: "\(id)-label-\($0)").markup }
      parts.append(Part(name: "Labels", content: LabelTable(labels: set.labels, id: id).markup))
      parts.append(Part(name: "Curves, calibration and scores", content: panels.joined()))
    }
    parts += matrices.map { Part(name: $0.name, content: $0.markup, isNarrow: true) }
    parts += set.scatter.enumerated().map { index, scatter in
      Part(
        name: "Judged and given: \(scatter.name)",
        content: ScatterPlot(scatter: scatter, id: "\(id)-scatter-\(index)").markup, isNarrow: true)
    }
    if !set.families.isEmpty {
      parts.append(Part(name: "Cue families", content: CountsTable(noun: "Family", rows: set.families).markup))
    }
    if !set.behaviours.isEmpty {
      parts.append(
        Part(name: "Agent behaviours", content: CountsTable(noun: "Behaviour", rows: set.behaviours).markup))
    }
    return parts
  }

  private var matrices: [ConfusionTable] {
    let named = [
      ("Sentiment", set.sentiment), ("Stages after customer turns", set.stages), ("Care of agent turns", set.care),
    ]
    return named.compactMap { name, matrix in matrix.map { ConfusionTable(name: name, matrix: $0) } }
  }
}
