package import UndertoneCore

/// Cuts an input into chunks of whole records, as big as asked for, or smaller when the input has to be waited for.
///
/// Memory is two chunks, or the longest record where that is more; one JSON document is one chunk.
package struct RecordSource: ~Copyable {
  private let source: ByteSource
  private let options: InputOptions
  private var decoder: TextDecoder
  private var splitter: RecordSplitter?
  /// What has been read and not handed out.
  private var pending: InputChunk
  private var hasEnded = false
  private var nextRecord = 1
  private var nextLine = 1
  /// What the input is; known once ``prepare()`` has been called.
  package private(set) var plan: InputPlan?

  /// Creates a source on an open file descriptor, which stays open.
  package init(descriptor: Int32, options: InputOptions) {
    self.init(ByteSource(descriptor: descriptor, name: nil), options)
  }

  /// Opens a file.
  package init(path: String, options: InputOptions) throws(Diagnostic) {
    self.init(try ByteSource(path: path), options)
  }

  private init(_ source: consuming ByteSource, _ options: InputOptions) {
    self.source = source
    self.options = options
    decoder = TextDecoder()
    pending = InputChunk(capacity: min(options.chunkSize, 1 << 16))
  }

  /// The file; nil for standard input.
  package var name: String? { source.name }

  /// How many lone surrogates of UTF-16 input were replaced.
  package var repairs: Int { decoder.repairs }

  /// How many conversations of a table began again after rows of others; of a million different ones.
  package private(set) var reopened = 0

  /// Reads as much as it takes to know what the input is, and passes the header of a table.
  package mutating func prepare() throws(Diagnostic) -> InputPlan {
    if let plan { return plan }
    let sniffer = Sniffer(options: options, name: name)
    while !hasEnded, !sniffer.isEnough(pending.bytes) { try fill() }
    var found: InputPlan
    do {
      found = try sniffer.plan(pending.bytes)
    } catch {
      var named = error
      named.file = name
      throw named
    }
    found.notice?.file = name
    if found.format == .table, found.table.hasHeader { passHeader(found.table.separator) }
    plan = found
    splitter = RecordSplitter(found)
    return found
  }

  /// What became of the wish for a chunk.
  package enum Supply: Sendable {
    case chunk
    /// Nothing that is whole is there yet, and the input makes us wait for more.
    case wait
    case end
  }

  /// Fills `chunk` with the next whole records; false at the end of the input.
  package mutating func next(into chunk: inout InputChunk) throws(Diagnostic) -> Bool {
    try supply(&chunk, waits: true) == .chunk
  }

  /// Fills `chunk` with the next whole records, if need be after waiting for them.
  ///
  /// - Parameter waits: Whether to wait; otherwise ``Supply/wait`` is the answer where that would be needed.
  package mutating func supply(_ chunk: inout InputChunk, waits: Bool) throws(Diagnostic) -> Supply {
    _ = try prepare()
    while true {
      guard let cut = splitter?.cut(pending.bytes, isLast: hasEnded) else { return .end }
      let isBigEnough = pending.count >= options.chunkSize || !source.isReady
      if hasEnded || cut.length > 0 && isBigEnough {
        guard cut.length > 0 else { return .end }
        hand(cut, &chunk)
        return .chunk
      }
      if !waits, !source.isReady { return .wait }
      try fill()
    }
  }

  private mutating func hand(_ cut: RecordSplitter.Cut, _ chunk: inout InputChunk) {
    let cut = splitter?.counted(cut, pending.bytes) ?? cut
    swap(&chunk, &pending)
    pending.count = 0
    pending.append(ByteSlice(rebasing: chunk.bytes[cut.length...]))
    chunk.count = cut.length
    chunk.firstRecord = nextRecord
    chunk.firstLine = nextLine
    nextRecord += cut.records
    nextLine += cut.lines
    reopened += cut.reopened
    splitter?.take(cut)
  }

  private mutating func fill() throws(Diagnostic) {
    let room = max(min(options.chunkSize, 1 << 18), 64)
    // A record that does not fit doubles the room, so that it is not copied again for every piece.
    pending.reserve(pending.count >= options.chunkSize ? max(room, pending.count / 2) : room)
    hasEnded = try !decoder.read(source, &pending)
  }

  private mutating func passHeader(_ separator: UInt8) {
    var row = TableRow(capacity: 1)
    var start = 0
    repeat {
      row.read(pending.bytes, from: start, separator: separator)
      start = row.end
      nextLine += row.lines
    } while row.isBlank && start < pending.count
    var rest = InputChunk(capacity: pending.capacity)
    rest.append(ByteSlice(rebasing: pending.bytes[start...]))
    swap(&rest, &pending)
  }
}
