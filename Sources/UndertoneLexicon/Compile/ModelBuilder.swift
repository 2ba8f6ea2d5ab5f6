internal import UndertoneCore

/// Reads the stanzas of `.model` files into the numbers that the engine uses.
struct ModelBuilder {
  private(set) var model = ModelRow()
  private(set) var axes = [AxisRow](repeating: AxisRow(), count: Dimension.count)
  private(set) var diagnostics: [Diagnostic] = []
  /// The class and weight that each kind of heat counts as.
  private(set) var heat: [(kind: String, className: String, weight: Int32, place: Place)] = []

  /// A key of a stanza: what it is measured in and where it goes.
  private enum Key {
    case factor(WritableKeyPath<ModelRow, Int32>)
    case thousandths(WritableKeyPath<ModelRow, Int32>)
    case count(WritableKeyPath<ModelRow, Int32>)
    case reach(WritableKeyPath<ModelRow, Int32>)
  }

  private static var keys: [String: [String: Key]] {
    [
      "modifier negation": ["reach": .count(\.negationReach)],
      "modifier intensity": [
        "before": .count(\.intensityBefore), "after": .count(\.intensityAfter),
        "most": .factor(\.intensityMost),
        "least": .factor(\.intensityLeast), "negated": .factor(\.intensityNegated),
      ],
      "modifier contrast": ["before": .factor(\.contrastBefore), "after": .factor(\.contrastAfter)],
      "modifier condition": ["factor": .factor(\.conditionFactor), "reach": .reach(\.conditionReach)],
      "modifier question": ["factor": .factor(\.questionFactor)],
      "modifier quotation": ["factor": .factor(\.quotationFactor)],
      "modifier attribution": [
        "factor": .factor(\.attributionFactor), "near": .count(\.attributionNear),
        "reach": .reach(\.attributionReach),
      ],
      "modifier emphasis": [
        "capitals": .factor(\.emphasisCapitals), "elongation": .factor(\.emphasisElongation),
        "repetition": .factor(\.emphasisRepetition), "exclamation": .factor(\.emphasisExclamation),
        "exclamation-most": .factor(\.emphasisExclamationMost), "most": .factor(\.emphasisMost),
      ],
      "heat shouting": [
        "words": .count(\.shoutingWords), "share": .thousandths(\.shoutingShare),
        "longest": .count(\.shoutingLongest),
      ],
      "heat exclamation": ["marks": .count(\.exclamationMarks)],
      "heat question": ["marks": .count(\.questionMarks)],
      "sentiment positive": ["from": .thousandths(\.sentimentPositive)],
      "sentiment negative": ["to": .thousandths(\.sentimentNegative)],
      "sentiment mixed": [
        "least": .thousandths(\.sentimentMixedLeast), "share": .thousandths(\.sentimentMixedShare),
      ],
      "intensity strongest": [
        "offset": .thousandths(\.intensityOffset), "slope": .thousandths(\.intensitySlope),
      ],
      "conversation risk": ["carry": .factor(\.riskCarry)],
      "level low": ["from": .thousandths(\.levelLow)],
      "level elevated": ["from": .thousandths(\.levelElevated)],
      "level high": ["from": .thousandths(\.levelHigh)],
      "level critical": ["from": .thousandths(\.levelCritical)],
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
    if let line = stanza.lines.first(where: { $0.key == "weight" }), let value = thousandths(line) {
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
      switch line.key {
      case "bias": path = \.bias
      case "slope": path = \.slope
      case "offset": path = \.offset
      case "threshold": path = \.threshold
      default:
        reportUnknown(line, of: stanza, ["bias", "offset", "slope", "threshold"])
        continue
      }
      if let value = thousandths(line) { axes[dimension.index][keyPath: path] = value }
    }
  }

  private mutating func set(_ key: Key, _ line: (key: String, value: String, place: Place)) {
    switch key {
    case .factor(let path):
      if let value = thousandths(line) { model[keyPath: path] = (value * 1024 + 500) / 1000 }
    case .thousandths(let path): if let value = thousandths(line) { model[keyPath: path] = value }
    case .count(let path): if let value = count(line) { model[keyPath: path] = value }
    case .reach(let path):
      switch line.value {
      case "clause": model[keyPath: path] = ModelRow.toClauseEnd
      case "sentence": model[keyPath: path] = ModelRow.toSentenceEnd
      default: if let value = count(line) { model[keyPath: path] = value }
      }
    }
  }

  private mutating func thousandths(_ line: (key: String, value: String, place: Place)) -> Int32? {
    var text = line.value
    let value = text.withUTF8 { try? Thousandths.parse(LineSlice(bytes: $0, column: 1)) }
    if value == nil {
      report("UT271", line.place, "`\(line.value)` is no number", "a decimal with at most three places")
    }
    return value
  }

  private mutating func count(_ line: (key: String, value: String, place: Place)) -> Int32? {
    if let value = Int32(line.value), value >= 0 { return value }
    report("UT271", line.place, "`\(line.value)` is not a whole number")
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
