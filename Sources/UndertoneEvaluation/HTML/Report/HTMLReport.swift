/// An evaluation as one page for a browser.
package enum HTMLReport {
  /// The page: a file that needs nothing beside it and reaches for nothing.
  ///
  /// Equal reports make equal bytes.
  package static func render(_ report: EvaluationReport) -> String {
    let sets = report.sets.enumerated().map { SetSection(set: $1, id: "set-\($0)", showsDrawings: $0 == 0) }
    var links = sets.map { Page.Link(target: $0.id, name: $0.set.name) }
    var main = sets.map(\.markup).joined(separator: "\n")
    if let comparison = report.comparison {
      let section = ComparisonSection(comparison: comparison)
      links.insert(Page.Link(target: ComparisonSection.id, name: "Changes"), at: 0)
      main = section.markup + "\n" + main
    }
    if let comparison = report.comparison {
      links.append(Page.Link(target: RecordSection.id, name: "Changed records"))
      main += "\n" + RecordSection(comparison: comparison).markup
    }
    if let gate = report.gate {
      links.insert(Page.Link(target: GateSection.id, name: "Gate"), at: 0)
      main = GateSection(lines: gate).markup + "\n" + main
    }
    links.append(Page.Link(target: ErrorSection.id, name: "Errors"))
    main += "\n" + ErrorSection(sets: report.sets).markup
    let page = Page(
      title: "Undertone evaluation", lead: ReportHead(report: report).markup, links: links, main: main,
      footer: """
        <p>Made by undertone \(report.version), lexicon \(report.lexicon), form \(report.schema). The page loads
        nothing from anywhere.</p>
        """,
      style: PlotStyle.rules + ReportStyle.rules, script: BrowserScript.text)
    return page.html
  }
}
