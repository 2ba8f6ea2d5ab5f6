import UndertoneCore

/// Reads `.class` files.
enum ClassFile {
  /// The keys in the order in which the formatter writes them.
  static let keys = [
    "class", "doc", "weight", "speaker", "role", "effect", "negated", "family", "behaviour", "repeats",
    "keeps",
    "overlap", "feeling",
  ]
  private static let many: Set<String> = ["effect", "negated", "keeps"]

  static func read(
    _ reader: inout LineReader, into classes: inout [ClassDefinition], _ problems: inout Problems
  ) {
    StanzaReader(codes: .class, heads: ["class"]).read(&reader, &problems) { stanza, problems in
      classes.append(definition(stanza, &problems))
    }
  }

  private static func definition(_ stanza: Stanza, _ problems: inout Problems) -> ClassDefinition {
    let head = stanza.lines[0]
    let name = head.value.string
    if !head.value.isName {
      problems.add(
        .name, line: head.number, column: head.value.column, "\(name) cannot be the name of a class",
        hint: "lower-case letters, digits, dots and dashes")
    } else if KindName.kind(named: name) != nil {
      problems.add(
        .name, line: head.number, column: head.value.column, "<\(name)> is a kind of token already",
        hint: "take another name")
    }
    var definition = ClassDefinition(name: name, place: problems.place(head.number))
    var seen: Set<String> = []
    for line in stanza.lines.dropFirst() {
      let key = line.key.string
      if !many.contains(key), !seen.insert(key).inserted {
        problems.add(
          .repeatedKey, line: line.number, column: line.key.column, "`\(key)` stands in this stanza twice")
        continue
      }
      apply(line, key, to: &definition, &problems)
    }
    return definition
  }

  private static func apply(
    _ line: Stanza.Line, _ key: String, to definition: inout ClassDefinition, _ problems: inout Problems
  ) {
    let value = line.value
    definition.keyPlaces[key] = problems.place(line.number, value.column)
    switch key {
    case "doc": definition.doc = value.string
    case "weight": readRange(line, &definition, &problems)
    case "speaker":
      if let choice: Audience = choice(line, key, &problems) { definition.speaker = choice }
    case "role": definition.role = choice(line, key, &problems)
    case "effect": readEffect(line, key, &definition.effects, &definition.keyPlaces, &problems)
    case "negated": readEffect(line, key, &definition.negated, &definition.keyPlaces, &problems)
    case "family":
      definition.family = named(line, key, CueFamily.allCases, \.name, &problems)
    case "behaviour":
      definition.behaviour = named(line, key, AgentBehaviour.allCases, \.name, &problems)
    case "repeats":
      let factors = value.words.compactMap { decimal($0, line.number, &problems) }
      if !factors.isEmpty { definition.repeats = factors }
    case "keeps": definition.keeps += value.words.map(\.string)
    case "feeling":
      definition.isFeeling = named(line, key, ["yes", "no"], \.self, &problems) == "yes"
    case "overlap":
      definition.overlaps = named(line, key, ["yes", "no"], \.self, &problems) == "yes"
    default:
      problems.add(
        .key, line: line.number, column: line.key.column, "unknown key `\(key)`",
        hint: key.hasPrefix("#") ? "a comment starts at the start of its line" : "one of " + keyList)
    }
  }

  private static var keyList: String { keys.joined(separator: ", ") }

  private static func readRange(
    _ line: Stanza.Line, _ definition: inout ClassDefinition, _ problems: inout Problems
  ) {
    if line.value == "explicit" {
      definition.weightRange = nil
      return
    }
    let words = line.value.words
    guard words.count == 2 else {
      problems.add(
        .number, line: line.number, column: line.value.column,
        "`weight` takes the lowest and the highest weight", hint: "as in `weight 0.1 3`, or `weight explicit`"
      )
      return
    }
    guard let low = decimal(words[0], line.number, &problems),
      let high = decimal(words[1], line.number, &problems)
    else { return }
    guard low <= high else {
      problems.add(
        .number, line: line.number, column: words[0].column, "the lowest weight is above the highest",
        hint: "swap them")
      return
    }
    definition.weightRange = low...high
  }

  private static func readEffect(
    _ line: Stanza.Line, _ key: String, _ effects: inout [Cue.Effect], _ places: inout [String: Place],
    _ problems: inout Problems
  ) {
    let words = line.value.words
    guard words.count == 2 else {
      problems.add(
        .number, line: line.number, column: line.value.column, "`\(key)` takes an axis and a number",
        hint: "as in `\(key) anger 0.5`")
      return
    }
    guard let axis = Axis.named(words[0]) else {
      problems.add(
        .axis, line: line.number, column: words[0].column, "unknown axis \(words[0].string)", hint: Axis.hint)
      return
    }
    guard let amount = decimal(words[1], line.number, &problems) else { return }
    guard !effects.contains(where: { $0.dimension == axis }) else {
      problems.add(
        .repeatedAxis, line: line.number, column: words[0].column,
        "`\(key) \(axis.name)` stands in this stanza twice", hint: "add the two")
      return
    }
    effects.append(Cue.Effect(dimension: axis, thousandths: amount))
    places[key + " " + axis.name] = problems.place(line.number, words[1].column)
  }

  private static func decimal(_ word: LineSlice, _ number: Int, _ problems: inout Problems) -> Int32? {
    do throws(Thousandths.Failure) {
      return try Thousandths.parse(word)
    } catch {
      problems.add(
        .number, line: number, column: word.column, "\(word.string) \(error.message)",
        hint: "a decimal with at most three places")
      return nil
    }
  }

  private static func choice<Choice: RawRepresentable & CaseIterable>(
    _ line: Stanza.Line, _ key: String, _ problems: inout Problems
  ) -> Choice? where Choice.RawValue == String {
    named(line, key, Array(Choice.allCases), \.rawValue, &problems)
  }

  private static func named<Choice>(
    _ line: Stanza.Line, _ key: String, _ choices: [Choice], _ name: (Choice) -> String,
    _ problems: inout Problems
  ) -> Choice? {
    let text = line.value.string
    if let choice = choices.first(where: { name($0) == text }) { return choice }
    problems.add(
      .choice, line: line.number, column: line.value.column, "unknown \(key) \(text)",
      hint: "one of " + choices.map(name).joined(separator: ", "))
    return nil
  }
}
