internal import UndertoneCore

/// Reads the stanzas of `.model` files into the numbers that the engine uses.
struct ModelBuilder {
  private(set) var model = ModelRow()
  private(set) var axes = [AxisRow](repeating: AxisRow(), count: Dimension.count)
  private(set) var diagnostics: [Diagnostic] = []
  /// The class and weight that each kind of heat counts as.
  private(set) var heat: [(kind: String, className: String, weight: Int32, place: Place)] = []

  /// A key of a stanza: what it is measured in, where it goes, and what it can be.
  private enum Key {
    /// A factor from 0 to 8.
    case factor(WritableKeyPath<ModelRow, Int32>)
    /// A factor from 0 to 1.
    case fading(WritableKeyPath<ModelRow, Int32>)
    /// A decimal, its bounds in thousandths.
    case thousandths(WritableKeyPath<ModelRow, Int32>, ClosedRange<Int32>)
    case count(WritableKeyPath<ModelRow, Int32>, ClosedRange<Int32>)
    case reach(WritableKeyPath<ModelRow, Int32>)
  }

  /// No factor and no product of factors is larger; what is multiplied then stays far from overflowing.
  private static let largestFactor: Int32 = 8
  private static let factors: ClosedRange<Int32> = 0...largestFactor * 1000
  private static let units: ClosedRange<Int32> = 0...20
  private static let reaches: ClosedRange<Int32> = 0...1000
  private static let words: ClosedRange<Int32> = 0...10_000
  private static let shares: ClosedRange<Int32> = 0...1000
  private static let signedShares: ClosedRange<Int32> = -1000...1000
  private static let logOdds: ClosedRange<Int32> = -30_000...30_000
  private static let slopes: ClosedRange<Int32> = 1...10_000
  private static let heatWeights: ClosedRange<Int32> = -100_000...100_000

  private static var keys: [String: [String: Key]] {
    [
      "modifier negation": ["reach": .count(\.negationReach, reaches)],
      "modifier intensity": [
        "before": .count(\.intensityBefore, units), "after": .count(\.intensityAfter, units),
        "most": .factor(\.intensityMost),
        "least": .factor(\.intensityLeast), "negated": .factor(\.intensityNegated),
      ],
      "modifier contrast": ["before": .factor(\.contrastBefore), "after": .factor(\.contrastAfter)],
      "modifier condition": ["factor": .factor(\.conditionFactor), "reach": .reach(\.conditionReach)],
      "modifier question": ["factor": .factor(\.questionFactor)],
      "modifier quotation": ["factor": .factor(\.quotationFactor)],
      "modifier attribution": [
        "factor": .factor(\.attributionFactor), "near": .count(\.attributionNear, units),
        "feeling": .count(\.attributionFeeling, units),
        "reach": .reach(\.attributionReach),
      ],
      "modifier emphasis": [
        "capitals": .factor(\.emphasisCapitals), "elongation": .factor(\.emphasisElongation),
        "repetition": .factor(\.emphasisRepetition), "exclamation": .factor(\.emphasisExclamation),
        "exclamation-most": .factor(\.emphasisExclamationMost), "most": .factor(\.emphasisMost),
      ],
      "heat shouting": [
        "words": .count(\.shoutingWords, words), "share": .thousandths(\.shoutingShare, shares),
        "longest": .count(\.shoutingLongest, words),
      ],
      "heat exclamation": ["marks": .count(\.exclamationMarks, words)],
      "heat question": ["marks": .count(\.questionMarks, words)],
      "sentiment positive": ["from": .thousandths(\.sentimentPositive, signedShares)],
      "sentiment negative": ["to": .thousandths(\.sentimentNegative, signedShares)],
      "sentiment mixed": [
        "least": .thousandths(\.sentimentMixedLeast, 0...30_000),
        "share": .thousandths(\.sentimentMixedShare, shares),
      ],
      "intensity strongest": [
        "offset": .thousandths(\.intensityOffset, logOdds), "slope": .thousandths(\.intensitySlope, slopes),
      ],
      "conversation risk": ["carry": .fading(\.riskCarry)],
      "level low": ["from": .thousandths(\.levelLow, shares)],
      "level elevated": ["from": .thousandths(\.levelElevated, shares)],
      "level high": ["from": .thousandths(\.levelHigh, shares)],
      "level critical": ["from": .thousandths(\.levelCritical, shares)],
    ]
  }

  init(_ stanzas: [ModelStanza]) {
    let keys = ModelBuilder.keys
    for stanza in stanzas {
      switch stanza.subject {
      case "axis": readAxis(stanza)
      case "heat": readHeat(stanza, keys["heat " + stanza.name])
      default: read(stanza, keys[stanza.subject + " " + stanza.name])
      }
    }
  }

  mutating func setHeatEntry(_ kind: String, _ entry: UInt32) {
    switch kind {
    case "shouting": model.shoutingEntry = entry
    case "exclamation": model.exclamationEntry = entry
    default: model.questionEntry = entry
    }
  }

