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
    let bar = max((width - 46) / 2, 4)
    for (left, right) in zip(Emotion.allCases.prefix(3), Emotion.allCases.suffix(3)) {
      let row = [(left, 10), (right, 15)].map { emotion, name in
        let value = result[.emotion(emotion)]
        let isPresent = result.labels.contains(emotion)
        let filled = style.styled(PrettyStyle.bar(value, width: bar), PrettyStyle.look(emotion))
        let label = style.styled(PrettyStyle.padded(emotion.name, name), isPresent ? .bold : .dim)
        return "\(label) \(filled) \(style.styled(PrettyStyle.number(value), isPresent ? .bold : .dim))"
      }
      buffer.append("  \(row[0])    \(row[1])\n")
    }
  }

  private func feeling(_ result: MessageResult, into buffer: inout ByteBuffer) {
    let sentiment = style.styled(result.sentiment.name, PrettyStyle.look(result.sentiment))
    var parts = ["valence \(PrettyStyle.number(result[.valence])) \(sentiment)"]
    if result.intensity.rawValue > 0 { parts.append("intensity \(PrettyStyle.number(result.intensity))") }
    for signal in Signal.allCases {
      let value = result[.signal(signal)]
      guard value.rawValue.magnitude >= 2500 else { continue }
      parts.append("\(signal.name) \(PrettyStyle.number(value))")
    }
    wrapped(parts, into: &buffer)
  }

  private func risk(_ result: MessageResult, into buffer: inout ByteBuffer) {
    let bar = style.styled(PrettyStyle.bar(result[.risk], width: 12), PrettyStyle.look(result.level))
    let level = style.styled(result.level.name, PrettyStyle.look(result.level))
    let families = result.families.elements.map(\.name).joined(separator: " ")
    let tail = families.isEmpty ? "" : style.styled(" · ", .dim) + families
    buffer.append("  risk \(bar) \(PrettyStyle.number(result[.risk])) \(level)\(tail)\n")
  }

  private func care(_ result: MessageResult, into buffer: inout ByteBuffer) {
    let bar = max((width - 60) / 3, 4)
    for row in [[CareQuality.empathy, .warmth, .understanding], [.exploration, .ownership, .action]] {
      let cells = row.map { quality in
        let value = result[.care(quality)]
        let filled = style.styled(PrettyStyle.bar(value, width: bar), .green)
        return "\(PrettyStyle.padded(quality.name, 13)) \(filled) \(PrettyStyle.number(value))"
      }
      buffer.append("  " + cells.joined(separator: "  ") + "\n")
    }
    behaviours(result, indent: "  ", into: &buffer)
  }

  /// The behaviours for care, then those against it.
  func behaviours(_ result: MessageResult, indent: String, into buffer: inout ByteBuffer) {
    let seen = result.behaviours.elements
    let good = seen.filter(\.isCaring).map { style.styled("+ \($0.name)", .green) }
    let bad = seen.filter { !$0.isCaring }.map { style.styled("− \($0.name)", .red) }
    if !seen.isEmpty { buffer.append(indent + (good + bad).joined(separator: "  ") + "\n") }
  }

  /// What made the numbers, the strongest cues first.
  func cues(_ explanation: Explanation, _ text: ByteSlice, into buffer: inout ByteBuffer) {
    guard !explanation.cues.isEmpty else { return }
    let ranked = explanation.cues.sorted { strength($0) > strength($1) }
    for cue in ranked.prefix(8) {
      let start = min(max(cue.span.start, 0), text.count)
      let end = min(max(cue.span.end, start), text.count, start + 40)
      let words = PrettyText(style: PrettyStyle(hasColour: false), width: 60)
        .lines(ByteSlice(rebasing: text[start..<end]), cues: []).joined(separator: " ")
      let effects = cue.effects.sorted { $0.thousandths.magnitude > $1.thousandths.magnitude }.prefix(3)
        .map { "\($0.dimension.name) \(PrettyStyle.effect($0.thousandths))" }.joined(separator: ", ")
      let modifiers = cue.modifiers.isEmpty ? "" : " (\(cue.modifiers.joined(separator: ", ")))"
      let dim = style.styled("\(modifiers) \(cue.entry)", .dim)
      buffer.append("    \(style.styled(words, .bold)) → \(effects)\(dim)\n")
    }
    if ranked.count > 8 {
      buffer.append("    " + style.styled("… \(ranked.count - 8) cues more", .dim) + "\n")
    }
  }

  private func strength(_ cue: Cue) -> UInt32 { cue.effects.reduce(0) { max($0, $1.thousandths.magnitude) } }

  /// Writes `parts` with dots between them on as many lines as they need.
  private func wrapped(_ parts: [String], into buffer: inout ByteBuffer) {
    var line = ""
    var columns = 0
    for part in parts {
      let length = part.unicodeScalars.count
      if columns > 0, columns + 3 + length > width - 2 {
        buffer.append("  \(line)\n")
        line = ""
        columns = 0
      }
      line += (columns > 0 ? style.styled(" · ", .dim) : "") + part
      columns += length + 3
    }
    buffer.append("  \(line)\n")
  }
}
