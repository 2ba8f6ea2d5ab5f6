package import UndertoneCore

/// Reads labelled records of our own form, one JSON object a line.
package enum GoldFile {
  /// The records of `bytes`, which were read from `file`, and everything that is wrong with the others.
  ///
  /// A file without any record is an error of its own.
  package static func read(_ bytes: [UInt8], file: String) -> (records: [GoldRecord], problems: [Diagnostic])
  {
    let (rows, problems) = JSONLines.read(bytes, file: file)
    var maker = RecordMaker(RowReader(SetLayout(), form: .lines, labelNames: []))
    maker.add(rows)
    var found = ProblemList.sorted(problems + maker.problems)
    if maker.records.isEmpty, found.isEmpty { found.append(GoldFile.empty(file)) }
    return (maker.records, found)
  }

  static func empty(_ file: String) -> Diagnostic {
    Diagnostic(
      .noRecord, file: file, "there is no labelled record in the file",
      hint: "one JSON object a line, with `text` or `turns` and `gold`")
  }
}
