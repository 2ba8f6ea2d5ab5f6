package import UndertoneCore

/// Reads the files of a pack into their parts, and every problem on the way.
///
/// A problem never ends the reading: the part that holds it is left out, or read as far as it makes sense, so
/// that one run shows them all and one cause shows once.
package struct PackParser {
  var source = PackSource()
  var diagnostics: [Diagnostic] = []
  private var languagePlace: Place?

  /// Reads `files` in order.
  package static func parse(files: [PackFile]) -> (source: PackSource, diagnostics: [Diagnostic]) {
    var parser = PackParser()
    for file in files { parser.read(file) }
    parser.reportRepeats()
    return (parser.source, parser.diagnostics)
  }

  private mutating func read(_ file: PackFile) {
    guard let kind = file.kind else { return }
    var problems = Problems(file: file.path)
    file.bytes.withUnsafeBufferPointer { bytes in
      var reader = LineReader(bytes, problems: &problems)
      switch kind {
      case .lex:
        if let language = LexFile.read(&reader, into: &source, &problems) {
          setLanguage(language.name, at: language.place, &problems)
        }
      case .class: ClassFile.read(&reader, into: &source.classes, &problems)
      case .rule: RuleFile.read(&reader, into: &source.rules, &problems)
      case .model:
        let first = source.model.count
        ModelFile.read(&reader, into: &source.model, &problems)
        for stanza in source.model[first...] where stanza.subject == "language" {
          setLanguage(stanza.name, at: stanza.place, &problems)
        }
      case .sources: SourcesFile.read(&reader, into: &source.sources, &problems)
      }
    }
    diagnostics += problems.list
  }

  private mutating func setLanguage(_ language: String, at place: Place, _ problems: inout Problems) {
    guard let known = languagePlace else {
      source.language = language
      languagePlace = place
      return
    }
    if language != source.language {
      problems.add(
        .language, line: place.line, column: place.column,
        "language \(language) in a pack of language \(source.language)",
        hint: "\(known.file):\(known.line) says \(source.language)")
    }
  }

  /// Reports what may stand once in a pack, at its second place.
  private mutating func reportRepeats() {
    report(source.classes.map { ($0.name, $0.place) }, .repeatedStanza, "class")
    report(source.model.map { ($0.subject + " " + $0.name, $0.place) }, .repeatedStanza, "")
    report(source.rules.map { ($0.id, $0.place) }, .duplicateRule, "rule")
    report(source.sources.map { ($0.id, $0.place) }, .repeatedSource, "source")
  }

  private mutating func report(_ names: [(String, Place)], _ code: LexiconCode, _ noun: String) {
    var first: [String: Place] = [:]
    for (name, place) in names {
      guard let known = first[name] else {
        first[name] = place
        continue
      }
      diagnostics.append(
        Diagnostic(
          code, at: place, (noun.isEmpty ? "" : noun + " ") + "\(name) stands here for the second time",
          hint: "the first is at \(known.file):\(known.line)"))
    }
  }
}
