internal import UndertoneCore

extension LabelledSet {
  /// What is wrong with the set as a whole, or worth knowing.
  func remarks() -> [Diagnostic] {
    guard !records.isEmpty else { return [] }
    let unknown = unknownLabels()
    // That nothing is judged then has its reason already.
    return unknown + oneKind().filter { unknown.isEmpty || $0.code != SetCode.nothingJudged.rawValue }
  }

  /// Labels that the map does not name, all at once.
  private func unknownLabels() -> [Diagnostic] {
    var counts: [String: Int] = [:]
    for labels in records.flatMap({ [$0.gold] + $0.turns }) {
      for label in labels.labels ?? [] where map?.meaning(of: label) == nil { counts[label, default: 0] += 1 }
    }
    guard !counts.isEmpty else { return [] }
    let ranked = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    let shown = ranked.prefix(40).map { "`\($0.key)` (\($0.value))" }
    let more = ranked.count > shown.count ? " and \(ranked.count - shown.count) more" : ""
    let list = shown.joined(separator: ", ") + more
    guard let map else {
      return [
        Diagnostic(
          .labelsWithoutMap, "`\(name)` has labels that count for nothing without a map: " + list,
          hint: "a map says what each means, as in `label \(quoted(ranked[0].key)) -`")
      ]
    }
    return [
      Diagnostic(
        .unknownLabel, file: map.file, line: map.line,
        "the set `\(map.name)` does not name these labels: " + list,
        hint:
          "`label \(quoted(ranked[0].key)) -` for each that stands for nothing of ours; texts that have them are not counted"
      )
    ]
  }

  /// A label as a map has it.
  private func quoted(_ label: String) -> String { label.contains(" ") ? "\"\(label)\"" : label }

  /// Axes that every text shows, or none does: figures need both.
  private func oneKind() -> [Diagnostic] {
    var positives = [Int](repeating: 0, count: Dimension.count)
    var negatives = positives
    var isJudged = false
    for record in records {
      for truth in [truth(of: record)] + turnTruths(of: record) {
        isJudged = isJudged || truth.isAnythingJudged
        for (index, isPresent) in truth.isPresent.enumerated() {
          if isPresent == true { positives[index] += 1 }
          if isPresent == false { negatives[index] += 1 }
        }
      }
      isJudged = isJudged || record.gold.judgesConversation
    }
    guard isJudged else {
      return [
        Diagnostic(
          .nothingJudged, "nothing in `\(name)` is judged",
          hint: "labels stand in `gold`, or where a map says")
      ]
    }
    func names(_ some: [Int], without others: [Int]) -> [String] {
      Dimension.allCases.filter { some[$0.index] > 0 && others[$0.index] == 0 }.map(\.name)
    }
    let always = names(positives, without: negatives)
    let never = names(negatives, without: positives)
    var parts: [String] = []
    if !always.isEmpty { parts.append("every text shows " + always.joined(separator: ", ")) }
    if !never.isEmpty { parts.append("no text shows " + never.joined(separator: ", ")) }
    guard !parts.isEmpty else { return [] }
    return [
      Diagnostic(
        .oneKind, "in `\(name)` " + parts.joined(separator: ", and "),
        hint: "figures of an axis need texts of both kinds")
    ]
  }
}

extension GoldLabels {
  /// Whether something is said that only conversations have.
  fileprivate var judgesConversation: Bool {
    stages != nil || care != nil || end != nil || low != nil || recovered != nil || satisfaction != nil
  }
}

extension Truth {
  fileprivate var isAnythingJudged: Bool {
    degrees.contains { $0 != nil } || sentiment != nil || families != nil || behaviours != nil
  }
}
