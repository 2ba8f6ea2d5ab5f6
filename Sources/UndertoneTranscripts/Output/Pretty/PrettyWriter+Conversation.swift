package import UndertoneCore

extension PrettyWriter {
  /// Writes the result for the conversation `record`, turn by turn, and the whole.
  package func conversation(_ record: Record, _ result: ConversationResult, into buffer: inout ByteBuffer) {
    let count = result.turns.count
    let level = result.escalation.level
    var heading = heading(record)
    heading.add("\(count) turn\(count == 1 ? "" : "s")", gap: " · ")
    heading.add("risk", gap: " · ")
    heading.add(level.name, PrettyStyle.look(level))
    buffer.append(heading.lines)
    for turn in result.turns {
      let said =
        turn.index < record.turns.count ? record.turns[turn.index].text : ByteSlice(start: nil, count: 0)
      self.turn(turn, said, into: &buffer)
    }
    summary(result, into: &buffer)
    buffer.append("\n")
  }

  private func turn(_ turn: TurnResult, _ said: ByteSlice, into buffer: inout ByteBuffer) {
    let number = String(turn.index)
    var line = flow("", hang: "             ")
    line.add(
      String(repeating: " ", count: max(3 - number.utf8.count, 0)) + number + " "
        + PrettyStyle.padded(turn.speaker.name, 8), .dim)
    if turn.speaker == .customer {
      let risk = turn.result[.risk]
      line.add("risk")
      line.add(PrettyStyle.bar(risk, width: 8), PrettyStyle.look(turn.result.level))
      line.add(PrettyStyle.number(risk))
      for (index, emotion) in turn.result.labels.enumerated() {
        let value = PrettyStyle.number(turn.result[.emotion(emotion)])
        line.add("\(emotion.name) \(value)", PrettyStyle.look(emotion), gap: index == 0 ? "  " : ", ")
      }
    }
    buffer.append(line.lines)
    let lines = PrettyText(style: style, width: width - 6).lines(
      said, cues: turn.explanation?.cues.map(\.span) ?? [])
    for line in lines { buffer.append("    \(line)\n") }
    if turn.speaker == .agent { behaviours(turn.result, indent: "    ", into: &buffer) }
  }

  private func summary(_ result: ConversationResult, into buffer: inout ByteBuffer) {
    if let emotions = result.emotions {
      let peaks = Emotion.allCases.filter { emotions.peak[$0].rawValue >= 2000 }
        .sorted { emotions.peak[$0] > emotions.peak[$1] }
      var line = flow("  peak  ", hang: "        ")
      for (index, emotion) in peaks.enumerated() {
        let value = PrettyStyle.number(emotions.peak[emotion])
        line.add("\(emotion.name) \(value)", PrettyStyle.look(emotion), gap: index == 0 ? "" : ", ")
      }
      if !peaks.isEmpty { buffer.append(line.lines) }
    }
    if let path = result.journey?.path, !path.isEmpty {
      var line = flow("  path  ", hang: "        ")
      for (index, emotion) in path.enumerated() {
        if index > 0 { line.add("→") }
        line.add(emotion.name, PrettyStyle.look(emotion))
      }
      buffer.append(line.lines)
    }
    let escalation = result.escalation
    var line = flow(hang: "        ")
    risk(escalation.risk, escalation.level, &line)
    if let turn = escalation.firstAlert { line.add("first alert at turn \(turn)", gap: " · ") }
    buffer.append(line.lines)
    for reason in escalation.reasons.prefix(5) {
      var line = flow("        ", hang: "          ")
      line.add("\(reason.family.name) in turn \(reason.turn)")
      line.add(PrettyStyle.effect(reason.thousandths), .dim)
      buffer.append(line.lines)
    }
  }
}
