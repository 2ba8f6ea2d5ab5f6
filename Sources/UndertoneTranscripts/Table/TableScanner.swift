/// Finds where the rows of a table end, and can stop and go on anywhere.
///
/// The grammar is RFC 4180's: a quote at the start of a field opens it, two quotes stand for one, and a
/// line break inside does not end the row. What follows a closing quote belongs to the field as it is.
///
/// A quote that somebody forgot to close runs on to the next one, lines later. Such a quote is stray, and its row is no
/// row: text follows where a field of several lines is closed, or a row of several lines has too many fields.
struct TableScanner: Sendable {
  enum State: UInt8, Sendable {
    case fieldStart, plain, quoted, quoteInQuoted, closed
  }

  let separator: UInt8
  /// How many fields a row should have; nil when that is not known, and no quote is stray.
  let fieldCount: Int?
  private var state = State.fieldStart
  private var fields = 1
  private var fieldSpansLines = false
  private var rowSpansLines = false
  /// The row has a stray quote, and was not followed any further.
  private(set) var isStray = false

  init(separator: UInt8, fieldCount: Int? = nil) {
    self.separator = separator
    self.fieldCount = fieldCount
  }

  /// Begins a new row.
  mutating func restart() { self = TableScanner(separator: separator, fieldCount: fieldCount) }

  /// Returns the offset after the line break that ends the row, or after the byte that shows a quote to be stray, or nil
  /// when the row goes on after `bytes`.
  mutating func rowEnd(_ bytes: ByteSlice, from start: Int) -> Int? {
    let most = fieldCount ?? .max
    var place = start
    while place < bytes.count {
      let byte = bytes[place]
      place += 1
      switch state {
      case .quoted:
        if byte == 0x22 {
          state = .quoteInQuoted
        } else if byte == 0x0A {
          (fieldSpansLines, rowSpansLines) = (true, true)
          isStray = fields > most
          if isStray { return place }
        }
        continue
      case .quoteInQuoted where byte == 0x22:
        state = .quoted
        continue
      case .fieldStart where byte == 0x22:
        state = .quoted
        fieldSpansLines = false
        continue
      case .quoteInQuoted, .closed:
        if byte == separator || byte == 0x0A { break }
        state = TableRow.isBlank(byte) ? .closed : .plain
        isStray = state == .plain && fieldSpansLines && fieldCount != nil
        if isStray { return place }
        continue
      default: break
      }
      if byte == 0x0A {
        restart()
        return place
      }
      if byte == separator {
        state = .fieldStart
        fields += 1
        isStray = rowSpansLines && fields > most
        if isStray { return place }
      } else {
        state = .plain
      }
    }
    return nil
  }
}
