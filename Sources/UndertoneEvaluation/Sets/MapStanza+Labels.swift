internal import UndertoneCore
internal import UndertoneLexicon

// Labels and what they are about.
extension MapStanza {
  mutating func label(_ words: [MapWords.Word]) {
    let name = words[0]
    if let known = places[name.text] {
      add(
        .mapRepeatedLabel, name.place, "the label `\(name.text)` stands in this stanza twice",
        hint: "line \(known.line) says what it means; several axes go on one line")
      return
    }
    places[name.text] = name.place
    guard words.count > 1 else {
      add(
        .mapValue, name.place, "`label \(name.text)` says nothing",
        hint: "as in `label \(name.text) anger`, or `label \(name.text) -` for none of ours")
      return
    }
    if words.count == 2, words[1].text == SetLayout.none {
      set(LabelMap.Meaning(), for: name)
      return
    }
    var meaning = LabelMap.Meaning()
    var isDoubtful = false
    var rest = words[1...]
    while let word = rest.popFirst() {
      if word.text == "?" {
        isDoubtful = true
      } else if word.text == "sentiment" {
        meaning.sentiment = sentiment(rest.popFirst() ?? word) ?? meaning.sentiment
      } else if let family = family(word) {
        meaning.families.insert(family)
      } else if let axis = axis(word) {
        let degree = rest.first.flatMap { $0.isQuoted ? nil : Double($0.text) }
        if degree != nil { rest.removeFirst() }
        add(axis, degree, isDoubtful, word, to: &meaning)
      }
    }
    set(meaning, for: name)
  }

  /// `*` is every label that has no line of its own.
  private mutating func set(_ meaning: LabelMap.Meaning, for name: MapWords.Word) {
    if name.text == "*", !name.isQuoted {
      entry.otherLabels = meaning
    } else {
      entry.labels[name.text] = meaning
    }
  }

  private mutating func add(
    _ axis: Dimension, _ degree: Double?, _ isDoubtful: Bool, _ word: MapWords.Word,
    to meaning: inout LabelMap.Meaning
  ) {
    if isDoubtful {
      meaning.doubtful.insert(axis)
    } else if axis.isSigned, degree == nil {
      add(.mapNumber, word.place, "how much `\(axis.name)`?", hint: "a number from -1 to 1 after it")
    } else if let degree, !(axis.isSigned ? -1...1 : 0...1).contains(degree) {
      add(.mapNumber, word.place, "`\(axis.name)` runs from \(axis.isSigned ? -1 : 0) to 1")
    } else {
      meaning.degrees[axis] = degree ?? 1
    }
  }

  private mutating func sentiment(_ word: MapWords.Word) -> Sentiment? {
    if let sentiment = Sentiment.allCases.first(where: { $0.name == word.text }) { return sentiment }
    add(
      .mapAxis, word.place, "unknown sentiment `\(word.text)`",
      hint: "one of " + GoldNames.sentiments.joined(separator: ", "))
    return nil
  }

  /// The family that is written as `family.NAME`; nil, with nothing said, for anything else.
  private mutating func family(_ word: MapWords.Word) -> CueFamily? {
    guard word.text.hasPrefix("family.") else { return nil }
    return CueFamily.allCases.first { "family." + $0.name == word.text }
  }

  private mutating func axis(_ word: MapWords.Word) -> Dimension? {
    if let axis = Dimension.allCases.first(where: { $0.name == word.text }) { return axis }
    let isFamily = word.text.hasPrefix("family.")
    let names = isFamily ? GoldNames.families.map { "family." + $0 } : GoldNames.axes
    add(
      .mapAxis, word.place, "unknown \(isFamily ? "family" : "axis") `\(word.text)`",
      hint: "one of " + names.joined(separator: ", "))
    return nil
  }

  mutating func judge(_ words: [MapWords.Word]) {
    judged = judged ?? []
    for word in words {
      if let family = family(word) {
        judgedFamilies.insert(family)
      } else if let axis = axis(word) {
        judged?.insert(axis)
      }
    }
  }

  /// Settles what the set judges: what it says, or else what its labels name.
  mutating func judge() {
    var named: Set<Dimension> = []
    var families = EnumSet<CueFamily>()
    for meaning in Array(entry.labels.values) + [entry.otherLabels].compactMap({ $0 }) {
      named.formUnion(meaning.degrees.keys)
      families = EnumSet(bits: families.bits | meaning.families.bits)
    }
    guard let judged else {
      entry.judged = named
      entry.judgedFamilies = families
      return
    }
    entry.judged = judged
    entry.judgedFamilies = judgedFamilies
    for (label, meaning) in entry.labels.sorted(by: { $0.key < $1.key }) {
      let axes = meaning.degrees.keys.filter { !$0.isSigned && !judged.contains($0) }.map(\.name)
      let families = meaning.families.elements.filter { !judgedFamilies.contains($0) }.map {
        "family." + $0.name
      }
      guard let place = places[label], let name = (axes.sorted() + families).first else { continue }
      add(
        .mapJudged, place, "`\(label)` means `\(name)`, and `judged` does not name that: it does not count",
        hint: "add it to `judged`, or take it from the label")
    }
  }
}
