internal import UndertoneCore
internal import UndertoneTranscripts

/// Reads the files of one set.
struct SetReader {
  /// What the labels mean; nil for our own.
  let entry: LabelMap.Entry?
  private(set) var records: [GoldRecord] = []
  private(set) var problems: [Diagnostic] = []
  private var foundPaths: Set<String> = []
  private var unknownKeys: [String: Int] = [:]
  /// The columns of the tables that were read.
  private var header: [String] = []
  /// Whether there were rows whose columns have numbers, and rows whose columns have names.
  private var hasNumbers = false
  private var hasNames = false
  /// Labels by number, of each folder.
  private var labelNames: [String: [String]] = [:]

  init(_ entry: LabelMap.Entry?) { self.entry = entry }

  private var layout: SetLayout { entry?.layout ?? SetLayout() }

  /// Reads a file, or all of a folder.
  mutating func read(_ path: String) {
    do throws(Diagnostic) {
      let paths = SetFiles.isFolder(path) ? try SetFiles.paths(in: path) : [path]
      for file in paths { read(file: file) }
      if paths.count > 1 { tellApart(below: path) }
    } catch {
      problems.append(error)
    }
    reportColumns()
    reportKeys(path)
  }

  private mutating func read(file: String) {
    let bytes: [UInt8]
    do throws(Diagnostic) {
      bytes = try SetFiles.contents(of: file)
    } catch {
      problems.append(error)
      return
    }
    let folder = file.lastIndex(of: "/").map { String(file[..<$0]) } ?? "."
    let rows: [SourceRow]
    var found: [Diagnostic]
    let form: SourceForm
    switch SetFiles.Kind(path: file) ?? SetFiles.Kind(contents: bytes) {
    case .lines:
      (rows, found) = JSONLines.read(bytes, file: file)
      form = .lines
    case .table:
      let read = TableFile.read(bytes, file: file, layout: layout, readsOwnLabels: entry == nil)
      (rows, found) = (read.rows, read.problems)
      form = .table(read.table)
      header += read.table.header ?? []
      hasNumbers = hasNumbers || !rows.isEmpty
    case .utterances:
      (rows, found) = ConvoKitFolder.read(bytes, folder: folder)
      form = .utterances
    }
    if !rows.isEmpty, !form.isTableWithoutNames { hasNames = true }
    var maker = RecordMaker(RowReader(layout, form: form, labelNames: names(in: folder)))
    maker.add(rows)
    found += maker.problems
    if rows.isEmpty, found.isEmpty { found.append(GoldFile.empty(file)) }
    problems += ProblemList.shortened(found)
    records += maker.records
    foundPaths.formUnion(maker.reader.foundPaths)
    unknownKeys.merge(maker.reader.unknownKeys, uniquingKeysWith: +)
  }

  /// The names of labels that are written as numbers.
  private mutating func names(in folder: String) -> [String] {
    switch layout.labelNames {
    case nil: return []
    case .list(let names): return names
    case .file(let name):
      if let names = labelNames[folder] { return names }
      var names: [String] = []
      do throws(Diagnostic) {
        let bytes = try SetFiles.contents(of: folder + "/" + name)
        names = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
          .map { String($0.prefix { $0 != "\r" }) }
      } catch {
        problems.append(error)
      }
      labelNames[folder] = names
      return names
    }
  }

  /// Puts the file's name before ids that several files use.
  private mutating func tellApart(below folder: String) {
    var files: [String: String] = [:]
    var shared: Set<String> = []
    for record in records where files.updateValue(record.place.file, forKey: record.id) != nil {
      shared.insert(record.id)
    }
    guard !shared.isEmpty else { return }
    for index in records.indices where shared.contains(records[index].id) {
      let path = records[index].place.file.dropFirst(folder.utf8.count + 1)
      let stem = path.lastIndex(of: ".").map { path[..<$0] } ?? path
      records[index].id = stem + ":" + records[index].id
    }
  }

  /// Columns of the map that no row has; a set can have tables with and without names, and lines.
  private mutating func reportColumns() {
    guard let entry else { return }
    let columns = layout.columns.filter {
      $0.path != SetLayout.none && ($0.isNumbered ? hasNumbers : hasNames)
    }
    let missing = columns.filter { column in
      !foundPaths.contains(column.path)
        && !columns.contains {
          $0.field == column.field && $0.isNumbered != column.isNumbered && foundPaths.contains($0.path)
        }
    }
    for path in missing.map(\.path) + layout.flags.filter({ hasNames && !foundPaths.contains($0) }) {
      problems.append(
        Diagnostic(
          .missingColumn, file: entry.file, line: entry.line, "no record of `\(entry.name)` has `\(path)`",
          hint: header.isEmpty ? nil : "there are: " + header.prefix(20).joined(separator: ", ")))
    }
  }

  private mutating func reportKeys(_ path: String) {
    // Sets of others have what they have; in our own form it is a slip of the pen.
    guard entry == nil, !unknownKeys.isEmpty else { return }
    let keys = unknownKeys.sorted { $0.key < $1.key }.map { "`\($0.key)` (\($0.value))" }
    problems.append(
      Diagnostic(
        .unknownKey, file: path, "nobody reads these keys of `gold`: " + keys.joined(separator: ", "),
        hint: "a map says what others mean: `column labels gold.KEY`"))
  }
}
