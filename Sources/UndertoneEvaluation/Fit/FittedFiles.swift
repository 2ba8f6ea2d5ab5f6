internal import UndertoneCore
package import UndertoneLexicon

/// The files of a fitted pack, in canonical form.
package struct FittedFiles {
  private let result: FitResult
  /// How the fit was asked for.
  private let command: String

  private var sourceID: String { FittedPack.sourceID(on: result.input.source) }

  /// What the files are called.
  package static let names = ["SOURCES.tsv", "adjustments.lex", "fitted.class", "fitted.lex", "fitted.model"]

  package init(_ result: FitResult, command: String) {
    self.result = result
    self.command = command
  }

  /// The files; those that would say nothing are left out.
  package var files: [PackFile] {
    let overlay = result.overlay
    var files = [file("SOURCES.tsv", sources)]
    if !overlay.lines.isEmpty {
      files.append(file("fitted.lex", lex(overlay.lines, adjusts: false)))
      files.append(file("fitted.class", overlay.classes.map(\.text).joined(separator: "\n")))
    }
    if !overlay.adjustments.isEmpty {
      files.append(file("adjustments.lex", lex(overlay.adjustments, adjusts: true)))
    }
    files.append(
      file("fitted.model", head + "\n" + overlay.model.map(\.text).joined(separator: "\n")))
    return files
  }

  private func file(_ name: String, _ text: String) -> PackFile {
    let raw = PackFile(path: name, bytes: Array(text.utf8))
    return PackFile(path: name, bytes: PackFormatter.format(raw).bytes)
  }

  private func lex(_ lines: [LexiconLine], adjusts: Bool) -> String {
    "%format undertone-lexicon 1\n%language \(result.overlay.language)\n" + (adjusts ? "%adjusts yes\n" : "")
      + "\n" + head + "\n" + lines.map { $0.text + "\n" }.joined()
  }

  // MARK: Where it comes from

  /// The comment at the top of each file.
  private var head: String {
    var lines = [
      "Written by `undertone fit`; fit again rather than change it by hand.", "", "command: " + command,
    ]
    for index in result.input.sets.indices { lines.append(describe(index)) }
    lines.append("")
    lines += FitTable(result).description.split(separator: "\n").map(String.init)
    return lines.map { $0.isEmpty ? "#\n" : "# " + $0 + "\n" }.joined()
  }

  private func describe(_ index: Int) -> String {
    let set = result.input.sets[index]
    func count(_ places: [Int], _ what: String) -> [String] {
      let count = places.count { result.input.examples[$0].set == index }
      return count > 0 ? ["\(count) texts to \(what)"] : []
    }
    let counts = count(result.input.train, "learn from") + count(result.input.dev, "choose by")
    return
      "set \(set.name): \(set.map?.title ?? "labels of our own form"); licence \(FittedFiles.licence(set)); "
      + (counts.isEmpty ? "not used" : counts.joined(separator: ", "))
  }

  /// What our own form leaves open is the user's own.
  static func licence(_ set: LabelledSet) -> String {
    set.map == nil ? "own" : set.map?.licence ?? "none stated"
  }

  /// A row for the lines, and one for each set.
  private var sources: String {
    let sets = result.input.sets
    // One licence that does not permit shipping is enough to forbid it.
    let licences = sets.map(FittedFiles.licence)
    let strictest = licences.first { !LicenceCheck.permits($0) } ?? licences.first { $0 != "own" } ?? "own"
    var rows = [SourceRecord.columns.joined(separator: "\t")]
    rows.append(
      [
        sourceID, "Weights fitted by undertone fit", strictest,
        sets.map(\.name).joined(separator: "; "), "every line that names it", "-",
      ].map(FittedFiles.cell).joined(separator: "\t"))
    var taken: Set<String> = []
    var titles: Set<String> = []
    for set in sets where titles.insert(set.name + (set.map?.title ?? "")).inserted {
      var id = sourceID + "." + FittedFiles.identifier(set.name)
      while !taken.insert(id).inserted { id += "x" }
      rows.append(
        [
          id, set.map?.title ?? set.name, FittedFiles.licence(set), set.map?.url ?? set.name,
          "labelled texts; none of them is in this pack", "-",
        ].map(FittedFiles.cell).joined(separator: "\t"))
    }
    return rows.map { $0 + "\n" }.joined()
  }

  private static func cell(_ text: String) -> String {
    text.isEmpty ? "-" : String(text.map { $0 == "\t" || $0.isNewline ? " " : $0 })
  }

  private static func identifier(_ name: String) -> String {
    let known = name.lowercased().map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" }
    let words = String(known).split(separator: "-").joined(separator: "-")
    return words.isEmpty ? "set" : words
  }
}
