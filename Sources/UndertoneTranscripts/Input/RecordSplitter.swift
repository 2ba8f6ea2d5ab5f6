internal import UndertoneJSON

/// Finds where a stream of bytes can be cut so that no record is cut.
///
/// It looks at every byte once however often it is asked, so that a record of any length costs linear time.
package struct RecordSplitter: ~Copyable {
  /// A place to cut, and what is before it.
  package struct Cut: Equatable, Sendable {
    /// How many bytes are before the cut; 0 when there is no place yet.
    package var length = 0
    /// How many lines they are; of lines only once counted.
    package var lines = 0
    /// How many records they are; of lines only once counted.
    package var records = 0
    /// How many of them are conversations that begin again after rows of others.
    package var reopened = 0
  }

  private let plan: InputPlan
  private var scanner: TableScanner
  private var row: TableRow
  /// How far the bytes have been looked at, what was found there, and where the row in work began.
  private var scanned = 0
  private var found = Cut()
  private var rowStart = 0
  private var rows = Cut()
  private var group: [UInt8]?
  /// Hashes of the ids of the conversations so far, up to a number that memory can bear.
  private var seen: Set<Int> = []

  /// Creates a splitter for input of the kind that `plan` tells.
  package init(_ plan: InputPlan) {
    self.plan = plan
    scanner = TableScanner(separator: plan.table.separator, fieldCount: plan.table.fieldCount)
    row = TableRow(capacity: plan.table.fieldCount)
  }

  /// The last place to cut `bytes`, which begin where the last cut was taken and have grown since the last
  /// call; all of them when `isLast`.
  package mutating func cut(_ bytes: ByteSlice, isLast: Bool) -> Cut {
    switch plan.format {
    case .json: return isLast ? Cut(length: bytes.count) : Cut()
    case .text, .ndjson: return cutLines(bytes, isLast)
    case .table: return cutRows(bytes, isLast)
    }
  }

  /// Tells that the bytes before `cut` are gone.
  package mutating func take(_ cut: Cut) {
    scanned = max(scanned - cut.length, 0)
    rowStart = max(rowStart - cut.length, 0)
    rows.length -= cut.length
    rows.lines -= cut.lines
    rows.records -= cut.records
    rows.reopened -= cut.reopened
    found = Cut()
  }

  private mutating func cutLines(_ bytes: ByteSlice, _ isLast: Bool) -> Cut {
    var end = bytes.count
    if !isLast {
      while end > scanned, bytes[end - 1] != 0x0A { end -= 1 }
      scanned = bytes.count
      if end > found.length, bytes[end - 1] == 0x0A { found.length = end }
      end = found.length
    }
    return Cut(length: end)
  }

  /// The same cut of `bytes` with its lines and records counted.
  package func counted(_ cut: Cut, _ bytes: ByteSlice) -> Cut {
    guard plan.format == .text || plan.format == .ndjson, cut.length > 0 else { return cut }
    var lines: UInt64 = 0
    var records: UInt64 = 0
    undertone_json_count(bytes.baseAddress, cut.length, &lines, &records)
    return Cut(length: cut.length, lines: Int(lines), records: Int(records))
  }

  /// Goes through whole rows; `rows` counts all of them, `found` those up to the last place to cut.
  private mutating func cutRows(_ bytes: ByteSlice, _ isLast: Bool) -> Cut {
    while scanned < bytes.count {
      guard let end = scanner.rowEnd(bytes, from: scanned) else {
        scanned = bytes.count
        break
      }
      if scanner.isStray {
        passLine(bytes)
      } else {
        scanned = end
        row.read(ByteSlice(rebasing: bytes[rowStart..<end]), from: 0, separator: plan.table.separator)
        if let column = plan.table.conversation { passRow(bytes, column) } else { passRow(end) }
      }
      rowStart = scanned
    }
    guard isLast else { return found }
    if let column = plan.table.conversation, rowStart < bytes.count {
      row.read(ByteSlice(rebasing: bytes[rowStart...]), from: 0, separator: plan.table.separator)
      if !row.isUnclosed { passRow(bytes, column) }
      rowStart = bytes.count
    }
    rows.length = bytes.count
    return rows
  }

  /// Goes on with the line after the first line of a row that has a stray quote, as the reader does.
  private mutating func passLine(_ bytes: ByteSlice) {
    scanner.restart()
    scanned = rowStart
    while scanned < bytes.count, bytes[scanned] != 0x0A { scanned += 1 }
    scanned = min(scanned + 1, bytes.count)
    found = rows
    rows.length = scanned
    rows.lines += 1
    rows.records += 1
    group = nil
  }

  private mutating func passRow(_ end: Int) {
    rows.length = end
    rows.lines += row.lines
    rows.records += row.isBlank ? 0 : 1
    found = rows
  }

  /// A conversation is whole when a row of another one follows; a row without an id is one by itself.
  private mutating func passRow(_ bytes: ByteSlice, _ column: Int) {
    if !row.isBlank {
      let field = row.field(column)
      let isWhole = row.count == plan.table.fieldCount
      let id =
        isWhole && field.end > field.start ? Array(bytes[rowStart + field.start..<rowStart + field.end]) : nil
      if id == nil || id != group {
        found = rows
        rows.records += 1
        if let id { remember(id) }
      }
      group = id
    }
    rows.length = rowStart + row.end
    rows.lines += row.lines
  }

  private mutating func remember(_ id: [UInt8]) {
    let hash = id.hashValue
    if seen.contains(hash) {
      rows.reopened += 1
    } else if seen.count < 1 << 20 {
      seen.insert(hash)
    }
  }
}
