/// Finds where the rows of a table end, and can stop and go on anywhere.
///
/// The grammar is RFC 4180's: a quote at the start of a field opens it, two quotes stand for one, and a
/// line break inside does not end the row. What follows a closing quote belongs to the field as it is.
struct TableScanner: Sendable {
  enum State: UInt8, Sendable {
    case fieldStart, plain, quoted, quoteInQuoted
  }

  let separator: UInt8
  var state = State.fieldStart

  init(separator: UInt8) { self.separator = separator }

  /// Returns the offset after the line break that ends the row, or nil when the row goes on after `bytes`.
  mutating func rowEnd(_ bytes: ByteSlice, from start: Int) -> Int? {
    var place = start
    while place < bytes.count {
      let byte = bytes[place]
      place += 1
      switch state {
      case .quoted:
        if byte == 0x22 { state = .quoteInQuoted }
        continue
      case .quoteInQuoted where byte == 0x22:
        state = .quoted
        continue
      case .fieldStart where byte == 0x22:
        state = .quoted
        continue
      default: break
      }
      if byte == 0x0A {
        state = .fieldStart
        return place
      }
      state = byte == separator ? .fieldStart : .plain
    }
    return nil
  }
}
