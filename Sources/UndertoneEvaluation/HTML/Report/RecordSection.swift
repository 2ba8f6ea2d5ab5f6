/// The records that came out differently than in the baseline.
struct RecordSection {
  var comparison: Comparison

  static let id = "records"

  var markup: Markup {
    #"""
    <section id="records" aria-labelledby="records-name">
    <h2 id="records-name">Changed records</h2>
    \#(content)
    </section>
    """#
  }

  private var content: Markup {
    let records = comparison.records
    let changed = NumberText.counted(comparison.changedCount, "record")
    if records.isEmpty { return "<p>\(changed) changed; none is shown.</p>" }
    let verdicts = [Comparison.RecordChange.Verdict.better, .worse, .neither]
    let counts = verdicts.map { verdict in
      "\(NumberText.count(records.count { $0.verdict == verdict })) \(RecordSection.name(of: verdict))"
    }
    let browser = Browser(
      noun: "records",
      filters: [
        Browser.Filter(
          name: "verdict", label: "Readers say", values: verdicts.map { RecordSection.name(of: $0) }),
        Browser.Filter(name: "set", label: "Set", values: Set(records.map(\.set)).sorted()),
        Browser.Filter(name: "subject", label: "Subject", values: Set(records.map(\.subject)).sorted()),
      ],
      orders: [("given", "most changed first"), ("subject", "subject"), ("place", "file and line")],
      items: records.map { item($0) })
    return #"""
      <p>\#(changed) changed; \#(NumberText.count(records.count)) shown: \#(counts.joined(separator: ", ")).</p>
      \#(browser.markup)
      """#
  }

  private func item(_ record: Comparison.RecordChange) -> Markup {
    let place = CasePlace(
      set: record.set, file: record.file, line: record.line, id: record.id, turn: record.turn)
    let verdict = RecordSection.name(of: record.verdict)
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

  private func list(_ causes: [Markup]) -> Markup {
    #"<ul class="causes" aria-label="Causes">\#(causes)</ul>"#
  }

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
