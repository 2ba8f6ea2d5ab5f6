package import UndertoneCore

extension NDJSONWriter {
  /// Writes the result for the conversation `record`.
  package func conversation(_ record: Record, _ result: ConversationResult, into buffer: inout ByteBuffer) {
    var cursor = begin(record, &buffer)
    cursor.put("{\"schema\":\"undertone/1\",\"kind\":\"conversation\",\"id\":")
    put(id: record, &cursor)
    put(afterConversationID, &cursor)
    buffer.commit(cursor.place)
    for (place, turn) in result.turns.enumerated() {
      if place > 0 { buffer.append(",") }
      let text =
        turn.index < record.turns.count ? record.turns[turn.index].text : ByteSlice(start: nil, count: 0)
      self.turn(turn, text: text, into: &buffer)
    }
    cursor.place = buffer.room(
      room(for: record) + 160 * result.escalation.reasons.count + 20 * (result.journey?.path.count ?? 0))
    cursor.put("],\"emotions\":")
    emotions(result.emotions, &cursor)
    cursor.put(",\"journey\":")
    journey(result.journey, &cursor)
    escalation(result.escalation, &cursor)
    cursor.put(",\"care\":")
    care(result.care, &cursor)
    cursor.put(",\"satisfaction\":")
    if let satisfaction = result.satisfaction {
      cursor.put(tenThousandths: satisfaction.rawValue)
    } else {
      cursor.put("null")
    }
    cursor.put(",\"timing\":null")
    end(record, &cursor)
    buffer.commit(cursor.place)
  }

  private func turn(_ turn: TurnResult, text: ByteSlice, into buffer: inout ByteBuffer) {
    var cursor = OutputCursor(place: buffer.room(fixedRoom), tables: tables)
    cursor.put("{\"index\":")
    cursor.put(integer: turn.index)
    cursor.put(",\"speaker\":\"")
    cursor.put(turn.speaker.name)
    if turn.result.speaker == .customer {
      cursor.put("\",\"emotions\":{\"surprise\":")
    } else {
      cursor.put("\",\"emotions\":null")
    }
    values(turn.result, &cursor)
    cursor.put(",\"care\":")
    nullable(turn.care?.name, &cursor)
    cursor.put(",\"journey\":")
    if let journey = turn.journey {
      cursor.put(byte: 0x7B)
      stage(journey, &cursor)
      cursor.put(byte: 0x7D)
    } else {
      cursor.put("null")
    }
    buffer.commit(cursor.place)
    if let explanation = turn.explanation { self.explanation(explanation, text: text, into: &buffer) }
    buffer.append("}")
  }

  private func emotions(_ emotions: ConversationEmotions?, _ cursor: inout OutputCursor) {
    guard let emotions else {
      cursor.put("null")
      return
    }
    cursor.put("{\"mean\":")
    six(emotions.mean, &cursor)
    cursor.put(",\"peak\":")
    six(emotions.peak, &cursor)
    cursor.put(",\"end\":")
    six(emotions.end, &cursor)
    cursor.put(byte: 0x7D)
  }

  private func six(_ values: EmotionValues, _ cursor: inout OutputCursor) {
    cursor.put(byte: 0x7B)
    for emotion in Emotion.allCases {
      if emotion != .surprise { cursor.put(byte: 0x2C) }
      cursor.put(byte: 0x22)
      cursor.put(emotion.name)
      cursor.put("\":")
      cursor.put(tenThousandths: values[emotion].rawValue)
    }
    cursor.put(byte: 0x7D)
  }

  private func stage(_ journey: TurnJourney, _ cursor: inout OutputCursor) {
    cursor.put("\"stage\":\"")
    cursor.put(journey.stage?.name ?? "none")
    cursor.put("\",\"recoverability\":")
    nullable(journey.recoverability?.name, &cursor)
  }

  private func journey(_ journey: Journey?, _ cursor: inout OutputCursor) {
    guard let journey else {
      cursor.put("null")
      return
    }
    cursor.put(byte: 0x7B)
    stage(journey.end, &cursor)
    cursor.put(",\"path\":[")
    for (place, stage) in journey.path.enumerated() {
      if place > 0 { cursor.put(byte: 0x2C) }
      nullable(stage.name, &cursor)
    }
    cursor.put("],\"lowPoint\":")
    nullable(journey.lowPoint, &cursor)
    cursor.put(",\"turningPoint\":")
    nullable(journey.turningPoint, &cursor)
    cursor.put(",\"recovered\":")
    cursor.put(journey.recovered ? "true" as StaticString : "false")
    cursor.put(byte: 0x7D)
  }

  private func escalation(_ escalation: Escalation, _ cursor: inout OutputCursor) {
    cursor.put(",\"escalation\":{\"risk\":")
    cursor.put(tenThousandths: escalation.risk.rawValue)
    level(escalation.level, &cursor)
    cursor.back(1)
    cursor.put(",\"firstAlert\":")
    nullable(escalation.firstAlert, &cursor)
    cursor.put(",\"reasons\":[")
    for (place, reason) in escalation.reasons.enumerated() {
      if place > 0 { cursor.put(byte: 0x2C) }
      cursor.put("{\"family\":\"")
      cursor.put(reason.family.name)
      cursor.put("\",\"turn\":")
      cursor.put(integer: reason.turn)
      cursor.put(",\"span\":[")
      cursor.put(integer: reason.span.start)
      cursor.put(byte: 0x2C)
      cursor.put(integer: reason.span.end)
      cursor.put("],\"effect\":")
      cursor.put(thousandths: reason.thousandths)
      cursor.put(byte: 0x7D)
    }
    cursor.put("]}")
  }

  private func care(_ care: CareSummary?, _ cursor: inout OutputCursor) {
    guard let care else {
      cursor.put("null")
      return
    }
    cursor.put("{\"opportunities\":")
    cursor.put(integer: care.opportunities)
    cursor.put(",\"met\":")
    cursor.put(integer: care.met)
    cursor.put(",\"wordsOnly\":")
    cursor.put(integer: care.wordsOnly)
    cursor.put(",\"actionOnly\":")
    cursor.put(integer: care.actionOnly)
    cursor.put(",\"missed\":")
    cursor.put(integer: care.missed)
    cursor.put(",\"madeWorse\":")
    cursor.put(integer: care.madeWorse)
    cursor.put(",\"empathyIndex\":")
    nullable(care.empathyIndex, &cursor)
    cursor.put(byte: 0x7D)
  }

  private func nullable(_ value: Int?, _ cursor: inout OutputCursor) {
    if let value { cursor.put(integer: value) } else { cursor.put("null") }
  }

  private func nullable(_ name: String?, _ cursor: inout OutputCursor) {
    guard let name else {
      cursor.put("null")
      return
    }
    cursor.put(byte: 0x22)
    cursor.put(name)
    cursor.put(byte: 0x22)
  }
}
