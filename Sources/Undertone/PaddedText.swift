internal import UndertoneLexicon

/// A copy of a text with the slack behind it that the tokenizer needs; reused between messages.
struct PaddedText: ~Copyable {
  private var memory = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 4096)

  /// How many bytes past the end of a text must be readable.
  private static let slack = Matcher.slack
  /// What a single huge text took is given back at the next one.
  private static let mostKept = 1 << 20

  deinit { memory.deallocate() }

  /// Copies `bytes`; the answer is valid until the next call.
  mutating func copy(_ bytes: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    let needed = bytes.count + PaddedText.slack
    if memory.count < needed || memory.count > max(needed, PaddedText.mostKept) {
      memory.deallocate()
      memory = .allocate(capacity: max(needed, min(2 * memory.count, PaddedText.mostKept)))
    }
    guard let base = memory.baseAddress else { return UnsafeBufferPointer(start: nil, count: 0) }
    if let source = bytes.baseAddress { base.update(from: source, count: bytes.count) }
    (base + bytes.count).update(repeating: 0, count: PaddedText.slack)
    return UnsafeBufferPointer(start: base, count: bytes.count)
  }
}
