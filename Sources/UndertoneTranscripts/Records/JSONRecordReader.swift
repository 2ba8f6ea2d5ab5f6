internal import UndertoneCore
internal import UndertoneJSON

/// Reads records from JSON, a line or an element of a document each.
struct JSONRecordReader: ~Copyable {
  private let shim: OpaquePointer
  private var raw = undertone_record()
  private let keyCount: Int
  private let kept: UnsafeMutablePointer<ByteSlice>
  private var turns: UnsafeMutablePointer<Turn>
  private var turnCapacity = 64

  init(keep: [String]) {
    var bytes: [UInt8] = []
    var ranges: [Range<Int>] = []
    for key in keep {
      ranges.append(bytes.count..<bytes.count + key.utf8.count)
      bytes.append(contentsOf: key.utf8)
    }
    let created = bytes.withUnsafeBufferPointer { all in
      let keys = ranges.map { range in
        undertone_slice(bytes: all.baseAddress.map { $0 + range.lowerBound }, length: UInt64(range.count))
      }
      return undertone_json_create(keys, keys.count)
    }
    guard let created else { fatalError("out of memory") }
    shim = created
    keyCount = keep.count
    kept = .allocate(capacity: keep.count + 1)
    kept.initialize(repeating: ByteSlice(start: nil, count: 0), count: keep.count + 1)
    turns = .allocate(capacity: turnCapacity)
  }

  deinit {
    undertone_json_destroy(shim)
    kept.deallocate()
    turns.deallocate()
  }

  /// Starts on `bytes`; in a document line breaks may be anywhere.
  mutating func begin(_ bytes: ByteSlice, isDocument: Bool) {
    undertone_json_begin(
      shim, bytes.baseAddress, bytes.count,
      UInt32(isDocument ? UNDERTONE_JSON_DOCUMENT : UNDERTONE_JSON_LINES))
  }

  /// How many lines have been read.
  var lines: Int { Int(undertone_json_lines(shim)) }

  /// Reads the next record into `record`; false at the end. `number` is left alone.
  mutating func next(_ record: inout Record) -> Bool {
    let kind = undertone_json_next(shim, &raw)
    guard kind != UNDERTONE_JSON_END else { return false }
    record.id = slice(raw.id)
    record.line = Int(raw.line)
    record.column = Int(raw.column)
    record.repairs = Int(raw.repairs)
    record.problem = .none
    record.text = slice(raw.text)
    record.time = slice(raw.time)
    if keyCount > 0 { keep(&record) }
    if kind == UNDERTONE_JSON_MESSAGE {
      record.kind = .message
      guard let speaker = SpeakerName.speaker(slice(raw.speaker)) else {
        fail(&record, .unknownSpeaker)
        return true
      }
      record.speaker = speaker
    } else if kind == UNDERTONE_JSON_CONVERSATION {
      readTurns(&record)
    } else {
      fail(&record, RecordProblem(rawValue: UInt8(truncatingIfNeeded: raw.problem)) ?? .syntax)
    }
    return true
  }

  private func fail(_ record: inout Record, _ problem: RecordProblem) {
    record.kind = .failure
    record.problem = problem
  }

  private mutating func readTurns(_ record: inout Record) {
    record.kind = .conversation
    let count = Int(raw.turn_count)
    if count > turnCapacity {
      turns.deallocate()
      turnCapacity = max(count, turnCapacity * 2)
      turns = .allocate(capacity: turnCapacity)
    }
    guard let source = raw.turns else { return }
    for index in 0..<count {
      let turn = source[index]
      guard let speaker = SpeakerName.speaker(slice(turn.speaker)) else {
        fail(&record, .unknownSpeaker)
        return
      }
      let value = Turn(text: slice(turn.text), speaker: speaker, time: slice(turn.time))
      (turns + index).initialize(to: value)
    }
    record.turns = UnsafeBufferPointer(start: turns, count: count)
  }

  private func keep(_ record: inout Record) {
    for index in 0..<keyCount { kept[index] = slice(raw.kept[index]) }
    record.kept = UnsafeBufferPointer(start: kept, count: keyCount)
  }

  @inline(__always)
  private func slice(_ slice: undertone_slice) -> ByteSlice {
    ByteSlice(start: slice.bytes, count: Int(slice.length))
  }
}
