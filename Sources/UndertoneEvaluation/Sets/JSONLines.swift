internal import FoundationEssentials
internal import UndertoneCore
internal import UndertoneTranscripts

/// Reads files with one JSON object a line.
enum JSONLines {
  /// The objects of `bytes` with their lines, and what is wrong with the other lines.
  static func read(_ bytes: [UInt8], file: String) -> (rows: [SourceRow], problems: [Diagnostic]) {
    var rows: [SourceRow] = []
    var problems: [Diagnostic] = []
    let decoder = JSONDecoder()
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    for (index, line) in bytes[start...].split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
    {
      if line.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { continue }
      let place = GoldRecord.Place(file: file, line: index + 1)
      do {
        let value = try decoder.decode(SourceValue.self, from: Data(line))
        guard case .object = value else {
          problems.append(notAnObject(place, value))
          continue
        }
        rows.append(SourceRow(place: place, value: value))
      } catch {
        problems.append(syntax(line, place))
      }
    }
    return (rows, problems)
  }

  /// A file that holds one JSON object, by key.
  static func object(_ bytes: [UInt8], file: String) throws(Diagnostic) -> SourceValue {
    if let value = try? JSONDecoder().decode(SourceValue.self, from: Data(bytes)), case .object = value {
      return value
    }
    throw Diagnostic(.malformed, file: file, "the file is no JSON object")
  }

  private static func notAnObject(_ place: GoldRecord.Place, _ value: SourceValue) -> Diagnostic {
    let isList = if case .list = value { true } else { false }
    return Diagnostic(
      .malformed, file: place.file, line: place.line, "the line is no JSON object",
      hint: isList ? "one object a line; `jq -c '.[]'` makes lines of a list" : "one JSON object a line")
  }

  /// What the reader of transcripts says of the line: it knows the place and the reason.
  private static func syntax(_ line: ArraySlice<UInt8>, _ place: GoldRecord.Place) -> Diagnostic {
    let chunk = InputChunk(copying: line)
    var reader = RecordReader(InputPlan(format: .ndjson))
    reader.begin(chunk)
    guard reader.next(), reader.record.kind == .failure else {
      return Diagnostic(
        .malformed, file: place.file, line: place.line, "the line is no JSON object",
        hint: "one JSON object a line")
    }
    let column = reader.record.column
    return Diagnostic(
      .malformed, file: place.file, line: place.line, column: column == 0 ? nil : column,
      reader.record.message, hint: "one JSON object a line")
  }
}
