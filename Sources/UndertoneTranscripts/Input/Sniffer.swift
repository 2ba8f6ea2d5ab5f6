internal import UndertoneCore

/// Decides what an input is from its first bytes.
struct Sniffer {
  let options: InputOptions
  /// The kind of table that the name of the file promises; nil when it promises none.
  private let promised: InputFormat?

  /// - Parameter name: The file; nil for standard input.
  init(options: InputOptions, name: String?) {
    self.options = options
    let name = name.map { Array($0.utf8.suffix(4)) } ?? []
    let ending = String(decoding: name.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }, as: UTF8.self)
    promised = ending == ".csv" ? .csv : ending == ".tsv" ? .tsv : nil
  }

  /// True when input that is not JSON must be a table: it is called one, or its columns are.
  private var isSurelyTable: Bool { promised != nil || options.table.namesColumns }

  /// True when `bytes` are enough to decide: the first line, and for JSON over many lines the second.
  func isEnough(_ bytes: ByteSlice) -> Bool {
    guard let start = firstByte(bytes) else { return false }
    switch options.format {
    case .text: return true
    case .csv, .tsv: return isTableKnown(bytes)
    case .ndjson, .auto: break
    }
    guard let line = firstLine(bytes) else { return bytes.count >= 1 << 20 }
    if bytes[start] == 0x7B || bytes[start] == 0x5B {
      return isBalanced(line) || nextByte(bytes, after: line) != nil
    }
    return options.format == .ndjson || !isSurelyTable && TableHeader.telling(bytes) == nil
      || isTableKnown(bytes)
  }

  /// What the input is; `bytes` are all there is when they are not enough.
  func plan(_ bytes: ByteSlice) throws(Diagnostic) -> InputPlan {
    if let problem = BinaryFile.problem(bytes) { throw problem }
    switch options.format {
    case .text: return InputPlan(format: .text, keep: options.keep)
    case .csv, .tsv: return try table(bytes, header(bytes), reason: nil)
    case .ndjson: return InputPlan(format: isDocument(bytes) ? .json : .ndjson, keep: options.keep)
    case .auto: break
    }
    guard let start = firstByte(bytes) else {
      return InputPlan(format: .text, keep: options.keep, reason: "the input is empty")
    }
    if bytes[start] == 0x7B || bytes[start] == 0x5B {
      if isDocument(bytes) {
        return InputPlan(format: .json, keep: options.keep, reason: "it is one JSON document over many lines")
      }
      if bytes[start] == 0x7B {
        return InputPlan(format: .ndjson, keep: options.keep, reason: "its first line begins a JSON object")
      }
    }
    if let header = tellingHeader(bytes) {
      return try table(bytes, header, reason: "its first line names a text column")
    }
    if isSurelyTable {
      let reason = promised == nil ? "its columns were named" : "its name is that of a table"
      return try table(bytes, header(bytes), reason: reason)
    }
    return InputPlan(
      format: .text, keep: options.keep, reason: "it is neither JSON nor a table with a known header")
  }

  private func table(_ bytes: ByteSlice, _ header: TableHeader?, reason: String?) throws(Diagnostic)
    -> InputPlan
  {
    guard let header else { return InputPlan(format: .table, keep: options.keep, reason: reason) }
    let layout = try header.layout(options.table, keep: options.keep, bytes)
    var plan = InputPlan(format: .table, keep: options.keep, table: layout, reason: reason)
    if !layout.silentColumns.isEmpty {
      let columns = layout.silentColumns.map { "`\($0)`" }.joined(separator: " and ")
      plan.notice = Diagnostic(
        code: "UT122", severity: .warning, line: header.line,
        message: "no speakers stand in \(columns): every message counts as the customer's",
        hint: "if another column tells the speaker, name it with --speaker-column")
    }
    return plan
  }

  private func tellingHeader(_ bytes: ByteSlice) -> TableHeader? {
    TableHeader.telling(bytes, separators: options.table.separator.map { [$0] } ?? TableHeader.separators)
  }

  /// The first row of what is said to be a table; nil when there is none.
  private func header(_ bytes: ByteSlice) -> TableHeader? {
    guard firstByte(bytes) != nil else { return nil }
    if let separator = options.table.separator { return TableHeader(bytes, separator: separator) }
    if (promised ?? options.format) == .tsv { return TableHeader(bytes, separator: 0x09) }
    return TableHeader.telling(bytes) ?? TableHeader.named(options.table, bytes) ?? TableHeader.widest(bytes)
  }

  /// True when the header is whole, and enough rows are there to tell what its columns hold.
  private func isTableKnown(_ bytes: ByteSlice) -> Bool {
    guard isFirstRowWhole(bytes) else { return false }
    if options.table.speakerColumn != nil { return true }
    let header = options.format == .auto ? tellingHeader(bytes) ?? header(bytes) : header(bytes)
    return header?.knowsSpeaker(bytes) ?? true
  }

  /// True when the first row that is not blank has come to its end, or is longer than a header can be.
  private func isFirstRowWhole(_ bytes: ByteSlice) -> Bool {
    if bytes.count >= 1 << 20 { return true }
    guard let first = firstByte(bytes) else { return false }
    let start = bytes[..<first].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    // No quote rule depends on the separator before the first line break outside quotes but the start of a
    // field, so every candidate must have come to its end.
    let separators = options.table.separator.map { [$0] } ?? TableHeader.separators
    return separators.allSatisfy { separator in
      var scanner = TableScanner(separator: separator)
      return scanner.rowEnd(bytes, from: start) != nil
    }
  }
}

