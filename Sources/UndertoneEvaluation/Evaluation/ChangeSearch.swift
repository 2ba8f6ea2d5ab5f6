internal import UndertoneCore

/// Finds the texts that two runs read differently.
struct ChangeSearch {
  private let before: JudgedSet
  private let after: JudgedSet

  /// A change before its causes are looked up.
  private struct Candidate {
    var text: Int
    var subject: String
    var before: String
    var after: String
    /// How much is wrong, by what readers say; nil where they say nothing.
    var errors: (before: Int, after: Int)?
    /// The largest change of any number of the text.
    var size: Double
  }

  init(from before: JudgedSet, to after: JudgedSet) {
    self.before = before
    self.after = after
  }

  /// The `count` largest changes, and how many there are in all.
  func largest(_ count: Int, from baseline: Baseline, to predictor: Predictor) -> (
    [Comparison.RecordChange], count: Int
  ) {
    let candidates = after.texts.indices.flatMap(changes)
    // Equal ones in the order of the set.
    let sorted = candidates.enumerated().sorted {
      ($1.element.size, $0.offset) < ($0.element.size, $1.offset)
    }.prefix(count).map(\.element)
    return (sorted.map { explained($0, baseline, predictor) }, candidates.count)
  }

  private func changes(_ index: Int) -> [Candidate] {
    let (old, new) = (before.texts[index].prediction, after.texts[index].prediction)
    let truth = after.texts[index].truth
    var changes: [Candidate] = []
    func change(_ subject: String, _ before: String, _ after: String, _ errors: (before: Int, after: Int)?) {
      guard before != after else { return }
      let sizes = old.scores.indices.map { abs(Int(old.scores[$0]) - Int(new.scores[$0])) }
      changes.append(
        Candidate(
          text: index, subject: subject, before: before, after: after, errors: errors,
          size: Double(sizes.max() ?? 0) / 10_000))
    }
    func names(_ names: [String]) -> String { names.isEmpty ? "none" : names.joined(separator: ", ") }
    func wrongLabels(_ prediction: TextPrediction) -> Int {
      Emotion.allCases.map(Dimension.emotion).count { emotion in
        truth.isPresent[emotion.index].map { $0 != prediction.isPresent(emotion) } == true
      }
    }
    change(
      "labels", names(old.labels.map(\.name)), names(new.labels.map(\.name)),
      (wrongLabels(old), wrongLabels(new)))
    change(
      "sentiment", old.sentiment.name, new.sentiment.name,
      truth.sentiment.map { gold in
        (gold.unmixed == old.sentiment.unmixed ? 0 : 1, gold.unmixed == new.sentiment.unmixed ? 0 : 1)
      })
    change(
      "level", old.level.name, new.level.name,
      truth.isPresent[Dimension.risk.index].map { gold in
        (gold == old.isPresent(.risk) ? 0 : 1, gold == new.isPresent(.risk) ? 0 : 1)
      })
    change(
      "families", names(old.families.elements.map(\.name)), names(new.families.elements.map(\.name)),
      truth.families.map { gold in
        func wrong(_ families: EnumSet<CueFamily>) -> Int {
          ((families.bits ^ gold.bits) & ~truth.doubtful.bits).nonzeroBitCount
        }
        return (wrong(old.families), wrong(new.families))
      })
    return changes
  }

  private func explained(_ candidate: Candidate, _ baseline: Baseline, _ predictor: Predictor)
    -> Comparison.RecordChange
  {
    let text = after.texts[candidate.text]
    let record = after.record(text)
    let verdict: Comparison.RecordChange.Verdict =
      switch candidate.errors {
      case let errors? where errors.after < errors.before: .better
      case let errors? where errors.after > errors.before: .worse
      default: .neither
      }
    let old = baseline.cues(record, before.predictions[Int(text.record)])
    let new = predictor.explain(record).map(CueSum.sums)
    return Comparison.RecordChange(
      set: after.gold.name, id: record.id, file: record.place.file, line: record.place.line, turn: text.turn,
      text: after.words(text), subject: candidate.subject, before: candidate.before, after: candidate.after,
      verdict: verdict,
      causes: old.map { ChangeSearch.causes(from: $0[text.place], to: new[text.place]) } ?? [])
  }

  /// The entries that fire in one run only or add something else, most first.
  static func causes(from old: [CueSum], to new: [CueSum]) -> [String] {
    let old = Dictionary(uniqueKeysWithValues: old.map { ($0.entry, $0.thousandths) })
    let new = Dictionary(uniqueKeysWithValues: new.map { ($0.entry, $0.thousandths) })
    let sizes = Set(old.keys).union(new.keys).map { entry in
      let (before, after) = (old[entry] ?? [:], new[entry] ?? [:])
      let axes = Set(before.keys).union(after.keys)
      return (entry: entry, size: axes.reduce(0) { $0 + abs((after[$1] ?? 0) - (before[$1] ?? 0)) })
    }
    return sizes.filter { $0.size > 0 || (old[$0.entry] == nil) != (new[$0.entry] == nil) }
      .sorted { ($1.size, $0.entry) < ($0.size, $1.entry) }
      .map { ($0.entry, old[$0.entry] == nil, new[$0.entry] == nil) }
      .map { entry, isNew, isGone in isNew ? entry + " (new)" : isGone ? entry + " (gone)" : entry }
  }
}
