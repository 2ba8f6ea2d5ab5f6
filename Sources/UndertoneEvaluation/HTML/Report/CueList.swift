/// The cues of a text: words, entry, modifiers and what they added.
struct CueList {
  var text: String
  var cues: [NumberedCue]

  var markup: Markup {
    if cues.isEmpty { return #"<p class="note">No cue was found.</p>"# }
    return #"<ol class="cues" aria-label="Cues">\#(cues.map { item($0) })</ol>"#
  }

  private func item(_ cue: NumberedCue) -> Markup {
    let words = String(decoding: Array(text.utf8)[cue.range], as: UTF8.self)
    let modifiers = cue.cue.modifiers.map { modifier -> Markup in #" <span class="tag">\#(modifier)</span>"# }
    let effects = cue.effects.map { effect -> Markup in
      #"<span class="effect">\#(effect.axis) \#(NumberText.signed(effect.amount, 2))</span>"#
    }
    let sums: Markup = effects.isEmpty ? "adds nothing" : effects.joined(separator: ", ")
    return #"""
      <li><b class="cue-number">\#(cue.number)</b> <bdi class="quoted">\#(words)</bdi> \#
      <code>\#(cue.cue.entry)</code>\#(modifiers) <span class="effects">\#(sums)</span></li>
      """#
  }
}