// Looks at the start of what may be JSON.
extension Sniffer {
  /// True for a JSON array of records, and for an object that goes on over many lines.
  private func isDocument(_ bytes: ByteSlice) -> Bool {
    guard let start = firstByte(bytes), bytes[start] == 0x7B || bytes[start] == 0x5B else { return false }
    let line = firstLine(bytes) ?? bytes
    let isWhole = isBalanced(line)
    let next = nextByte(bytes, after: line)
    if bytes[start] == 0x5B {
      // An array on a line of its own, with lines of objects after it, is a bad record among good ones.
      return !(isWhole && next == 0x7B) && looksLikeArray(bytes, start, next)
    }
    return !isWhole && (next == 0x22 || next == 0x7D)
  }

  /// An array of records opens an object, an array or ends; `[PII]` at the start of a line of text does not.
  private func looksLikeArray(_ bytes: ByteSlice, _ start: Int, _ next: UInt8?) -> Bool {
    let inside = bytes[(start + 1)...].first { $0 != 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }
    return inside == nil || inside == 0x7B || inside == 0x5D
  }

  private func firstByte(_ bytes: ByteSlice) -> Int? {
    bytes.firstIndex { $0 != 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }
  }

  /// The first line that is not blank, with its line break; nil when it has no end yet.
  private func firstLine(_ bytes: ByteSlice) -> ByteSlice? {
    guard let start = firstByte(bytes), let end = bytes[start...].firstIndex(of: 0x0A) else { return nil }
    return ByteSlice(rebasing: bytes[..<(end + 1)])
  }

  private func nextByte(_ bytes: ByteSlice, after line: ByteSlice) -> UInt8? {
    bytes[min(line.count, bytes.count)...].first { $0 != 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }
  }

  /// True when every brace and bracket outside strings is closed.
  private func isBalanced(_ line: ByteSlice) -> Bool {
    var depth = 0
    var inside = false
    var place = 0
    while place < line.count {
      switch line[place] {
      case 0x5C: place += 1
      case 0x22: inside.toggle()
      case 0x7B, 0x5B: depth += inside ? 0 : 1
      case 0x7D, 0x5D: depth -= inside ? 0 : 1
      default: break
      }
      place += 1
    }
    return depth <= 0
  }
}