  private mutating func read(_ stanza: ModelStanza, _ known: [String: Key]?) {
    guard let known else {
      report(
        "UT270", stanza.place, "there is no \(stanza.subject) `\(stanza.name)`",
        "see en/english.model for what there is")
      return
    }
    for line in stanza.lines {
      if line.key == "families", let kind = ModifierKind.allCases.first(where: { $0.name == stanza.name }) {
        switch line.value {
        case "drop": model.dropsFamilies |= UInt32(kind.bit)
        case "keep": model.dropsFamilies &= ~UInt32(kind.bit)
        default: report("UT271", line.place, "`families` is `drop` or `keep`, not `\(line.value)`")
        }
        continue
      }
      guard let key = known[line.key] else {
        reportUnknown(line, of: stanza, known.keys.sorted())
        continue
      }
      set(key, line)
    }
  }

  private mutating func readHeat(_ stanza: ModelStanza, _ known: [String: Key]?) {
    guard known != nil else { return read(stanza, nil) }
    var plain = stanza
    plain.lines.removeAll { $0.key == "class" || $0.key == "weight" }
    read(plain, known)
    guard let name = stanza.lines.first(where: { $0.key == "class" }) else {
      return report("UT273", stanza.place, "heat `\(stanza.name)` names no class", "add a line `class NAME`")
    }
    var weight: Int32 = 1000
    if let line = stanza.lines.first(where: { $0.key == "weight" }),
      let value = thousandths(line, in: ModelBuilder.heatWeights)
    {
      weight = value
    }
    heat.append((stanza.name, name.value, weight, name.place))
  }

  private mutating func readAxis(_ stanza: ModelStanza) {
    guard let dimension = Dimension.allCases.first(where: { $0.name == stanza.name }) else {
      return report("UT270", stanza.place, "there is no axis `\(stanza.name)`")
    }
    for line in stanza.lines {
      let path: WritableKeyPath<AxisRow, Int32>
      let bounds: ClosedRange<Int32>
      switch line.key {
      case "bias": (path, bounds) = (\.bias, ModelBuilder.logOdds)
      case "slope": (path, bounds) = (\.slope, ModelBuilder.slopes)
      case "offset": (path, bounds) = (\.offset, ModelBuilder.logOdds)
      case "threshold": (path, bounds) = (\.threshold, ModelBuilder.shares)
      default:
        reportUnknown(line, of: stanza, ["bias", "offset", "slope", "threshold"])
        continue
      }
      if let value = thousandths(line, in: bounds) { axes[dimension.index][keyPath: path] = value }
    }
  }

  private mutating func set(_ key: Key, _ line: (key: String, value: String, place: Place)) {
    switch key {
    case .factor(let path): setFactor(path, line, in: ModelBuilder.factors)
    case .fading(let path): setFactor(path, line, in: ModelBuilder.shares)
    case .thousandths(let path, let bounds):
      if let value = thousandths(line, in: bounds) { model[keyPath: path] = value }
    case .count(let path, let bounds):
      if let value = count(line, in: bounds) { model[keyPath: path] = value }
    case .reach(let path):
      switch line.value {
      case "clause": model[keyPath: path] = ModelRow.toClauseEnd
      case "sentence": model[keyPath: path] = ModelRow.toSentenceEnd
      default: if let value = count(line, in: ModelBuilder.reaches) { model[keyPath: path] = value }
      }
    }
  }

  private mutating func setFactor(
    _ path: WritableKeyPath<ModelRow, Int32>, _ line: (key: String, value: String, place: Place),
    in bounds: ClosedRange<Int32>
  ) {
    if let value = thousandths(line, in: bounds) { model[keyPath: path] = (value * 1024 + 500) / 1000 }
  }

  private mutating func thousandths(
    _ line: (key: String, value: String, place: Place), in bounds: ClosedRange<Int32>
  ) -> Int32? {
    var text = line.value
    guard let value = text.withUTF8({ try? Thousandths.parse(LineSlice(bytes: $0, column: 1)) }) else {
      report("UT271", line.place, "`\(line.value)` is no number", "a decimal with at most three places")
      return nil
    }
    if bounds.contains(value) { return value }
    let (least, most) = (Thousandths.text(bounds.lowerBound), Thousandths.text(bounds.upperBound))
    report("UT271", line.place, "`\(line.key) \(line.value)` is out of range", "from \(least) to \(most)")
    return nil
  }

  private mutating func count(
    _ line: (key: String, value: String, place: Place), in bounds: ClosedRange<Int32>
  ) -> Int32? {
    guard let value = Int32(line.value) else {
      report("UT271", line.place, "`\(line.value)` is not a whole number")
      return nil
    }
    if bounds.contains(value) { return value }
    report(
      "UT271", line.place, "`\(line.key) \(line.value)` is out of range",
      "from \(bounds.lowerBound) to \(bounds.upperBound)")
    return nil
  }

  private mutating func reportUnknown(
    _ line: (key: String, value: String, place: Place), of stanza: ModelStanza, _ known: [String]
  ) {
    report(
      "UT272", line.place, "\(stanza.subject) `\(stanza.name)` has no key `\(line.key)`",
      "known keys: " + known.joined(separator: ", "))
  }

  private mutating func report(_ code: String, _ place: Place, _ message: String, _ hint: String? = nil) {
    diagnostics.append(
      Diagnostic(
        code: code, file: place.file, line: place.line, column: place.column, message: message, hint: hint))
  }
}
