package import UndertoneCore

/// Lines of `key value` with the values in one column.
struct StanzaText {
  private(set) var lines: [(key: String, value: String)] = []

  mutating func add(_ key: String, _ value: String) { lines.append((key, value)) }

  /// The stanza with values in column `width + 1`, or further right when a key needs it.
  func text(width: Int) -> String {
    let width = max(width, (lines.map(\.key.utf8.count).max() ?? 0) + 1)
    return lines.map { line in
      line.key + String(repeating: " ", count: width - line.key.utf8.count) + line.value + "\n"
    }.joined()
  }
}

/// How wide the column of keys is, by kind of file: one more than the longest key.
enum KeyWidth {
  static let `class` = 10
  static let rule = 9
  static let model = 11
}

extension LexiconLine.Weight {
  /// As files write it.
  package var text: String {
    switch self {
    case .units(let weight): weight == 1000 ? "-" : Thousandths.text(weight)
    case .effects(let effects):
      (effects.plain.map { $0.dimension.name + "=" + Thousandths.text($0.thousandths) }
        + effects.negated.map { "~" + $0.dimension.name + "=" + Thousandths.text($0.thousandths) })
        .joined(separator: ",")
    case .remove: "remove"
    }
  }
}

extension EntryFlags {
  /// As files write them.
  package var text: String {
    isEmpty ? "-" : EntryFlags.named.filter { contains($0.flag) }.map(\.name).joined(separator: ",")
  }
}

extension LexiconLine {
  /// The line as files write it.
  package var text: String {
    let fields = [term, className, weight.text, flags.text, source] + (note.isEmpty ? [] : [note])
    return fields.joined(separator: "\t")
  }
}

extension ClassDefinition {
  /// The stanza as files write it, without the keys that say the default.
  package var text: String {
    var stanza = StanzaText()
    stanza.add("class", name)
    if !doc.isEmpty { stanza.add("doc", doc) }
    if let range = weightRange {
      if range != 1000...1000 {
        stanza.add("weight", Thousandths.text(range.lowerBound) + " " + Thousandths.text(range.upperBound))
      }
    } else {
      stanza.add("weight", "explicit")
    }
    if speaker != .any { stanza.add("speaker", speaker.rawValue) }
    if let role { stanza.add("role", role.rawValue) }
    for effect in effects { stanza.add("effect", effect.text) }
    for effect in negated { stanza.add("negated", effect.text) }
    if let family { stanza.add("family", family.name) }
    if let behaviour { stanza.add("behaviour", behaviour.name) }
    if repeats != [1000] { stanza.add("repeats", repeats.map(Thousandths.text).joined(separator: " ")) }
    if !keeps.isEmpty { stanza.add("keeps", keeps.joined(separator: " ")) }
    if overlaps { stanza.add("overlap", "yes") }
    if isFeeling { stanza.add("feeling", "yes") }
    return stanza.text(width: KeyWidth.class)
  }
}

extension Cue.Effect {
  /// As files write it: `anger 0.5`.
  package var text: String { dimension.name + " " + Thousandths.text(thousandths) }
}

extension RuleDefinition {
  /// The stanza as files write it, without the keys that say the default.
  package var text: String {
    var stanza = StanzaText()
    stanza.add("rule", id)
    if !title.isEmpty { stanza.add("title", title) }
    if kind != .sequence { stanza.add("kind", kind.rawValue) }
    if kind == .repeated { stanza.add("times", String(times)) }
    if scope != .sentence { stanza.add("scope", scope.rawValue) }
    if speaker != .customer { stanza.add("speaker", speaker.rawValue) }
    for pattern in patterns { stanza.add("pattern", pattern.text) }
    for pattern in unless { stanza.add("unless", pattern.text) }
    for pattern in without { stanza.add("without", pattern.text) }
    for emit in emits { stanza.add("emit", emit.className + " " + Thousandths.text(emit.weight)) }
    if silences { stanza.add("silences", "yes") }
    for text in falsePositives { stanza.add("false+", text) }
    if status != .stable { stanza.add("status", status.rawValue) }
    if !since.isEmpty { stanza.add("since", since) }
    if !source.isEmpty { stanza.add("source", source) }
    for example in examples where !example.spans.isEmpty { stanza.add("yes", example.marked) }
    for example in examples where example.spans.isEmpty { stanza.add("no", example.text) }
    return stanza.text(width: KeyWidth.rule)
  }
}

extension RuleExample {
  /// The text with its marks.
  package var marked: String {
    var marked = ""
    var rest = text.startIndex
    for span in spans {
      let start = text.utf8.index(text.startIndex, offsetBy: span.start)
      let end = text.utf8.index(text.startIndex, offsetBy: span.end)
      marked += text[rest..<start] + "[[" + text[start..<end] + "]]"
      rest = end
    }
    return marked + text[rest...]
  }
}

extension ModelStanza {
  /// The stanza as files write it.
  package var text: String {
    var stanza = StanzaText()
    stanza.add(subject, name)
    for line in lines { stanza.add(line.key, line.value) }
    return stanza.text(width: KeyWidth.model)
  }
}

extension SourceRecord {
  /// The line as `SOURCES.tsv` writes it.
  package var text: String { [id, title, licence, origin, taken, date].joined(separator: "\t") }
}
