internal import UndertoneCore

/// A column of a set whose values are judgements.
struct LabelColumn {
  let column: SetLayout.Column
  let layout: SetLayout
  /// The names of labels that are written as numbers.
  let labelNames: [String]

  /// Adds what `value` says to `gold`; null and an empty cell say nothing.
  func read(_ value: SourceValue, into gold: inout GoldLabels, _ problems: inout RecordProblems) {
    switch column.field {
    case .labels:
      if let labels = labels(value, &problems) { gold.labels = (gold.labels ?? []) + labels }
    case .sentiment:
      if value.isEmpty { return }
      guard let name = value.label else {
        problems.add(wrongType: column.path, wanted: "a name")
        return
      }
      gold.sentiment = problems.checked(name.lowercased(), column.path, among: GoldNames.sentiments)
    case .satisfaction:
      gold.satisfaction = reading(value, &problems)?.degree
    case .axis(let axis):
      gold.axes[axis] = reading(value, &problems)
    case .text, .id, .speaker, .conversation, .turns:
      break
    }
  }

  /// A list, or a cell with one label or several; an empty cell is an empty list where several can stand.
  private func labels(_ value: SourceValue, _ problems: inout RecordProblems) -> [String]? {
    let parts: [SourceValue]
    switch value {
    case .null: return nil
    case .list(let values): parts = values
    case .text(let text):
      if let separator = layout.labelSeparator {
        parts = text.split(separator: separator).map { .text(LabelColumn.trimmed($0)) }
      } else {
        if text.isEmpty { return nil }
        parts = [value]
      }
    default: parts = [value]
    }
    let labels = parts.compactMap(\.label)
    if labels.count < parts.count {
      problems.add(wrongType: column.path, wanted: "a name or a list of names")
    }
    return labels.map { label in
      guard let number = Int(label), labelNames.indices.contains(number) else { return label }
      return labelNames[number]
    }
  }

  private func reading(_ value: SourceValue, _ problems: inout RecordProblems) -> GoldLabels.Reading? {
    guard !value.isEmpty, let range = column.field.range else { return nil }
    guard let amount = value.amount else {
      problems.add(wrongType: column.path, wanted: "a number")
      return nil
    }
    let scale = column.scale ?? SetLayout.Scale(least: range.lowerBound, most: range.upperBound)
    let known = min(scale.least, scale.most)...max(scale.least, scale.most)
    guard let amount = problems.checked(amount, column.path, in: known) else { return nil }
    return GoldLabels.Reading(
      degree: scale.moved(amount, to: range), isPresent: range.lowerBound < 0 ? nil : scale.isPresent(amount))
  }

  private static func trimmed(_ text: Substring) -> String {
    let start = text.drop { $0 == " " || $0 == "\t" }
    return String(start.reversed().drop { $0 == " " || $0 == "\t" }.reversed())
  }
}
