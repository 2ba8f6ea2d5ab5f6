internal import UndertoneICU
internal import UndertoneSIMD

/// Folds tokens to the form they are looked up in; belongs to one worker.
///
/// ASCII becomes lower case. Else curly quotes become straight, dashes become `-`, and NFKC_Casefold does the rest.
/// Emoji stay as they are; `foldEmoji` takes off what only styles them.
package struct Folder: ~Copyable {
  private let icu: OpaquePointer
  private var scratch: UnsafeMutablePointer<UInt8>
  private var capacity: Int

  package init() {
    icu = undertone_icu_open()
    capacity = 256
    scratch = .allocate(capacity: capacity)
  }

  deinit {
    undertone_icu_close(icu)
    scratch.deallocate()
  }

  /// Writes the folded form of `token` of `text` to `folded`; answers its length, and the form is complete only
  /// when that is not above what `folded` has room for.
  package mutating func fold(
    _ token: Token, of text: UnsafePointer<UInt8>, into folded: UnsafeMutableBufferPointer<UInt8>
  ) -> Int {
    let bytes = UnsafeBufferPointer(start: text + Int(token.start), count: token.count)
    return token.kind == .emoji ? Self.copy(bytes, into: folded) : fold(bytes, into: folded)
  }

  /// The same for bytes that are no emoji.
  package mutating func fold(
    _ bytes: UnsafeBufferPointer<UInt8>, into folded: UnsafeMutableBufferPointer<UInt8>
  ) -> Int {
    guard let text = bytes.baseAddress else { return 0 }
    let count = bytes.count
    if undertone_ascii_prefix(text, Int64(count)) == Int64(count) {
      for at in 0..<min(count, folded.count) { folded[at] = Self.lower(text[at]) }
      return count
    }
    // No known character grows when it is folded.
    if capacity < count { widen(to: count) }
    var length = 0
    let isDone = foldKnown(text, count, &length)
    let kept = UnsafeBufferPointer(start: scratch, count: length)
    if isDone { return Self.copy(kept, into: folded) }
    let needed = undertone_icu_fold(
      icu, scratch, Int32(truncatingIfNeeded: length), folded.baseAddress,
      Int32(truncatingIfNeeded: folded.count))
    return needed < 0 ? Self.copy(kept, into: folded) : Int(needed)
  }

  /// Writes an emoji without variation selectors and skin tones; answers the length as `fold` does.
  package static func foldEmoji(
    _ bytes: UnsafeBufferPointer<UInt8>, into folded: UnsafeMutableBufferPointer<UInt8>
  ) -> Int {
    guard let text = bytes.baseAddress else { return 0 }
    var length = 0
    var at = 0
    while at < bytes.count {
      let (scalar, width) = TextRun.scalar(text, at: at)
      if scalar != 0xFE0F, scalar != 0xFE0E, scalar < 0x1F3FB || scalar > 0x1F3FF {
        for offset in 0..<width where length + offset < folded.count {
          folded[length + offset] = text[at + offset]
        }
        length += width
      }
      at += width
    }
    return length
  }

  @inline(__always) private static func lower(_ byte: UInt8) -> UInt8 {
    byte &- 0x41 < 26 ? byte | 0x20 : byte
  }

  private static func copy(
    _ bytes: UnsafeBufferPointer<UInt8>, into folded: UnsafeMutableBufferPointer<UInt8>
  ) -> Int {
    for at in 0..<min(bytes.count, folded.count) { folded[at] = bytes[at] }
    return bytes.count
  }

  private mutating func widen(to count: Int) {
    scratch.deallocate()
    capacity = count * 2
    scratch = .allocate(capacity: capacity)
  }

  /// Folds what needs no ICU into the scratch space; false when something else is left for ICU.
  private func foldKnown(_ text: UnsafePointer<UInt8>, _ count: Int, _ length: inout Int) -> Bool {
    let run = TextRun(text: text, start: 0, end: count, limit: count)
    var isDone = true
    var at = 0
    while at < count {
      let byte = text[at]
      var width = 1
      if byte < 0x80 {
        scratch[length] = Self.lower(byte)
        length += 1
        at += 1
        continue
      }
      let scalar: UInt32
      (scalar, width) = run.scalar(at: at)
      if let plain = Self.plainMark(scalar) {
        scratch[length] = plain
        length += 1
      } else if scalar == 0x2026 {
        for _ in 0..<3 {
          scratch[length] = 0x2E
          length += 1
        }
      } else {
        for offset in 0..<width { scratch[length + offset] = text[at + offset] }
        if KnownScalar.at(at, in: run) == nil {
          isDone = false
        } else if scalar == 0xDF {
          scratch[length] = 0x73
          scratch[length + 1] = 0x73
        } else if byte == 0xC3, scalar < 0xDF {
          scratch[length + 1] += 0x20
        }
        length += width
      }
      at += width
    }
    return isDone
  }

  /// The ASCII mark that stands for a curly quote or a dash.
  @inline(__always) private static func plainMark(_ scalar: UInt32) -> UInt8? {
    switch scalar {
    case 0x2018...0x201B: 0x27
    case 0x201C...0x201F: 0x22
    case 0x2010...0x2015, 0x2212: 0x2D
    default: nil
    }
  }
}
