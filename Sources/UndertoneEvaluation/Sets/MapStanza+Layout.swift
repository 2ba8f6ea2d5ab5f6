internal import UndertoneCore

// Where the files have what.
extension MapStanza {
  mutating func column(_ words: [MapWords.Word]) {
    guard let field = SetLayout.Field.allCases.first(where: { $0.name == words[0].text }) else {
      add(
        .mapKey, words[0].place, "unknown field `\(words[0].text)`",
        hint: "one of " + SetLayout.Field.allCases.map(\.name).joined(separator: ", "))
      return
    }
    guard words.count > 1 else {
      add(
        .mapValue, words[0].place, "`column \(field.name)` names no column",
        hint: "as in `column \(field.name) NAME`, or a number from 1")
      return
    }
    let isNumbered = Int(words[1].text) != nil
    if field != .labels,
      entry.layout.columns.contains(where: { $0.field == field && $0.isNumbered == isNumbered })
    {
      add(.mapRepeatedKey, words[0].place, "`column \(field.name)` stands in this stanza twice")
      return
    }
    var column = SetLayout.Column(field: field, path: words[1].text)
    if words.count > 2 {
      guard let scale = scale(Array(words[2...]), field) else { return }
      column.scale = scale
    }
    entry.layout.columns.append(column)
  }

  private mutating func scale(_ words: [MapWords.Word], _ field: SetLayout.Field) -> SetLayout.Scale? {
    guard field.range != nil, words.count == 2 || words.count == 3 else {
      let more = field.range == nil ? "is no number" : "takes two numbers, or three"
      add(
        .mapValue, words[0].place, "`column \(field.name)` \(more)",
        hint: field.range == nil ? nil : "the least, the most, and from where on it counts as present")
      return nil
    }
    let numbers = words.compactMap { number($0) }
    guard numbers.count == words.count else { return nil }
    guard numbers[0] != numbers[1] else {
      add(.mapNumber, words[0].place, "the least and the most are the same")
      return nil
    }
    return SetLayout.Scale(least: numbers[0], most: numbers[1], from: numbers.count == 3 ? numbers[2] : nil)
  }

  mutating func role(_ words: [MapWords.Word]) {
    guard let speaker = Speaker.allCases.first(where: { $0.name == words[0].text }) else {
      unknown("speaker", words[0], Speaker.allCases.map(\.name))
      return
    }
    for word in words.dropFirst() {
      if word.text == "*", !word.isQuoted {
        entry.layout.otherRole = speaker
      } else {
        entry.layout.roles[word.text] = speaker
      }
    }
  }

  private static let signs: [(name: String, sign: Character)] = [
    ("comma", ","), ("semicolon", ";"), ("tab", "\t"), ("pipe", "|"), ("space", " "),
  ]

  /// One sign, as it is or by its name.
  mutating func separator(_ words: [MapWords.Word]) -> Character? {
    let text = words[words.count - 1].text
    if let known = MapStanza.signs.first(where: { $0.name == text }) { return known.sign }
    if text.utf8.count == 1, let sign = text.first, sign != "\"" { return sign }
    unknown("separator", words[words.count - 1], MapStanza.signs.map(\.name) + ["any other sign"])
    return nil
  }

  /// `split labels ;`
  mutating func split(_ words: [MapWords.Word]) {
    guard words.count == 2, words[0].text == "labels" else {
      add(.mapValue, words[0].place, "`split` takes `labels` and a sign", hint: "as in `split labels ;`")
      return
    }
    entry.layout.labelSeparator = separator(words)
  }

  mutating func names(_ words: [MapWords.Word]) {
    if words.count == 1, words[0].text.contains(".") {
      entry.layout.labelNames = .file(words[0].text)
    } else {
      entry.layout.labelNames = .list(words.map(\.text))
    }
  }
}
