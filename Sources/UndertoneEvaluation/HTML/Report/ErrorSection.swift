/// The texts that were read wrongly, of all sets.
struct ErrorSection {
  var sets: [SetReport]

  static let id = "errors"

  var markup: Markup {
    #"""
    <section id="errors" aria-labelledby="errors-name">
    <h2 id="errors-name">Errors</h2>
    \#(content)
    </section>
    """#
  }

  private var content: Markup {
    let errors = sets.flatMap(\.errors)
    if errors.isEmpty { return "<p>There are none to show.</p>" }
    let browser = Browser(
      noun: "errors",
      filters: [
        Browser.Filter(name: "set", label: "Set", values: sets.filter { !$0.errors.isEmpty }.map(\.name)),
        Browser.Filter(name: "subject", label: "Subject", values: Set(errors.map(\.subject)).sorted()),
      ],
      orders: [
        ("given", "worst of each set first"), ("severity", "severity"), ("subject", "subject"),
        ("place", "file and line"),
      ],
      items: sets.flatMap { set in set.errors.map { item($0, of: set.name) } })
    return #"""
      <p class="note">Severity says how far off a text is; it can be compared within one subject. Marked words are cues, \#
      with their numbers in the list below. Effects are in log-odds; turns count from 0.</p>
      \#(browser.markup)
      """#
  }

  private func item(_ error: ErrorCase, of set: String) -> Markup {
    let cues = NumberedCue.all(of: error.cues, in: error.text)
    let place = CasePlace(set: set, file: error.file, line: error.line, id: error.id, turn: error.turn)
    let data: Markup = #"""
      data-set="\#(set)" data-subject="\#(error.subject)" data-severity="\#(String(error.severity))" \#
      data-place="\#(place.text)"
      """#
    return #"""
      <li class="case" \#(data)>
      <h3><span class="tag">\#(error.subject)</span> <span class="said">readers: <b>\#(error.gold)</b></span> \#
      <span class="said">analyzer: <b>\#(error.predicted)</b></span></h3>
      \#(HighlightedText(text: error.text, cues: cues).markup)
      \#(CueList(text: error.text, cues: cues).markup)
      <p class="note">Severity \#(NumberText.fixed(error.severity, 2)) · \#(place.markup)</p>
      </li>

      """#
  }
}
