internal import UndertoneICU

/// ICU's word breaks for what is not known without it; opened at the first use, kept for the next.
struct Segmenter: ~Copyable {
  private static let batch = 128
  private let icu: OpaquePointer
  private let ends: UnsafeMutablePointer<UInt32>
  private let statuses: UnsafeMutablePointer<UInt16>

  init() {
    icu = undertone_icu_open()
    ends = .allocate(capacity: Self.batch)
    statuses = .allocate(capacity: Self.batch)
  }

  deinit {
    undertone_icu_close(icu)
    ends.deallocate()
    statuses.deallocate()
  }

  /// Cuts `start ..< end` of `run` by ICU alone.
  func cut(_ run: TextRun, _ start: Int, _ end: Int, into tokens: inout TokenBuffer) {
    guard undertone_icu_begin(icu, run.text + start, Int64(end &- start)) else {
      fatalError("the word-break rules of ICU can't be loaded")
    }
    var from = start
    while true {
      let count = undertone_icu_next(icu, ends, statuses, Int32(Self.batch))
      guard count > 0 else { return }
      tokens.reserve(Int(count))
      for index in 0..<Int(count) {
        let to = start &+ Int(ends[index])
        let first = Self.skipSpace(run, from, to)
        if first < to {
          let kind = TokenKind(
            segment: run, first, to, isWord: statuses[index] >= UInt16(UNDERTONE_ICU_NUMBER))
          tokens.append(run.text, kind, from: first, to: to, segmented: true)
        }
        from = to
      }
    }
  }

  /// Where white space that starts at `start` ends.
  private static func skipSpace(_ run: TextRun, _ start: Int, _ end: Int) -> Int {
    var at = start
    while at < end {
      let (scalar, length) = run.scalar(at: at)
      guard scalar > 0x7F, undertone_icu_properties(scalar) & UInt32(UNDERTONE_ICU_SPACE) != 0 else { break }
      at &+= length
    }
    return at
  }

  /// Where the characters that belong to the one before `start` end.
  static func skipJoiners(_ run: TextRun, _ start: Int) -> Int {
    var at = start
    while at < run.end, run.text[at] >= 0x80 {
      let (scalar, length) = run.scalar(at: at)
      guard undertone_icu_properties(scalar) & UInt32(UNDERTONE_ICU_JOINER) != 0 else { break }
      at &+= length
    }
    return at
  }

  /// Whether a scalar outside ASCII can stand in a hashtag.
  static func isWordScalar(_ scalar: UInt32) -> Bool {
    let wanted = UInt32(UNDERTONE_ICU_ALPHABETIC | UNDERTONE_ICU_NUMERIC | UNDERTONE_ICU_JOINER)
    return undertone_icu_properties(scalar) & wanted != 0 && scalar != 0xFE0F
  }
}
