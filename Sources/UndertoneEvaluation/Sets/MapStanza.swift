internal import UndertoneCore
internal import UndertoneLexicon

/// Reads one stanza of a `.map` file.
struct MapStanza {
  static let keys = [
    "set", "title", "licence", "url", "weight", "label", "judged", "column", "flags", "role", "header",
    "separator", "quotes", "split", "names", "about",
  ]
  /// Keys that can stand in a stanza more than once.
  private static let many: Set<String> = ["label", "judged", "column", "flags", "role"]

  private let stanza: ModelStanza
  var entry: LabelMap.Entry
  var judged: Set<Dimension>?
  var judgedFamilies = EnumSet<CueFamily>()
  /// Where labels stand.
  var places: [String: Place] = [:]
  private(set) var problems: [Diagnostic] = []

  init(_ stanza: ModelStanza) {
    self.stanza = stanza
    entry = LabelMap.Entry(name: stanza.name, file: stanza.place.file, line: stanza.place.line)
  }

  /// The set that the stanza describes; what is wrong with it is left out.
  mutating func read() -> LabelMap.Entry {
    var seen: Set<String> = []
    for line in stanza.lines {
      if !MapStanza.many.contains(line.key), !seen.insert(line.key).inserted {
        add(.mapRepeatedKey, line.place, "`\(line.key)` stands in this stanza twice")
        continue
      }
      let words = MapWords(line.value, at: line.place)
      if let open = words.openQuote {
        add(.mapValue, open, "a quote is never closed")
      } else {
        apply(line.key, line.value, words.words, line.place)
      }
    }
    judge()
    return entry
  }

  mutating func add(_ code: SetCode, _ place: Place, _ message: String, hint: String? = nil) {
    problems.append(
      Diagnostic(code, file: place.file, line: place.line, column: place.column, message, hint: hint))
  }

  mutating func apply(_ key: String, _ value: String, _ words: [MapWords.Word], _ place: Place) {
    switch key {
    case "title": entry.title = value
    case "licence": entry.licence = value
    case "url": entry.url = value
    case "weight":
      guard let weight = number(words[0]) else { return }
      if weight >= 0 {
        entry.weight = weight
      } else {
        add(
          .mapNumber, place, "a weight of \(words[0].text)",
          hint: "1 is usual, and 0 keeps a set out of fitting")
      }
    case "label": label(words)
    case "judged": judge(words)
    case "column": column(words)
    case "flags": entry.layout.flags += words.map(\.text)
    case "role": role(words)
    case "header": entry.layout.hasHeader = yes(words[0])
    case "quotes": entry.layout.hasQuotes = yes(words[0]) ?? true
    case "separator": entry.layout.separator = separator(words)?.utf8.first
    case "split": split(words)
    case "names": names(words)
    case "about":
      let subjects = SetLayout.Subject.allCases
      if let subject = SetLayout.Subject(rawValue: words[0].text) {
        entry.layout.subject = subject
      } else {
        unknown("subject", words[0], subjects.map(\.rawValue))
      }
    default:
      add(
        .mapKey, Place(file: place.file, line: place.line), "unknown key `\(key)`",
        hint: key.hasPrefix("#")
          ? "a comment starts at the start of its line" : "one of " + MapStanza.keys.joined(separator: ", "))
    }
  }

  mutating func unknown(_ noun: String, _ word: MapWords.Word, _ choices: [String]) {
    add(
      .mapValue, word.place, "unknown \(noun) `\(word.text)`",
      hint: "one of " + choices.joined(separator: ", "))
  }

  mutating func number(_ word: MapWords.Word) -> Double? {
    if !word.isQuoted, let number = Double(word.text), number.isFinite { return number }
    add(.mapNumber, word.place, "`\(word.text)` is no number")
    return nil
  }

  mutating func yes(_ word: MapWords.Word) -> Bool? {
    switch word.text {
    case "yes": return true
    case "no": return false
    default:
      unknown("answer", word, ["yes", "no"])
      return nil
    }
  }
}
