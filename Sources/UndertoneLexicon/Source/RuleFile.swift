import UndertoneCore

/// Reads `.rule` files.
enum RuleFile {
  /// The keys in the order in which the formatter writes them.
  static let keys = [
    "rule", "title", "kind", "times", "scope", "speaker", "pattern", "unless", "without", "emit", "silences",
    "false+", "status", "since", "source", "yes", "no",
  ]
  private static let many: Set<String> = ["pattern", "unless", "without", "emit", "false+", "yes", "no"]

  static func read(
    _ reader: inout LineReader, into rules: inout [RuleDefinition], _ problems: inout Problems
  ) {
    StanzaReader(codes: .rule, heads: ["rule"]).read(&reader, &problems) { stanza, problems in
      rules.append(definition(stanza, &problems))
    }
  }

  private static func definition(_ stanza: Stanza, _ problems: inout Problems) -> RuleDefinition {
    let head = stanza.lines[0]
    if !head.value.isName {
      problems.add(
        .ruleID, line: head.number, column: head.value.column,
        "\(head.value.string) cannot be the id of a rule",
        hint: "lower-case words with dots between, as in `supervisor.request`")
    }
    var rule = RuleDefinition(id: head.value.string, place: problems.place(head.number))
    var seen: Set<String> = []
    for line in stanza.lines.dropFirst() {
      let key = line.key.string
      if !seen.insert(key).inserted, !many.contains(key) {
        problems.add(
          .ruleRepeatedKey, line: line.number, column: line.key.column,
          "`\(key)` stands in this stanza twice")
        continue
      }
      rule.keyPlaces[key] = problems.place(line.number, line.value.column)
      apply(line, key, to: &rule, &problems)
    }
    checkKeys(rule, seen, head.number, &problems)
    return rule
  }

  private static func apply(
    _ line: Stanza.Line, _ key: String, to rule: inout RuleDefinition, _ problems: inout Problems
  ) {
    let value = line.value
    switch key {
    case "title": rule.title = value.string
    case "kind": if let kind: RuleDefinition.Kind = choice(line, key, &problems) { rule.kind = kind }
    case "times":
      if let times = Int(value.string), 2...100 ~= times {
        rule.times = times
      } else {
        problems.add(
          .ruleNumber, line: line.number, column: value.column, "`times` is not a whole number from 2 to 100")
      }
    case "scope": if let scope: RuleDefinition.Scope = choice(line, key, &problems) { rule.scope = scope }
    case "speaker": if let speaker: Audience = choice(line, key, &problems) { rule.speaker = speaker }
    case "pattern": if let pattern = pattern(line, &problems) { rule.patterns.append(pattern) }
    case "unless": if let pattern = pattern(line, &problems) { rule.unless.append(pattern) }
    case "without": if let pattern = pattern(line, &problems) { rule.without.append(pattern) }
    case "emit": readEmit(line, &rule, &problems)
    case "silences": if let answer: Answer = choice(line, key, &problems) { rule.silences = answer == .yes }
    case "false+": rule.falsePositives.append(value.string)
    case "status":
      if let status: RuleDefinition.Status = choice(line, key, &problems) { rule.status = status }
    case "since": rule.since = value.string
    case "source": rule.source = value.string
    case "yes": rule.examples.append(ExampleReader.positive(value, line.number, &problems))
    case "no": rule.examples.append(ExampleReader.negative(value, line.number, &problems))
    default:
      problems.add(
        .ruleKey, line: line.number, column: line.key.column, "unknown key `\(key)`",
        hint: key.hasPrefix("#")
          ? "a comment starts at the start of its line" : "one of " + keys.joined(separator: ", "))
    }
  }

  private enum Answer: String, CaseIterable { case yes, no }

  private static func pattern(_ line: Stanza.Line, _ problems: inout Problems) -> Pattern? {
    do throws(PatternError) {
      return try PatternParser.parse(line.value, at: problems.place(line.number, line.value.column))
    } catch {
      problems.add(
        error.code, line: line.number, column: line.value.column + error.offset, error.message,
        hint: error.hint)
      return nil
    }
  }

  private static func readEmit(
    _ line: Stanza.Line, _ rule: inout RuleDefinition, _ problems: inout Problems
  ) {
    let words = line.value.words
    guard words.count == 2 else {
      problems.add(
        .ruleNumber, line: line.number, column: line.value.column, "`emit` takes a class and a weight",
        hint: "as in `emit frustration 0.4`")
      return
    }
    do throws(Thousandths.Failure) {
      let weight = try Thousandths.parse(words[1])
      rule.emits.append((words[0].string, weight, problems.place(line.number, words[0].column)))
    } catch {
      problems.add(
        .ruleNumber, line: line.number, column: words[1].column, "\(words[1].string) \(error.message)",
        hint: "a decimal with at most three places")
    }
  }

  /// Keys that are missing, or that the rule's kind never looks at.
  private static func checkKeys(
    _ rule: RuleDefinition, _ seen: Set<String>, _ line: Int, _ problems: inout Problems
  ) {
    guard rule.status != .deprecated else { return }
    var missing = ["title", "pattern", "source"].filter { !seen.contains($0) }
    if rule.kind == .absent, !seen.contains("without") { missing.append("without") }
    if !seen.contains("emit"), !rule.silences { missing.append("emit") }
    if !missing.isEmpty {
      problems.add(
        .ruleIncomplete, line: line,
        "rule \(rule.id) has no " + missing.map { "`\($0)`" }.joined(separator: ", "),
        hint: missing.contains("emit")
          ? "without `emit` a rule does nothing, unless it has `silences yes`" : nil)
    }
    report("without", of: .absent, rule, seen, &problems)
    report("times", of: .repeated, rule, seen, &problems)
  }

  private static func report(
    _ key: String, of kind: RuleDefinition.Kind, _ rule: RuleDefinition, _ seen: Set<String>,
    _ problems: inout Problems
  ) {
    guard seen.contains(key), rule.kind != kind, let place = rule.keyPlaces[key] else { return }
    problems.add(
      .ruleKindKey, line: place.line, column: place.column,
      "`\(key)` says nothing in a rule of kind \(rule.kind.rawValue)",
      hint: "it belongs to `kind \(kind.rawValue)`")
  }

  private static func choice<Choice: RawRepresentable & CaseIterable>(
    _ line: Stanza.Line, _ key: String, _ problems: inout Problems
  ) -> Choice? where Choice.RawValue == String {
    let text = line.value.string
    if let choice = Choice(rawValue: text) { return choice }
    problems.add(
      .ruleChoice, line: line.number, column: line.value.column, "unknown \(key) \(text)",
      hint: "one of " + Choice.allCases.map(\.rawValue).joined(separator: ", "))
    return nil
  }
}
