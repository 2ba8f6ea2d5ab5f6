internal import UndertoneCore
internal import UndertoneTranscripts

/// Makes labelled records of the rows of one file.
struct RecordMaker {
  private(set) var reader: RowReader
  private(set) var records: [GoldRecord] = []
  private(set) var problems: [Diagnostic] = []
  private var lines: [String: Int] = [:]
  private var drafts: [ConversationDraft] = []
  private var draftIndex: [String: Int] = [:]

  init(_ reader: RowReader) { self.reader = reader }

  /// Makes records of `rows`.
  mutating func add(_ rows: [SourceRow]) {
    let hasRowsOfTurns = reader.layout.columns(of: reader.form).contains { $0.field == .conversation }
    for row in rows {
      if hasRowsOfTurns {
        addTurn(row)
      } else if let turns = reader.value(.turns, of: row.value) {
        addConversation(row, turns)
      } else {
        addMessage(row)
      }
    }
    for draft in drafts where draft.isSound { add(draft.record) }
  }

  private mutating func add(_ record: GoldRecord) {
    if let first = lines[record.id] {
      problems.append(
        Diagnostic(
          .repeatedID, file: record.place.file, line: record.place.line,
          "the id `\(record.id)` stands on line \(first) already",
          hint: "a map with `column id -` has records go by their lines"))
    } else {
      lines[record.id] = record.place.line
      records.append(record)
    }
  }

  private mutating func addMessage(_ row: SourceRow) {
    var found = RecordProblems(place: row.place)
    let gold = reader.labels(row.value, .row, &found)
    let turn = turn(row.value, &found, isInList: false)
    problems += found.list
    guard found.areWarnings, let turn else { return }
    add(
      GoldRecord(
        id: id(of: row), place: row.place, content: .message(text: turn.text, speaker: turn.speaker),
        gold: gold))
  }

  /// A row that is a turn: those with the same conversation are one, wherever in the file they stand.
  private mutating func addTurn(_ row: SourceRow) {
    var found = RecordProblems(place: row.place)
    let whole = reader.labels(row.value, .wholeOfTurn, &found)
    var gold = reader.labels(row.value, .row, &found)
    let turn = turn(row.value, &found, isInList: false)
    problems += found.list
    // Without an id a row is a conversation by itself.
    let id = reader.value(.conversation, of: row.value)?.label ?? String(row.place.line)
    let index = draftIndex[id] ?? drafts.count
    if index == drafts.count {
      draftIndex[id] = index
      drafts.append(ConversationDraft(id: id, place: row.place, gold: whole))
    }
    // Satisfaction is of the conversation, on whichever row it stands.
    drafts[index].gold.satisfaction = drafts[index].gold.satisfaction ?? gold.satisfaction
    gold.satisfaction = nil
    drafts[index].isSound = drafts[index].isSound && found.areWarnings
    if let turn { drafts[index].add(turn, gold) }
  }

  private mutating func addConversation(_ row: SourceRow, _ turns: SourceValue) {
    var found = RecordProblems(place: row.place)
    defer { problems += found.list }
    guard case .list(let values) = turns else {
      found.add(wrongType: "turns", wanted: "a list")
      return
    }
    let gold = reader.labels(row.value, .row, turnCount: values.count, &found)
    var draft = ConversationDraft(id: id(of: row), place: row.place, gold: gold)
    for value in values {
      guard let turn = turn(value, &found, isInList: true) else { continue }
      draft.add(turn, reader.labels(value, .turn, &found))
    }
    guard draft.turns.count == values.count else { return }
    reader.distribute(row.value, over: &draft.labels, &found)
    draft.moveLabels(to: reader.layout.subject)
    if found.areWarnings { add(draft.record) }
  }

  private mutating func id(of row: SourceRow) -> String {
    reader.value(.id, of: row.value)?.label ?? String(row.place.line)
  }

  /// Who says what.
  private mutating func turn(_ value: SourceValue, _ problems: inout RecordProblems, isInList: Bool)
    -> Conversation.Turn?
  {
    let prefix = isInList ? reader.turnsPrefix : ""
    let what = isInList ? "a turn" : "the record"
    guard let text = reader.value(.text, of: value, dropping: prefix) else {
      let hint = reader.hasTextColumn ? nil : "a map names it: `column text NAME`"
      let turns = isInList ? "" : " and no `turns`"
      problems.add(.malformed, "\(what) has no text\(turns)", hint: hint)
      return nil
    }
    guard case .text(let text) = text else {
      problems.add(wrongType: "text", wanted: "a string")
      return nil
    }
    let name = reader.value(.speaker, of: value, dropping: prefix)
    guard let speaker = speaker(name, &problems) else { return nil }
    return Conversation.Turn(speaker: speaker, text: text)
  }

  private func speaker(_ value: SourceValue?, _ problems: inout RecordProblems) -> Speaker? {
    guard let value else { return .customer }
    guard let name = value.label else {
      problems.add(wrongType: "speaker", wanted: "a name")
      return nil
    }
    let layout = reader.layout
    if let speaker = layout.roles[name] ?? SpeakerName.speaker(named: name) ?? layout.otherRole {
      return speaker
    }
    problems.add(
      .speaker, "there is no speaker `\(name)`",
      hint:
        "one of \(Speaker.allCases.map(\.name).joined(separator: ", ")); a map names others: `role agent NAME`"
    )
    return nil
  }
}
