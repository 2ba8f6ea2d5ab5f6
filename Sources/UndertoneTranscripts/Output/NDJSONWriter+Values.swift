internal import UndertoneCore

extension NDJSONWriter {
  /// Writes everything between the emotions and `agent`; a customer's emotions begin at the first number.
  func values(_ result: MessageResult, _ cursor: inout OutputCursor) {
    if result.speaker == .customer { emotions(result, &cursor) }
    labels(result, &cursor)
    cursor.put(",\"intensity\":")
    cursor.put(tenThousandths: result.intensity.rawValue)
    cursor.put(",\"valence\":")
    cursor.put(tenThousandths: result.scores[6])
    sentiment(result.sentiment, &cursor)
    signals(result, &cursor)
    cursor.put("},\"escalation\":{\"risk\":")
    cursor.put(tenThousandths: result.scores[20])
    level(result.level, &cursor)
    families(result.families, &cursor)
    if result.speaker == .agent { agent(result, &cursor) } else { cursor.put(",\"agent\":null") }
  }

  private func emotions(_ result: MessageResult, _ cursor: inout OutputCursor) {
    cursor.put(tenThousandths: result.scores[0])
    cursor.put(",\"happiness\":")
    cursor.put(tenThousandths: result.scores[1])
    cursor.put(",\"gratitude\":")
    cursor.put(tenThousandths: result.scores[2])
    cursor.put(",\"anger\":")
    cursor.put(tenThousandths: result.scores[3])
    cursor.put(",\"frustration\":")
    cursor.put(tenThousandths: result.scores[4])
    cursor.put(",\"disappointment\":")
    cursor.put(tenThousandths: result.scores[5])
    cursor.put(byte: 0x7D)
  }

  private func labels(_ result: MessageResult, _ cursor: inout OutputCursor) {
    guard result.labelCount > 0 else {
      cursor.put(",\"labels\":[],\"dominant\":null")
      return
    }
    cursor.put(",\"labels\":[")
    for index in 0..<Int(result.labelCount) {
      cursor.put(name: tables.emotions[Int(result.ranking[index])])
    }
    cursor.back(1)
    cursor.put("],\"dominant\":")
    cursor.put(name: tables.emotions[Int(result.ranking[0])])
    cursor.back(1)
  }

  func sentiment(_ sentiment: Sentiment, _ cursor: inout OutputCursor) {
    switch sentiment {
    case .positive: cursor.put(",\"sentiment\":\"positive\"")
    case .neutral: cursor.put(",\"sentiment\":\"neutral\"")
    case .negative: cursor.put(",\"sentiment\":\"negative\"")
    case .mixed: cursor.put(",\"sentiment\":\"mixed\"")
    }
  }

  private func signals(_ result: MessageResult, _ cursor: inout OutputCursor) {
    cursor.put(",\"signals\":{\"complaint\":")
    cursor.put(tenThousandths: result.scores[7])
    cursor.put(",\"courtesy\":")
    cursor.put(tenThousandths: result.scores[8])
    cursor.put(",\"urgency\":")
    cursor.put(tenThousandths: result.scores[9])
    cursor.put(",\"churn\":")
    cursor.put(tenThousandths: result.scores[10])
    cursor.put(",\"advocacy\":")
    cursor.put(tenThousandths: result.scores[11])
    cursor.put(",\"loyalty\":")
    cursor.put(tenThousandths: result.scores[12])
    cursor.put(",\"confusion\":")
    cursor.put(tenThousandths: result.scores[13])
    cursor.put(",\"anxiety\":")
    cursor.put(tenThousandths: result.scores[14])
    cursor.put(",\"relief\":")
    cursor.put(tenThousandths: result.scores[15])
    cursor.put(",\"astonishment\":")
    cursor.put(tenThousandths: result.scores[16])
    cursor.put(",\"sarcasm\":")
    cursor.put(tenThousandths: result.scores[17])
    cursor.put(",\"stakes\":")
    cursor.put(tenThousandths: result.scores[18])
    cursor.put(",\"abuse\":")
    cursor.put(tenThousandths: result.scores[19])
  }

  /// Writes the level and closes the escalation.
  func level(_ level: RiskLevel, _ cursor: inout OutputCursor) {
    switch level {
    case .none: cursor.put(",\"level\":\"none\"}")
    case .low: cursor.put(",\"level\":\"low\"}")
    case .elevated: cursor.put(",\"level\":\"elevated\"}")
    case .high: cursor.put(",\"level\":\"high\"}")
    case .critical: cursor.put(",\"level\":\"critical\"}")
    }
  }

  private func families(_ families: EnumSet<CueFamily>, _ cursor: inout OutputCursor) {
    cursor.put(",\"families\":[")
    list(families.bits, tables.families, &cursor)
    cursor.put(byte: 0x5D)
  }

  private func agent(_ result: MessageResult, _ cursor: inout OutputCursor) {
    cursor.put(",\"agent\":{\"empathy\":")
    cursor.put(tenThousandths: result.scores[21])
    cursor.put(",\"warmth\":")
    cursor.put(tenThousandths: result.scores[22])
    cursor.put(",\"understanding\":")
    cursor.put(tenThousandths: result.scores[23])
    cursor.put(",\"exploration\":")
    cursor.put(tenThousandths: result.scores[24])
    cursor.put(",\"ownership\":")
    cursor.put(tenThousandths: result.scores[25])
    cursor.put(",\"action\":")
    cursor.put(tenThousandths: result.scores[26])
    cursor.put(",\"behaviours\":[")
    list(result.behaviours.bits, tables.behaviours, &cursor)
    cursor.put("]}")
  }

  /// Writes the names of the set bits, lowest first.
  private func list(_ bits: UInt32, _ names: UnsafePointer<OutputTables.Name>, _ cursor: inout OutputCursor) {
    guard bits != 0 else { return }
    var rest = bits
    while rest != 0 {
      cursor.put(name: names[rest.trailingZeroBitCount])
      rest &= rest - 1
    }
    cursor.back(1)
  }
}
