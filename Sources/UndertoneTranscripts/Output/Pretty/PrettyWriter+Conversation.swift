package import UndertoneCore

extension PrettyWriter {
  /// Writes the result for the conversation `record`, turn by turn, and the whole.
  package func conversation(_ record: Record, _ result: ConversationResult, into buffer: inout ByteBuffer) {
    let count = result.turns.count
    let level = style.styled(result.escalation.level.name, PrettyStyle.look(result.escalation.level))
    buffer.append(heading(record, "\(count) turn\(count == 1 ? "" : "s")", "risk \(level)"))
    for turn in result.turns {
      let said =
        turn.index < record.turns.count ? record.turns[turn.index].text : ByteSlice(start: nil, count: 0)
      self.turn(turn, said, into: &buffer)
    }
    summary(result, into: &buffer)
    buffer.append("\n")
  }

  private func turn(_ turn: TurnResult, _ said: ByteSlice, into buffer: inout ByteBuffer) {
    let number =
      String(repeating: " ", count: turn.index < 10 ? 2 : turn.index < 100 ? 1 : 0) + "\(turn.index)"
    var line = style.styled("\(number) \(PrettyStyle.padded(turn.speaker.name, 8))", .dim)
    if turn.speaker == .customer {
      let risk = turn.result[.risk]
      let bar = style.styled(PrettyStyle.bar(risk, width: 8), PrettyStyle.look(turn.result.level))
      let labels = turn.result.labels.map { emotion in
        style.styled(
          "\(emotion.name) \(PrettyStyle.number(turn.result[.emotion(emotion)]))", PrettyStyle.look(emotion))
      }
      line += " risk \(bar) \(PrettyStyle.number(risk))  \(labels.joined(separator: ", "))"
    }
    buffer.append(line + "\n")
    let lines = PrettyText(style: style, width: width - 6).lines(
      said, cues: turn.explanation?.cues.map(\.span) ?? [])
    for line in lines { buffer.append("    \(line)\n") }
    if turn.speaker == .agent { behaviours(turn.result, indent: "    ", into: &buffer) }
  }

  private func summary(_ result: ConversationResult, into buffer: inout ByteBuffer) {
    if let emotions = result.emotions {
      let peaks = Emotion.allCases.filter { emotions.peak[$0].rawValue >= 2000 }
        .sorted { emotions.peak[$0] > emotions.peak[$1] }
        .map { "\(style.styled($0.name, PrettyStyle.look($0))) \(PrettyStyle.number(emotions.peak[$0]))" }
      if !peaks.isEmpty { buffer.append("  peak  \(peaks.joined(separator: ", "))\n") }
    }
    if let path = result.journey?.path, !path.isEmpty {
      buffer.append(
        "  path  \(path.map { style.styled($0.name, PrettyStyle.look($0)) }.joined(separator: " → "))\n")
    }
    let escalation = result.escalation
    let bar = style.styled(PrettyStyle.bar(escalation.risk, width: 12), PrettyStyle.look(escalation.level))
    let alert = escalation.firstAlert.map { " · first alert at turn \($0)" } ?? ""
    buffer.append("  risk  \(bar) \(PrettyStyle.number(escalation.risk)) \(escalation.level.name)\(alert)\n")
    for reason in escalation.reasons.prefix(5) {
      let effect = PrettyStyle.effect(reason.thousandths)
      buffer.append("        \(reason.family.name) in turn \(reason.turn) \(style.styled(effect, .dim))\n")
    }
  }
}
