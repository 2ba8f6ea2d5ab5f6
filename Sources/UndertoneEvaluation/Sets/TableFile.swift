internal import UndertoneCore
internal import UndertoneTranscripts

/// Reads labelled tables.
enum TableFile {
  /// The rows of `bytes` by column, and what is wrong with the others.
  ///
  /// - Parameter readsOwnLabels: Whether columns with the names of our own fields hold what these hold.
  static func read(_ bytes: [UInt8], file: String, layout: SetLayout, readsOwnLabels: Bool) -> (
    rows: [SourceRow], table: TableRows, problems: [Diagnostic]
  ) {
    let isTabbed = file.lowercased().hasSuffix(".tsv")
    let table = TableRows(
      bytes, file: file, separator: layout.separator ?? (isTabbed ? UInt8(ascii: "\t") : nil),
      hasHeader: layout.expectsHeader, hasQuotes: layout.hasQuotes)
    let numbers = layout.columns.compactMap(\.number).filter { (1...max(table.width, 1)).contains($0) }
    let rows = table.rows.map { row in
      let cells = row.cells.map { SourceValue.text($0) }
      var values = Dictionary(zip(table.header ?? [], cells), uniquingKeysWith: { first, _ in first })
      for number in numbers { values[String(number)] = cells[number - 1] }
      if readsOwnLabels { values["gold"] = .object(ownLabels(values)) }
      return SourceRow(place: GoldRecord.Place(file: file, line: row.line), value: .object(values))
    }
    return (rows, table, table.problems)
  }

  /// The columns that are called like fields of our own, as an object `gold`.
  private static func ownLabels(_ values: [String: SourceValue]) -> [String: SourceValue] {
    var gold: [String: SourceValue] = [:]
    var emotions: [String: SourceValue] = [:]
    for (name, value) in values {
      guard case .text(let text) = value, !text.isEmpty else { continue }
      switch name {
      case "sentiment": gold[name] = .text(text.lowercased())
      case "valence", "risk", "satisfaction": gold[name] = number(value)
      case "complaint": gold[name] = value.amount.map { .flag($0 != 0) } ?? value
      case "families", "maybe":
        gold[name] = .list(text.split { " ,;".contains($0) }.map { .text(String($0)) })
      case _ where GoldNames.emotions.contains(name): emotions[name] = number(value)
      default: break
      }
    }
    if !emotions.isEmpty { gold["emotions"] = .object(emotions) }
    return gold
  }

  private static func number(_ value: SourceValue) -> SourceValue {
    value.amount.map { .number($0) } ?? value
  }
}
