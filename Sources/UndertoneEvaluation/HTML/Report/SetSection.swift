/// All that was found on one set.
struct SetSection {
  var set: SetReport
  var id: String
  /// Whether the drawings of the labels are unfolded: those of many sets make a page long.
  var showsDrawings: Bool

  /// A part of the section: its heading and what stands below.
  private struct Part {
    var name: String
    var content: Markup
  }

  /// The short parts come first: the drawings of many labels are long.
  private var groups: [(style: String, parts: [Part])] {
    [("numbers", numbers), ("columns", narrow), ("columns", counted), ("drawings", drawings)]
  }

  var markup: Markup {
    var links: Markup = ""
    var body: Markup = ""
    for (place, group) in groups.enumerated() where !group.parts.isEmpty {
      var sections: Markup = ""
      for (index, part) in group.parts.enumerated() {
        let target = "\(id)-part-\(place)-\(index)"
        links += ##"<li><a href="#\##(target)">\##(part.name)</a></li>"##
        sections += section(part, id: target)
      }
      body += #"<div class="\#(group.style)">\#(sections)</div>"#
    }
    return #"""
      <section id="\#(id)" aria-labelledby="\#(id)-name">
      <h2 id="\#(id)-name">\#(set.name)</h2>
      \#(counts)\#(set.notes.map { note -> Markup in "<p class=\"note\">\(note)</p>" })
      <ul class="inside" aria-label="Parts of this set">\#(links)</ul>
      \#(body)</section>
      """#
  }

  private func section(_ part: Part, id: String) -> Markup {
    #"""
    <section id="\#(id)"><h3>\#(part.name)</h3>
    \#(part.content)
    </section>

    """#
  }

  private var counts: Markup {
    Element.facts([
      ("Messages", "\(NumberText.count(set.messages))"),
      ("Conversations", "\(NumberText.count(set.conversations))"),
      ("Turns", "\(NumberText.count(set.turns))"),
    ])
  }

  private var numbers: [Part] {
    var parts: [Part] = []
    if !set.figures.isEmpty { parts.append(Part(name: "Figures", content: FigureTable(set: set).markup)) }
    if !set.labels.isEmpty {
      parts.append(Part(name: "Labels", content: LabelTable(labels: set.labels, id: id).markup))
    }
    return parts
  }

  private var narrow: [Part] {
    let plots = set.scatter.enumerated().map { index, scatter in
      Part(
        name: "Judged and given: \(scatter.name)",
        content: ScatterPlot(scatter: scatter, id: "\(id)-scatter-\(index)").markup)
    }
    return matrices.map { Part(name: $0.name, content: $0.markup) } + plots
  }

  private var counted: [Part] {
    let named = [("Cue families", "Family", set.families), ("Agent behaviours", "Behaviour", set.behaviours)]
    return named.filter { !$0.2.isEmpty }.map { name, noun, rows in
      Part(name: name, content: CountsTable(noun: noun, rows: rows).markup)
    }
  }

  private var drawings: [Part] {
    if set.labels.isEmpty { return [] }
    let panels = set.labels.enumerated().map {
      LabelPanel(label: $1, id: "\(id)-label-\($0)", isOpen: showsDrawings).markup
    }
    return [Part(name: "Curves, calibration and scores", content: panels.joined())]
  }

  private var matrices: [ConfusionTable] {
    let named = [
      ("Sentiment", set.sentiment), ("Sentiment with mixed apart", set.sentimentWithMixed),
      ("Stages after customer turns", set.stages),
      ("Care of agent turns", set.care),
    ]
    return named.compactMap { name, matrix in matrix.map { ConfusionTable(name: name, matrix: $0) } }
  }
}
