package import UndertoneCore
internal import UndertoneLexicon

extension LabelMap {
  /// Reads a `.map` file, or all of a folder.
  ///
  /// A problem never ends the reading: what makes no sense is left out.
  package static func read(path: String) -> (map: LabelMap, problems: [Diagnostic]) {
    var map = LabelMap()
    var problems: [Diagnostic] = []
    do throws(Diagnostic) {
      let paths = SetFiles.isFolder(path) ? try SetFiles.maps(in: path) : [path]
      for path in paths { map.add(try SetFiles.contents(of: path), file: path, &problems) }
    } catch {
      problems.append(error)
    }
    return (map, problems)
  }

  /// Reads the stanzas of a file.
  package static func read(_ bytes: [UInt8], file: String) -> (map: LabelMap, problems: [Diagnostic]) {
    var map = LabelMap()
    var problems: [Diagnostic] = []
    map.add(bytes, file: file, &problems)
    return (map, problems)
  }

  private mutating func add(_ bytes: [UInt8], file: String, _ problems: inout [Diagnostic]) {
    let (stanzas, found) = StanzaFile.read(bytes, file: file, head: "set")
    problems += found
    for stanza in stanzas {
      var reader = MapStanza(stanza)
      let entry = reader.read()
      problems += reader.problems
      if let known = self.entry(named: entry.name) {
        problems.append(
          Diagnostic(
            .mapRepeatedStanza, file: file, line: stanza.place.line,
            "the set `\(entry.name)` stands here for the second time",
            hint: "the first is at \(known.file):\(known.line)"))
      } else {
        entries.append(entry)
      }
    }
  }
}
