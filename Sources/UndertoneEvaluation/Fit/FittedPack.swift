internal import UndertoneCore
internal import UndertoneLexicon

/// What was fitted, as lines, adjustments, classes and stanzas of a pack to lay on top.
struct FittedPack {
  /// The pack, ready to be laid on the one that was fitted.
  private(set) var overlay: PackSource

  /// The id of the source that every line names.
  static let sourceID = "fit"

  init(_ axes: [FittedAxis], on source: PackSource) {
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
        projection.term(of: key), className: key.className, effects, source: FittedPack.sourceID, note: note)
      if case .newLine = key.target { overlay.lines.append(line) } else { overlay.adjustments.append(line) }
    }
    let used = Set(overlay.lines.map(\.className))
    overlay.classes = FittedLines.definitions.filter { used.contains($0.name) }
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
    if let threshold = axis.threshold { lines.append(line("threshold", threshold)) }
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

/// Keeps adjustments within what the linter allows: no effect beyond ±8 for a unit of weight, and nothing raised by a
/// negation that is raised plain.
struct NegationProjection {
  private let source: PackSource
  private var classes: [String: ClassDefinition]
  private let lines: [LexiconLine.Key: LexiconLine]
  private let rules: [String: RuleDefinition]
  /// What the pack adjusts already; a new adjustment takes its place.
  private let known: [LexiconLine.Key: LexiconLine]

  init(_ source: PackSource) {
    self.source = source
    let adjustments = Adjustments(source.adjustments)
    classes = Dictionary(
      source.classes.map { ($0.name, adjustments.adjusted($0)) }, uniquingKeysWith: { first, _ in first })
    lines = Dictionary(source.lines.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    rules = Dictionary(source.rules.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    known = Dictionary(source.adjustments.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// How an adjusting file writes what a key stands for.
  func term(of key: FeatureKey) -> String {
    switch key.target {
    case .wholeClass: "<class>"
    case .rule(let id): "rule:" + id
    case .line(let term), .newLine(let term): term
    }
  }

  /// The adjustment to write, what the pack adjusts already counted in; nil when nothing is left of it.
  mutating func adjustment(_ key: FeatureKey, _ effects: CueEffects) -> CueEffects? {
    if case .newLine = key.target { return projected(effects, onto: CueEffects()) }
    guard let definition = classes[key.className] else { return nil }
    let line = FittedLines.line(term(of: key), className: key.className, effects)
    var before = CueEffects()
    if case .effects(let effects)? = known[line.key]?.weight { before = effects }
    let there: CueEffects
    switch key.target {
    case .wholeClass: there = CueEffects(plain: definition.effects, negated: definition.negated)
    case .line:
      there = (lines[line.key].map { definition.effects(of: $0.weight) } ?? CueEffects()).adding(before)
    case .rule(let id):
      let emit = rules[id]?.emits.first { $0.className == key.className }
      there = (emit.map { definition.effects(of: .units($0.weight)) } ?? CueEffects()).adding(before)
    case .newLine: return nil
    }
    let isClass = key.target == .wholeClass
    let added = projected(isClass ? NegationProjection.bounded(effects, around: there) : effects, onto: there)
    if isClass {
      let sum = there.adding(added ?? CueEffects())
      classes[key.className]?.effects = sum.plain
      classes[key.className]?.negated = sum.negated
    }
    let all = before.adding(added ?? CueEffects())
    return all.isEmpty ? nil : sorted(all)
  }

  /// What can be added without a negation that raises what is raised plain; in the order of the axes.
  private func projected(_ added: CueEffects, onto there: CueEffects) -> CueEffects? {
    let sum = there.adding(added)
    let excess = sum.negated.filter { effect in
      effect.thousandths > 0
        && sum.plain.contains { $0.dimension == effect.dimension && $0.thousandths > 0 }
    }
    let kept = added.adding(
      CueEffects(negated: excess.map { Cue.Effect(dimension: $0.dimension, thousandths: -$0.thousandths) }))
    return kept.isEmpty ? nil : sorted(kept)
  }

  private static func bounded(_ added: CueEffects, around there: CueEffects) -> CueEffects {
    func bounded(_ added: [Cue.Effect], _ there: [Cue.Effect]) -> [Cue.Effect] {
      added.map { effect in
        let own = there.first { $0.dimension == effect.dimension }?.thousandths ?? 0
        let sum = min(max(own + effect.thousandths, -8000), 8000)
        return Cue.Effect(dimension: effect.dimension, thousandths: sum - own)
      }
    }
    return CueEffects(
      plain: bounded(added.plain, there.plain), negated: bounded(added.negated, there.negated))
  }

  private func sorted(_ effects: CueEffects) -> CueEffects {
    func sorted(_ list: [Cue.Effect]) -> [Cue.Effect] {
      list.sorted { $0.dimension.index < $1.dimension.index }
    }
    return CueEffects(plain: sorted(effects.plain), negated: sorted(effects.negated))
  }
}
