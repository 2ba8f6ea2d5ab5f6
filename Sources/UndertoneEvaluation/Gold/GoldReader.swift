internal import UndertoneCore

/// Reads an object `gold` of our own form.
struct GoldReader {
  private let values: [String: SourceValue]
  /// How many turns there are; nil for a message.
  private let turnCount: Int?
  private let path: String

  static let keys: Set<String> = [
    "emotions", "labels", "label", "sentiment", "valence", "complaint", "risk", "families", "maybe",
    "behaviours", "stages", "care", "end", "low", "turning", "recovered", "satisfaction",
  ]

  /// - Parameter ignoring: Keys that a map reads in its own way.
  init(
    _ values: [String: SourceValue], turnCount: Int?, path: String = "gold", ignoring: Set<String> = []
  ) {
    self.values = ignoring.isEmpty ? values : values.filter { !ignoring.contains($0.key) }
    self.turnCount = turnCount
    self.path = path
  }

  func read(_ problems: inout RecordProblems) -> GoldLabels {
    var gold = GoldLabels()
    gold.emotions = emotions(&problems)
    gold.labels = names("labels", among: nil, &problems) ?? name("label", among: nil, &problems).map { [$0] }
    gold.sentiment = name("sentiment", among: GoldNames.sentiments, &problems)
    gold.valence = number("valence", in: -1...1, &problems)
    gold.complaint = flag("complaint", &problems)
    gold.risk = levels("risk", in: 0...3, &problems)
    gold.families = namesOfTurns("families", among: GoldNames.families, &problems)
    gold.maybe = names("maybe", among: GoldNames.families, &problems)
    gold.behaviours = namesOfTurns("behaviours", among: GoldNames.behaviours, &problems)
    gold.stages = nameOfTurns("stages", among: GoldNames.stages, &problems)
    gold.care = nameOfTurns("care", among: GoldNames.care, &problems)
    gold.end = name("end", among: GoldNames.stages, &problems)
    gold.low = turn("low", &problems)
    gold.turning = turn("turning", &problems)
    gold.recovered = flag("recovered", &problems)
    gold.satisfaction = number("satisfaction", in: -2...2, &problems)
    return gold
  }

  /// The value of `key`; nil where there is none or `null`.
  private func value(_ key: String) -> SourceValue? {
    guard let value = values[key], value != .null else { return nil }
    return value
  }

  private func emotions(_ problems: inout RecordProblems) -> [String: Double]? {
    guard let value = value("emotions") else { return nil }
    guard case .object(let values) = value else {
      problems.add(wrongType: path + ".emotions", wanted: "an object of names and intensities")
      return nil
    }
    var emotions: [String: Double] = [:]
    for (name, value) in values.sorted(by: { $0.key < $1.key }) where value != .null {
      guard let name = problems.checked(name, path + ".emotions", among: GoldNames.emotions) else { continue }
      emotions[name] = number(value, path + ".emotions." + name, in: 0...3, &problems)
    }
    return emotions
  }

  private func number(_ key: String, in range: ClosedRange<Double>, _ problems: inout RecordProblems)
    -> Double?
  {
    value(key).flatMap { number($0, path + "." + key, in: range, &problems) }
  }

  private func number(
    _ value: SourceValue, _ path: String, in range: ClosedRange<Double>, _ problems: inout RecordProblems
  ) -> Double? {
    switch value {
    case .integer(let value): return problems.checked(Double(value), path, in: range)
    case .number(let value): return problems.checked(value, path, in: range)
    default:
      problems.add(wrongType: path, wanted: "a number")
      return nil
    }
  }

  private func turn(_ key: String, _ problems: inout RecordProblems) -> Int? {
    let last = Double((turnCount ?? 0) - 1)
    return number(key, in: 0...max(last, 0), &problems).map { Int($0) }
  }

  private func flag(_ key: String, _ problems: inout RecordProblems) -> Bool? {
    guard let value = value(key) else { return nil }
    if case .flag(let flag) = value { return flag }
    problems.add(wrongType: path + "." + key, wanted: "true or false")
    return nil
  }

  /// - Parameter choices: The names that can stand there; nil for any.
  private func name(_ key: String, among choices: [String]?, _ problems: inout RecordProblems) -> String? {
    value(key).flatMap { name($0, path + "." + key, among: choices, &problems) }
  }

  private func name(
    _ value: SourceValue, _ path: String, among choices: [String]?, _ problems: inout RecordProblems
  ) -> String? {
    guard case .text(let name) = value else {
      // Labels of others may be numbers.
      if choices == nil, let label = value.label { return label }
      problems.add(wrongType: path, wanted: "a name")
      return nil
    }
    guard let choices else { return name }
    return problems.checked(name, path, among: choices)
  }

  private func names(_ key: String, among choices: [String]?, _ problems: inout RecordProblems) -> [String]? {
    value(key).flatMap { names($0, path + "." + key, among: choices, &problems) }
  }

  private func names(
    _ value: SourceValue, _ path: String, among choices: [String]?, _ problems: inout RecordProblems
  ) -> [String]? {
    guard case .list(let values) = value else {
      problems.add(wrongType: path, wanted: "a list of names")
      return nil
    }
    return values.compactMap { name($0, path, among: choices, &problems) }
  }
}

// Lists with one place a turn.
extension GoldReader {
  /// The places of the list `key`; nil, and the problem reported, where they are not as many as turns.
  private func places(_ key: String, _ problems: inout RecordProblems) -> [SourceValue]? {
    guard case .list(let values)? = value(key) else { return nil }
    guard let turnCount, values.count == turnCount else {
      problems.add(
        .listLength, "`\(path).\(key)` has \(values.count) places for \(turnCount ?? 0) turns",
        hint: "one place a turn, null where it does not apply")
      return nil
    }
    return values
  }

  private func levels(_ key: String, in range: ClosedRange<Double>, _ problems: inout RecordProblems)
    -> GoldLabels.Levels?
  {
    guard case .list? = value(key) else { return number(key, in: range, &problems).map { .one($0) } }
    return places(key, &problems).map { places in
      .turns(places.map { $0 == .null ? nil : number($0, path + "." + key, in: range, &problems) })
    }
  }

  private func nameOfTurns(_ key: String, among choices: [String], _ problems: inout RecordProblems)
    -> [String?]?
  {
    guard let value = value(key) else { return nil }
    guard case .list = value else {
      problems.add(wrongType: path + "." + key, wanted: "a list with one place a turn")
      return nil
    }
    return places(key, &problems)?.map { place in
      place == .null ? nil : name(place, path + "." + key, among: choices, &problems)
    }
  }

  /// A list of names, or a list of lists.
  private func namesOfTurns(_ key: String, among choices: [String], _ problems: inout RecordProblems)
    -> GoldLabels.Names?
  {
    guard case .list(let values)? = value(key), turnCount != nil, !values.isEmpty,
      !values.contains(where: { if case .text = $0 { true } else { false } })
    else { return names(key, among: choices, &problems).map { .one($0) } }
    return places(key, &problems).map { places in
      .turns(places.map { $0 == .null ? nil : names($0, path + "." + key, among: choices, &problems) })
    }
  }
}
