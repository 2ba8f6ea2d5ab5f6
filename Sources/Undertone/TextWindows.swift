/// Cuts a long text into windows that end where a sentence ends, if one does, or at least between words.
struct TextWindows {
  private let text: UnsafeBufferPointer<UInt8>
  private let size: Int
  private var start = 0

  init(_ text: UnsafeBufferPointer<UInt8>, size: Int) {
    self.text = text
    self.size = size
  }

  /// The next window, or nil at the end; none for an empty text.
  mutating func next() -> Range<Int>? {
    if start >= text.count { return nil }
    let end = text.count - start <= size ? text.count : cut(before: start + size)
    defer { start = end }
    return start..<end
  }

  private func cut(before limit: Int) -> Int {
    let floor = limit - size / 2
    var space = -1
    var index = limit - 1
    while index > floor {
      let byte = text[index]
      if byte == UInt8(ascii: "\n") { return index + 1 }
      if byte == UInt8(ascii: " ") {
        if index > 0, [UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?")].contains(text[index - 1]) {
          return index + 1
        }
        if space < 0 { space = index }
      }
      index -= 1
    }
    if space > 0 { return space + 1 }
    // No space for half a window: cut between characters.
    index = limit
    while index > floor, text[index] & 0xC0 == 0x80 { index -= 1 }
    return index
  }
}
