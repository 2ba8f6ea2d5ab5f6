internal import UndertoneCore

extension PrettyWriter {
  /// Writes what was read in a message: feelings for a customer, behaviours for an agent.
  func body(_ result: MessageResult, into buffer: inout ByteBuffer) {
    switch result.speaker {
    case .customer:
      emotions(result, into: &buffer)
      feeling(result, into: &buffer)
      risk(result, into: &buffer)
    case .agent: care(result, into: &buffer)
    case .bot, .system: break
    }
  }

  /// The positive side on the left, the negative side on the right, each in the order of time.
  private func emotions(_ result: MessageResult, into buffer: inout ByteBuffer) {
    let cells = Emotion.allCases.map { emotion in
      PrettyGrid.Cell(
        name: emotion.name, nameLook: result.labels.contains(emotion) ? .bold : .dim,
        value: result[.emotion(emotion)], look: PrettyStyle.look(emotion))
    }
    let grid = PrettyGrid(style: style, width: width, nameWidth: 14)
    buffer.append(grid.rows([Array(cells.prefix(3)), Array(cells.suffix(3))], wanted: 2))
  }

  private func feeling(_ result: MessageResult, into buffer: inout ByteBuffer) {
    var line = flow(hang: "  ")
    line.add("valence \(PrettyStyle.number(result[.valence]))")
    line.add(result.sentiment.name, PrettyStyle.look(result.sentiment))
    if result.intensity.rawValue > 0 {
      line.add("intensity \(PrettyStyle.number(result.intensity))", gap: " · ")
    }
    for signal in Signal.allCases {
      let value = result[.signal(signal)]
      guard value.rawValue.magnitude >= 2500 else { continue }
      line.add("\(signal.name) \(PrettyStyle.number(value))", gap: " · ")
    }
    buffer.append(line.lines)
  }

  private func risk(_ result: MessageResult, into buffer: inout ByteBuffer) {
    var line = flow(hang: "       ")
    risk(result[.risk], result.level, &line)
    for (index, family) in result.families.elements.enumerated() {
      line.add(family.name, gap: index == 0 ? " · " : " ")
    }
    buffer.append(line.lines)
  }

  /// Adds a bar for the risk, its number and its level.
  func risk(_ risk: TenThousandths, _ level: RiskLevel, _ line: inout PrettyFlow) {
    line.add("risk")
    line.add(PrettyStyle.bar(risk, width: 12), PrettyStyle.look(level))
    line.add(PrettyStyle.number(risk))
    line.add(level.name, PrettyStyle.look(level))
  }

  private func care(_ result: MessageResult, into buffer: inout ByteBuffer) {
    let cells = CareQuality.allCases.map { quality in
      PrettyGrid.Cell(name: quality.name, value: result[.care(quality)], look: .green)
    }
    let grid = PrettyGrid(style: style, width: width, nameWidth: 13)
    buffer.append(grid.rows([Array(cells.prefix(3)), Array(cells.suffix(3))], wanted: 2))
    behaviours(result, indent: "  ", into: &buffer)
  }

  /// The behaviours for care, then those against it.
  func behaviours(_ result: MessageResult, indent: String, into buffer: inout ByteBuffer) {
    let seen = result.behaviours.elements
    guard !seen.isEmpty else { return }
    var line = flow(indent, hang: indent)
    for behaviour in seen where behaviour.isCaring { line.add("+ \(behaviour.name)", .green, gap: "  ") }
    for behaviour in seen where !behaviour.isCaring { line.add("− \(behaviour.name)", .red, gap: "  ") }
    buffer.append(line.lines)
  }

  /// What made the numbers, the strongest cues first.
  func cues(_ explanation: Explanation, _ text: ByteSlice, into buffer: inout ByteBuffer) {
    guard !explanation.cues.isEmpty else { return }
    let ranked = explanation.cues.sorted { strength($0) > strength($1) }
    for cue in ranked.prefix(8) { self.cue(cue, text, into: &buffer) }
    if ranked.count > 8 {
      buffer.append("    " + style.styled("… \(ranked.count - 8) cues more", .dim) + "\n")
    }
  }

  private func cue(_ cue: Cue, _ text: ByteSlice, into buffer: inout ByteBuffer) {
    let start = min(max(cue.span.start, 0), text.count)
    let end = min(max(cue.span.end, start), text.count, start + 40)
    let words = PrettyText(style: PrettyStyle(hasColour: false), width: 60)
      .lines(ByteSlice(rebasing: text[start..<end]), cues: []).joined(separator: " ")
    var line = flow("    ", hang: "      ")
    line.add(words: words, .bold)
    let effects = cue.effects.sorted { $0.thousandths.magnitude > $1.thousandths.magnitude }.prefix(3)
    for (index, effect) in effects.enumerated() {
      let arrow = index == 0 ? "→ " : ""
      let comma = index + 1 < effects.count ? "," : ""
      line.add("\(arrow)\(effect.dimension.name) \(PrettyStyle.effect(effect.thousandths))\(comma)")
    }
    if !cue.modifiers.isEmpty { line.add(words: "(\(cue.modifiers.joined(separator: ", ")))", .dim) }
    line.add(words: cue.entry, .dim)
    buffer.append(line.lines)
  }

  private func strength(_ cue: Cue) -> UInt32 { cue.effects.reduce(0) { max($0, $1.thousandths.magnitude) } }
}
