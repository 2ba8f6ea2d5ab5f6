extension Tokenizer {
  /// Marks the tokens that line breaks or empty lines stand before.
  func markBreaks(_ text: UnsafePointer<UInt8>, in tokens: inout TokenBuffer) {
    var gap = 0
    let base = tokens.base
    for index in 0..<tokens.count {
      let start = Int(base[index].start)
      if start > gap {
        let breaks = Self.breaks(text, gap, start)
        if breaks > 0 { base[index].shape.insert(.newline) }
        if breaks > 1 { base[index].shape.insert(.paragraph) }
      }
      gap = Int(base[index].end)
    }
  }

  /// How many line breaks the white space `start ..< end` has; a paragraph separator counts as two.
  private static func breaks(_ text: UnsafePointer<UInt8>, _ start: Int, _ end: Int) -> Int {
    var breaks = 0
    for at in start..<end {
      switch text[at] {
      case 0x0A: breaks += at > start && text[at - 1] == 0x0D ? 0 : 1
      case 0x0B...0x0D: breaks += 1
      case 0x85: breaks += text[at - 1] == 0xC2 ? 1 : 0
      case 0xA8: breaks += at > start + 1 && text[at - 2] == 0xE2 && text[at - 1] == 0x80 ? 1 : 0
      case 0xA9: breaks += at > start + 1 && text[at - 2] == 0xE2 && text[at - 1] == 0x80 ? 2 : 0
      default: break
      }
    }
    return breaks
  }
}
