internal import UndertoneCore
internal import UndertoneLexicon
internal import UndertoneScoring

/// Everything one worker needs to analyse message after message without allocating.
struct Workspace: ~Copyable {
  private var matcher: Matcher
  private var scorer: Scorer

  /// Longer texts are matched in windows of about this many bytes, so that memory stays bounded.
  static let windowSize = 1 << 16

  init(image: LexiconImage) {
    matcher = Matcher(image: image)
    scorer = Scorer(image: image)
  }

  /// Reads one text: well-formed UTF-8 with 64 readable bytes past its end.
  mutating func analyze(_ text: UnsafeBufferPointer<UInt8>, speaker: Speaker) -> MessageResult {
    let audience = speaker.audience
    scorer.begin()
    if text.count <= Workspace.windowSize {
      matcher.match(text, audience: audience)
      scorer.add(matcher, audience: audience)
    } else {
      var windows = TextWindows(text, size: Workspace.windowSize)
      while let window = windows.next() {
        matcher.match(UnsafeBufferPointer(rebasing: text[window]), audience: audience)
        scorer.add(matcher, audience: audience)
      }
    }
    return scorer.result(speaker: speaker)
  }

  /// The same, with the cues that made the numbers.
  mutating func explain(
    _ text: UnsafeBufferPointer<UInt8>, speaker: Speaker
  ) -> (result: MessageResult, explanation: Explanation) {
    let audience = speaker.audience
    var cues: [Cue] = []
    scorer.begin()
    var windows = TextWindows(text, size: Workspace.windowSize)
    while let window = windows.next() {
      let known = scorer.scored.count
      matcher.match(UnsafeBufferPointer(rebasing: text[window]), audience: audience)
      scorer.add(matcher, audience: audience)
      for index in known..<scorer.scored.count { cues.append(cue(scorer.scored[index], at: window.lowerBound)) }
    }
    let biases = Dimension.allCases.map {
      Cue.Effect(dimension: $0, thousandths: matcher.image.axes[$0.index].bias)
    }
    let totals = Dimension.allCases.map { Cue.Effect(dimension: $0, thousandths: scorer.sum($0)) }
    return (scorer.result(speaker: speaker), Explanation(cues: cues, biases: biases, totals: totals))
  }

  private func cue(_ scored: ScoredCue, at offset: Int) -> Cue {
    let span = matcher.span(firstUnit: Int(scored.firstUnit), lastUnit: Int(scored.lastUnit))
    let entry = matcher.image.entries[Int(scored.entry)]
    let className = matcher.image.string(matcher.image.classes[Int(entry.classIndex)].name)
    return Cue(
      span: SourceSpan(start: span.start + offset, end: span.end + offset),
      entry: matcher.image.string(entry.name) + " / " + className, modifiers: scored.marks.named,
      effects: scorer.effects(of: scored))
  }
}

extension Speaker {
  /// The bit that lexicon classes are gated by: customers, agents with bots, or nobody.
  var audience: UInt8 {
    switch self {
    case .customer: 1
    case .agent, .bot: 2
    case .system: 0
    }
  }
}
