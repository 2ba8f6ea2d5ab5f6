internal import UndertoneConversation
package import UndertoneCore
package import UndertoneLexicon
package import UndertoneScoring

/// Everything one worker needs to analyse message after message without allocating.
package struct Workspace: ~Copyable {
  private var matcher: Matcher
  private var scorer: Scorer

  /// Longer texts are matched in windows of about this many bytes, so that memory stays bounded.
  static let windowSize = 1 << 16

  package init(image: LexiconImage) {
    matcher = Matcher(image: image)
    scorer = Scorer(image: image)
  }

  /// Reads one text: well-formed UTF-8 with ``Matcher/slack`` readable bytes past its end.
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
        scorer.bound()
      }
    }
    return scorer.result(speaker: speaker)
  }

  /// The same, with the cues that made the numbers.
  mutating func explain(
    _ text: UnsafeBufferPointer<UInt8>, speaker: Speaker
  ) -> (result: MessageResult, explanation: Explanation) {
    var cues: [Cue] = []
    read(text, audience: speaker.audience) { workspace, scored, offset in
      cues.append(workspace.cue(scored, at: offset))
    }
    return (scorer.result(speaker: speaker), explanation(cues))
  }

  /// Reads one text as ``analyze(_:speaker:)`` does and hands out every cue that is summed, with what changed it.
  package mutating func read(
    _ text: UnsafeBufferPointer<UInt8>, speaker: Speaker, _ take: (ScoredCue) -> Void
  ) -> MessageResult {
    read(text, audience: speaker.audience) { _, scored, _ in take(scored) }
    return scorer.result(speaker: speaker)
  }

  /// What the cues of the last text added to an axis, in thousandths of log-odds.
  package func evidence(_ dimension: Dimension) -> Int32 { scorer.evidence(dimension) }

  /// The parts of the valence that the cues of the last text added for and against, in thousandths.
  package var valenceParts: (positive: Int32, negative: Int32) { scorer.valenceParts }

  /// Reads a turn of a conversation that `tracker` follows.
  mutating func follow(
    _ text: UnsafeBufferPointer<UInt8>, speaker: Speaker, explaining: Bool,
    _ tracker: inout ConversationTracker
  ) {
    var cues: [Cue] = []
    var familyCues: [FamilyCue] = []
    read(text, audience: speaker.audience) { workspace, scored, offset in
      if explaining { cues.append(workspace.cue(scored, at: offset)) }
      if let (family, thousandths) = workspace.scorer.family(of: scored) {
        let span = workspace.span(of: scored, at: offset)
        familyCues.append(FamilyCue(family: family, span: span, thousandths: thousandths))
      }
    }
    tracker.add(
      scorer.result(speaker: speaker), explanation: explaining ? explanation(cues) : nil,
      familyCues: familyCues,
      scorer: scorer)
  }

  /// Reads a text window by window and shows each cue while its window is at hand.
  private mutating func read(
    _ text: UnsafeBufferPointer<UInt8>, audience: UInt8,
    _ show: (borrowing Workspace, ScoredCue, _ offset: Int) -> Void
  ) {
    scorer.begin()
    var windows = TextWindows(text, size: Workspace.windowSize)
    while let window = windows.next() {
      let known = scorer.scored.count
      matcher.match(UnsafeBufferPointer(rebasing: text[window]), audience: audience)
      scorer.add(matcher, audience: audience)
      scorer.bound()
      for index in known..<scorer.scored.count { show(self, scorer.scored[index], window.lowerBound) }
    }
  }

  private func explanation(_ cues: [Cue]) -> Explanation {
    let biases = Dimension.allCases.map {
      Cue.Effect(dimension: $0, thousandths: matcher.image.axes[$0.index].bias)
    }
    let totals = Dimension.allCases.map { Cue.Effect(dimension: $0, thousandths: scorer.sum($0)) }
    return Explanation(cues: cues, biases: biases, totals: totals)
  }

  private func span(of scored: ScoredCue, at offset: Int) -> SourceSpan {
    let span = matcher.span(firstUnit: Int(scored.firstUnit), lastUnit: Int(scored.lastUnit))
    return SourceSpan(start: span.start + offset, end: span.end + offset)
  }

  private func cue(_ scored: ScoredCue, at offset: Int) -> Cue {
    let entry = matcher.image.entries[Int(scored.entry)]
    let className = matcher.image.string(matcher.image.classes[Int(entry.classIndex)].name)
    return Cue(
      span: span(of: scored, at: offset),
      entry: matcher.image.string(entry.name) + " / " + className, modifiers: scored.marks.named,
      effects: scorer.effects(of: scored))
  }
}

extension Speaker {
  /// The bit that lexicon classes are gated by: customers, agents with bots, or nobody.
  package var audience: UInt8 {
    switch self {
    case .customer: 1
    case .agent, .bot: 2
    case .system: 0
    }
  }
}
