/// Reads `SOURCES.tsv`: a header, then one source a line.
enum SourcesFile {
  static let header = ["id", "title", "licence", "origin", "taken", "date"]

  static func read(
    _ reader: inout LineReader, into sources: inout [SourceRecord], _ problems: inout Problems
  ) {
    var sawHeader = false
    while let line = reader.next(&problems) {
      if line.trimmed.isEmpty || line.starts(with: UInt8(ascii: "#")) { continue }
      let fields = line.split(at: 0x09).map(\.trimmed)
      if !sawHeader {
        sawHeader = true
        if fields.map(\.string) == header { continue }
        problems.add(
          .sourcesHeader, line: reader.number, "the first line is not the header",
          hint: header.joined(separator: ", ") + ", with tabs between")
        if fields[0] == "id" { continue }
      }
      guard fields.count == 6 else {
        problems.add(
          .sourcesFields, line: reader.number, "\(fields.count) fields instead of six",
          hint: header.joined(separator: ", ") + ", with tabs between")
        continue
      }
      guard !fields[0].isEmpty else {
        problems.add(.sourcesFields, line: reader.number, "the id is empty")
        continue
      }
      let text = fields.map(\.string)
      sources.append(
        SourceRecord(
          id: text[0], title: text[1], licence: text[2], origin: text[3], taken: text[4], date: text[5],
          place: problems.place(reader.number)))
    }
  }
}
