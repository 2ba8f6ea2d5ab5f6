internal import UndertoneCore
internal import UndertoneLexicon

/// What was fitted, as lines, adjustments, classes and stanzas of a pack to lay on top.
struct FittedPack {
  /// The pack, ready to be laid on the one that was fitted.
  private(set) var overlay: PackSource
  /// The id of the source that every line names.
  private let sourceID: String

  /// An id that no source of the pack below has.
  static func sourceID(on source: PackSource) -> String {
    let taken = Set(source.sources.map(\.id))
    var (id, number) = ("fit", 2)
    while taken.contains(id) { (id, number) = ("fit\(number)", number + 1) }
    return id
  }

  init(_ axes: [FittedAxis], on source: PackSource) {
    sourceID = FittedPack.sourceID(on: source)
    overlay = PackSource(language: source.language)
    addLines(axes, source)
    for axis in axes where axis.outcome == .fitted || axis.outcome == .calibrated { addStanza(axis) }
  }

  /// Every key with its effects on all axes, plain and negated, and the grounds for them.
  private struct Gathered {
    var effects = CueEffects()
    var texts = 0
    var lifts: [(axis: String, lift: Double)] = []
  }

  private mutating func addLines(_ axes: [FittedAxis], _ source: PackSource) {
    var gathered: [FeatureKey: Gathered] = [:]
    for axis in axes where axis.outcome == .fitted {
      for (key, amount) in axis.effects where amount != 0 {
        var plain = key
        plain.isNegated = false
        let effect = Cue.Effect(dimension: axis.axis, thousandths: amount)
        var entry = gathered[plain, default: Gathered()]
        if key.isNegated { entry.effects.negated.append(effect) } else { entry.effects.plain.append(effect) }
        if let grounds = axis.grounds[key] {
          entry.texts = max(entry.texts, grounds.texts)
          if !key.isNegated { entry.lifts.append((axis.axis.name, grounds.lift)) }
        }
        gathered[plain] = entry
      }
    }
    var projection = NegationProjection(source)
    // Classes first: what lines and rules may add depends on what their class has become.
    let order = gathered.keys.sorted { rank($0) < rank($1) }
    for key in order {
      guard let entry = gathered[key] else { continue }
      let note = FittedPack.note(entry.texts, entry.lifts)
      guard let effects = projection.adjustment(key, entry.effects) else { continue }
      let line = FittedLines.line(
        projection.term(of: key), className: key.className, effects, source: sourceID, note: note)
      if case .newLine = key.target { overlay.lines.append(line) } else { overlay.adjustments.append(line) }
    }
    let used = Set(overlay.lines.map(\.className))
    overlay.classes = FittedLines.definitions(on: source).filter { used.contains($0.name) }
  }

  private func rank(_ key: FeatureKey) -> (Int, String, String) {
    switch key.target {
    case .wholeClass: (0, key.className, "")
    case .line(let term): (1, term, key.className)
    case .rule(let id): (1, id, key.className)
    case .newLine(let term): (2, term, key.className)
    }
  }

  /// `n=123 lift 2.1`: the lift is the one that differs most from 1.
  private static func note(_ texts: Int, _ lifts: [(axis: String, lift: Double)]) -> String {
    let strongest = lifts.max { left, right in
      let (l, r) = (max(left.lift, 1 / left.lift), max(right.lift, 1 / right.lift))
      return l == r ? left.axis > right.axis : l < r
    }
    return "n=\(texts)" + (strongest.map { " lift \(decimal($0.lift, 1)) \($0.axis)" } ?? "")
  }

  private mutating func addStanza(_ axis: FittedAxis) {
    func line(_ key: String, _ value: Double) -> (key: String, value: String, place: Place) {
      (key, Thousandths.text(Int32((value * 1000).rounded())), FittedLines.place)
    }
    var lines = [line("bias", axis.bias), line("slope", axis.slope), line("offset", 0)]
    if let threshold = axis.threshold, axis.axis != .risk { lines.append(line("threshold", threshold)) }
    overlay.model.append(
      ModelStanza(subject: "axis", name: axis.axis.name, lines: lines, place: FittedLines.place))
  }

  /// Sets keys of a stanza of the model.
  mutating func set(_ subject: String, _ name: String, _ values: [(key: String, thousandths: Int32)]) {
    let lines = values.map { ($0.key, Thousandths.text($0.thousandths), FittedLines.place) }
    overlay.model.append(
      ModelStanza(subject: subject, name: name, lines: lines, place: FittedLines.place))
  }
}
