package import UndertoneCore

/// A whole table as cells, for whoever finds out by himself which column holds what.
package struct TableRows: Sendable {
  package struct Row: Sendable {
    /// The line it begins on, from 1.
    package var line: Int
    package var cells: [String]
  }

  /// The names of the columns; nil without a header.
  package private(set) var header: [String]?
  package private(set) var rows: [Row] = []
  /// How many columns there are.
  package var width: Int { header?.count ?? rows.first?.cells.count ?? 0 }
  /// What is wrong with the rows that are not there.
  package private(set) var problems: [Diagnostic] = []
  private var columns: TableHeader?

  /// - Parameters:
  ///   - separator: What stands between fields; found out when nil.
  ///   - hasQuotes: Whether a quote at the start of a field opens it; otherwise it is a character like others.
  package init(_ bytes: [UInt8], file: String, separator: UInt8?, hasHeader: Bool, hasQuotes: Bool = true) {
    let text = TableRows.decoded(bytes)
    if bytes.starts(with: [0xFF, 0xFE, 0x00, 0x00]) || bytes.starts(with: [0x00, 0x00, 0xFE, 0xFF]) {
      problems.append(BinaryFile.utf32.problem(file: file))
    } else if let problem = BinaryFile.problem(text.bytes) {
      problems.append(problem)
    } else {
      read(text.bytes, separator, hasHeader: hasHeader, hasQuotes: hasQuotes)
    }
    for index in problems.indices { problems[index].file = file }
  }

  /// A column that is known by many names.
  package enum Known: Sendable { case text, id, speaker }

  /// The place of the column that goes by one of the names of `known`.
  package func column(_ known: Known) -> Int? {
    switch known {
    case .text: columns?.column(TableHeader.text)
    case .id: columns?.column(TableHeader.id)
    case .speaker: columns?.column(TableHeader.speaker)
    }
  }

  private static func decoded(_ bytes: [UInt8]) -> InputChunk {
    guard bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) else {
      return InputChunk(copying: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...])
    }
    var chunk = InputChunk(capacity: bytes.count)
    var decoder = UTF16Decoder(isLittleEndian: bytes[0] == 0xFF)
    bytes.dropFirst(2).withUnsafeBufferPointer { decoder.decode($0, into: &chunk) }
    decoder.finish(into: &chunk)
    return chunk
  }

  private mutating func read(_ bytes: ByteSlice, _ separator: UInt8?, hasHeader: Bool, hasQuotes: Bool) {
    let first =
      separator.map { TableHeader(bytes, separator: $0) } ?? TableHeader.telling(bytes)
      ?? TableHeader.widest(bytes)
    guard let first else { return }
    if hasQuotes {
      readQuoted(bytes, first.separator)
    } else {
      readLines(bytes, first.separator)
    }
    guard hasHeader, !rows.isEmpty, rows[0].line == first.line else { return }
    header = rows.removeFirst().cells
    columns = first
  }

  private mutating func readLines(_ bytes: ByteSlice, _ separator: UInt8) {
    var line = 0
    for content in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      line += 1
      let content = content.last == 0x0D ? content.dropLast() : content
      if content.allSatisfy(TableRow.isBlank) { continue }
      let cells = content.split(separator: separator, omittingEmptySubsequences: false)
        .map { String(decoding: $0, as: UTF8.self) }
      let expected = rows.first?.cells.count ?? cells.count
      if cells.count == expected {
        rows.append(Row(line: line, cells: cells))
      } else {
        fail(.raggedRow, line: line, fields: (cells.count, expected))
      }
    }
  }

  /// A row with a quote that is never closed, or closed where no field ends, is left out; reading goes on with its
  /// second line.
  private mutating func readQuoted(_ bytes: ByteSlice, _ separator: UInt8) {
    var row = TableRow(capacity: 4096)
    var place = 0
    var line = 1
    var expected: Int?
    var hasUnclosedQuote = false
    while place < bytes.count {
      row.read(bytes, from: place, separator: separator, fieldCount: expected, isOneLine: hasUnclosedQuote)
      if row.isUnclosed || row.isStray {
        if row.isUnclosed { hasUnclosedQuote = true }
        fail(.unclosedQuote, line: line)
        place = bytes[place...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
        line += 1
        continue
      }
      if !row.isBlank {
        let wanted = expected ?? row.count
        expected = wanted
        if row.count == wanted {
          rows.append(Row(line: line, cells: (0..<row.count).map { TableRows.text(row.field($0), bytes) }))
        } else {
          fail(.raggedRow, line: line, fields: (row.count, wanted))
        }
      }
      place = row.end
      line += row.lines
    }
  }

  private mutating func fail(
    _ problem: RecordProblem, line: Int, fields: (found: Int, expected: Int) = (0, 0)
  ) {
    var record = Record()
    record.kind = .failure
    record.problem = problem
    record.line = line
    record.fieldCounts = fields
    problems.append(record.diagnostic(file: nil))
  }

  private static func text(_ field: TableRow.Field, _ bytes: ByteSlice) -> String {
    var text = Array(bytes[field.start..<field.end])
    if field.hasDoubledQuotes {
      var isSecond = false
      text.removeAll { byte in
        isSecond = byte == 0x22 && !isSecond
        return byte == 0x22 && !isSecond
      }
    }
    // What follows the closing quote.
    if field.tailEnd > field.end { text += bytes[(field.end + 1)..<field.tailEnd] }
    return String(decoding: text, as: UTF8.self)
  }
}
