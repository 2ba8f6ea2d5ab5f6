/// Reads `.model` files; what the keys mean is the business of the mechanisms.
enum ModelFile {
  static let subjects = [
    "modifier", "axis", "sentiment", "intensity", "level", "heat", "conversation", "language",
  ]

  static func read(
    _ reader: inout LineReader, into model: inout [ModelStanza], _ problems: inout Problems
  ) {
    let stanzas = StanzaReader(codes: .class, heads: subjects, headsStandAlone: false)
    stanzas.read(&reader, &problems) { stanza, problems in
      model.append(ModelStanza(stanza, problems))
    }
  }
}

extension ModelStanza {
  init(_ stanza: Stanza, _ problems: Problems) {
    let head = stanza.lines[0]
    self.init(
      subject: head.key.string, name: head.value.string,
      lines: stanza.lines.dropFirst().map { line in
        (line.key.string, line.value.string, problems.place(line.number, line.value.column))
      },
      place: problems.place(head.number))
  }
}
