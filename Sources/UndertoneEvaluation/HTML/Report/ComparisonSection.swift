/// What changed against the baseline.
struct ComparisonSection {
  var comparison: Comparison

  static let id = "changes"

  var markup: Markup {
    #"""
    <section id="changes" aria-labelledby="changes-name">
    <h2 id="changes-name">Changes against lexicon \#(comparison.lexicon)</h2>
    \#(figures)
    <h3 id="changed-records">Changed records</h3>
    \#(records)
    </section>
    """#
  }

  private var figures: Markup {
    let changed = comparison.changes.filter { $0.before != $0.after }
    let same = comparison.changes.filter { $0.before == $0.after }
    if comparison.changes.isEmpty { return "<p>No figure is in both runs.</p>" }
    var markup: Markup =
      changed.isEmpty ? "<p>No figure changed.</p>" : ChangeTable(changes: changed, caption: "Figures that changed").markup
    if !same.isEmpty {
      let table = ChangeTable(changes: same, caption: "Figures that stayed").markup
      markup += "<details><summary>Figures that stayed (\(NumberText.count(same.count)))</summary>\(table)</details>"
    }
    return markup
  }

  private var records: Markup {
    let records = comparison.records
    if records.isEmpty { return "<p>\(NumberText.counted(comparison.changedCount, "record")) changed; none is shown.</p>" }
    let verdicts = [Comparison.RecordChange.Verdict.better, .worse, .neither]
    let counts = verdicts.map { verdict in
      "\(NumberText.count(records.count { $0.verdict == verdict })) \(ComparisonSection.name(of: verdict))"
    }
    let browser = Browser(
      noun: "records",
      filters: [
        Browser.Filter(name: "verdict", label: "Readers say", values: verdicts.map { ComparisonSection.name(of: $0) }),
        Browser.Filter(name: "set", label: "Set", values: Set(records.map(\.set)).sorted()),
        Browser.Filter(name: "subject", label: "Subject", values: Set(records.map(\.subject)).sorted()),
      ],
      orders: [("given", "most changed first"), ("subject", "subject"), ("place", "file and line")],
      items: records.map { item($0) })
    return #"""
      <p>\#(NumberText.counted(comparison.changedCount, "record")) changed; \#
      \#(NumberText.count(records.count)) shown: \#(counts.joined(separator: ", ")).</p>
      \#(browser.markup)
      """#
  }

  private func item(_ record: Comparison.RecordChange) -> Markup {
    let place = CasePlace(set: record.set, file: record.file, line: record.line, id: record.id)
    let verdict = ComparisonSection.name(of: record.verdict)
    let data: Markup = #"""
      data-set="\#(record.set)" data-subject="\#(record.subject)" data-verdict="\#(verdict)" \#
      data-place="\#(place.text)"
      """#
    let causes = record.causes.map { cause -> Markup in "<li><code>\(cause)</code></li>" }
    return #"""
      <li class="case \#(record.verdict.rawValue)" \#(data)>
      <h3><span class="verdict"><span aria-hidden="true">\#(sign(of: record.verdict))</span> \#(verdict)</span> \#
      <span class="tag">\#(record.subject)</span> <span class="said">before: <b>\#(record.before)</b></span> \#
      <span class="said">after: <b>\#(record.after)</b></span></h3>
      \#(HighlightedText(text: record.text, cues: []).markup)
      \#(causes.isEmpty ? #"<p class="note">No entry alone explains it.</p>"# : list(causes))
      <p class="note">\#(place.markup)</p>
      </li>

      """#
  }

  private func list(_ causes: [Markup]) -> Markup { #"<ul class="causes" aria-label="Causes">\#(causes)</ul>"# }

  private static func name(of verdict: Comparison.RecordChange.Verdict) -> String {
    switch verdict {
    case .better: "became right"
    case .worse: "became wrong"
    case .neither: "neither"
    }
  }

  private func sign(of verdict: Comparison.RecordChange.Verdict) -> String {
    switch verdict {
    case .better: "✓"
    case .worse: "✗"
    case .neither: "•"
    }
  }
}
