internal import UndertoneCore

/// Looks up the fields of rows, where the layout of a set says that they are.
struct RowReader {
  let layout: SetLayout
  let form: SourceForm
  private let columns: [SetLayout.Column]
  private let labelColumns: [LabelColumn]
  /// Keys of `gold` that columns read.
  private let claimedKeys: Set<String>
  /// The paths of columns and flags that some row has.
  private(set) var foundPaths: Set<String> = []
  /// Keys of `gold` that nobody reads, and how often they stand there.
  private(set) var unknownKeys: [String: Int] = [:]

  init(_ layout: SetLayout, form: SourceForm, labelNames: [String]) {
    self.layout = layout
    self.form = form
    let columns = layout.columns(of: form)
    self.columns = columns
    labelColumns = columns.filter { $0.field.isJudgement }
      .map { LabelColumn(column: $0, layout: layout, labelNames: labelNames) }
    claimedKeys = Set(
      (columns.map(\.path) + layout.flags).filter { $0.hasPrefix("gold.") }
        .map { String($0.dropFirst(5).prefix { $0 != "." }) })
  }

  /// Whether it is known which column holds the text.
  var hasTextColumn: Bool { columns.contains { $0.field == .text } }

  /// The columns that judge, with names as they stand in the map.
  var judgements: [SetLayout.Column] { labelColumns.map(\.column) }

  /// Whether a row without `gold` has judgements all the same.
  private var needsNoGold: Bool {
    if case .lines = form { return !labelColumns.isEmpty || !layout.flags.isEmpty }
    return true
  }

  /// The value of a field that is no judgement; nil where there is none.
  mutating func value(_ field: SetLayout.Field, of row: SourceValue, dropping prefix: String = "")
    -> SourceValue?
  {
    guard let column = columns.first(where: { $0.field == field }) else { return nil }
    let path = column.path.hasPrefix(prefix) ? String(column.path.dropFirst(prefix.count)) : column.path
    guard let value = row.value(at: path) else { return nil }
    foundPaths.insert(column.path)
    return value.isEmpty && field != .text ? nil : value
  }

  /// The path of the list of turns, with its dot.
  var turnsPrefix: String { (columns.first { $0.field == .turns }?.path ?? "turns") + "." }

  /// Which columns to read.
  enum Part {
    /// Those of the row itself.
    case row
    /// Those of a turn, which begin with the path of the turns; what is read is the turn.
    case turn
    /// Those of the conversation that the row is a turn of.
    case wholeOfTurn
  }

  /// What a row says, or a part of it.
  ///
  /// - Parameter turnCount: How many turns the row has; nil for one that has none.
  mutating func labels(
    _ row: SourceValue, _ part: Part, turnCount: Int? = nil, _ problems: inout RecordProblems
  ) -> GoldLabels {
    var gold = part == .wholeOfTurn ? GoldLabels() : ownLabels(row, part, turnCount, &problems)
    for column in labelColumns {
      guard let path = path(column.column.path, part), let value = row.value(at: path) else { continue }
      foundPaths.insert(column.column.path)
      if case .list = value, turnCount != nil { continue }
      column.read(value, into: &gold, &problems)
    }
    for flag in layout.flags {
      guard let path = path(flag, part), let value = row.value(at: path) else { continue }
      foundPaths.insert(flag)
      if value.isEmpty { continue }
      guard let amount = value.amount, amount == 0 || amount == 1 else {
        problems.add(wrongType: flag, wanted: "0 or 1")
        continue
      }
      let name = flag.split(separator: ".").last.map(String.init) ?? flag
      gold.labels = (gold.labels ?? []) + (amount == 1 ? [name] : [])
    }
    return gold
  }

  /// Adds what lists with one place a turn say of each turn.
  func distribute(_ row: SourceValue, over turns: inout [GoldLabels], _ problems: inout RecordProblems) {
    for column in labelColumns {
      guard let path = path(column.column.path, .row), case .list(let values)? = row.value(at: path) else {
        continue
      }
      guard values.count == turns.count else {
        problems.add(
          .listLength, "`\(path)` has \(values.count) places for \(turns.count) turns",
          hint: "one place a turn, null where it does not apply")
        continue
      }
      for index in turns.indices { column.read(values[index], into: &turns[index], &problems) }
    }
  }

  /// Where a path leads in `part`; nil for paths of other parts.
  private func path(_ path: String, _ part: Part) -> String? {
    let isOfWhole = path.hasPrefix("conversation.")
    switch (form, part) {
    case (.lines, .turn): return path.hasPrefix(turnsPrefix) ? String(path.dropFirst(turnsPrefix.count)) : nil
    case (.lines, _): return path.hasPrefix(turnsPrefix) ? nil : path
    case (.utterances, .wholeOfTurn): return isOfWhole ? path : nil
    case (.utterances, _): return isOfWhole ? nil : path
    case (.table, _): return part == .wholeOfTurn ? nil : path
    }
  }

  /// The object `gold` of our own form.
  private mutating func ownLabels(
    _ row: SourceValue, _ part: Part, _ turnCount: Int?, _ problems: inout RecordProblems
  ) -> GoldLabels {
    guard let value = row.value(at: "gold") else {
      if part == .row, !needsNoGold { problems.add(.malformed, "the key `gold` is missing") }
      return GoldLabels()
    }
    guard case .object(let values) = value else {
      problems.add(wrongType: "gold", wanted: "an object")
      return GoldLabels()
    }
    let claimed = part == .row ? claimedKeys : []
    for key in values.keys where !GoldReader.keys.contains(key) && !claimed.contains(key) {
      unknownKeys[key, default: 0] += 1
    }
    return GoldReader(values, turnCount: turnCount, ignoring: claimed).read(&problems)
  }
}
