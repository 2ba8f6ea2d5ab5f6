/// The fields of one row, as places in the bytes it was read from.
struct TableRow: ~Copyable {
  struct Field {
    /// What is between the separators, or between the quotes.
    var start = 0
    var end = 0
    /// Two quotes stand for one inside.
    var hasDoubledQuotes = false
    /// Where what follows the closing quote ends; the same as `end` when nothing does.
    var tailEnd = 0
  }

  private(set) var fields: UnsafeMutablePointer<Field>
  private let capacity: Int
  /// How many fields the row has; those that are more than expected are counted and not kept.
  private(set) var count = 0
  /// How many line breaks are in the row and at its end.
  private(set) var lines = 0
  /// Where the row ends, line break included.
  private(set) var end = 0
  /// Where the row ends, without its line break.
  private(set) var contentEnd = 0
  /// Where the first field begins that is more than expected.
  private(set) var surplus = 0
  /// A quoted field ran on to the end of the bytes.
  private(set) var isUnclosed = false
  /// A quote is stray, as ``TableScanner`` says; the row was not read any further.
  private(set) var isStray = false
  /// Where the first quoted field with line breaks, or without an end, is opened.
  private(set) var openQuote = 0

  init(capacity: Int) {
    self.capacity = max(capacity, 1)
    fields = .allocate(capacity: self.capacity)
    fields.initialize(repeating: Field(), count: self.capacity)
  }

  deinit { fields.deallocate() }

  /// The row is a blank line: nothing, or white space alone.
  private(set) var isBlank = false

  func field(_ index: Int) -> Field { index < min(count, capacity) ? fields[index] : Field() }

  /// Reads the row at `start`.
  ///
  /// - Parameters:
  ///   - fieldCount: How many fields it should have; nil when that is not known, and no quote is stray.
  ///   - isOneLine: Whether a line break inside quotes means that they are never closed.
  mutating func read(
    _ bytes: ByteSlice, from start: Int, separator: UInt8, fieldCount: Int? = nil, isOneLine: Bool = false
  ) {
    let most = fieldCount ?? .max
    var place = start
    count = 0
    lines = 0
    isUnclosed = false
    isStray = false
    while true {
      var field = Field()
      let linesBefore = lines
      if count == capacity { surplus = place }
      if place < bytes.count, bytes[place] == 0x22 {
        place = readQuotes(bytes, place + 1, most, isOneLine, &field)
      } else {
        field.start = place
      }
      let quoted = place > field.start
      let plain = place
      while place < bytes.count, bytes[place] != separator, bytes[place] != 0x0A { place += 1 }
      let ends = place >= bytes.count || bytes[place] == 0x0A
      var stop = place
      if ends, stop > plain, bytes[stop - 1] == 0x0D { stop -= 1 }
      contentEnd = stop
      if !quoted { field.end = stop }
      field.tailEnd = max(stop, field.end)
      if quoted, stop == plain { field.tailEnd = field.end }
      if lines > linesBefore, fieldCount != nil, !isUnclosed, field.tailEnd > field.end {
        isStray = isStray || !bytes[(field.end + 1)..<field.tailEnd].allSatisfy(TableRow.isBlank)
      }
      if count < capacity { fields[count] = field }
      count += 1
      if lines > 0, count + (ends ? 0 : 1) > most { isStray = isStray || !isUnclosed }
      if ends || isStray { break }
      place += 1
    }
    isBlank =
      count == 1 && !isUnclosed && !isStray
      && bytes[fields[0].start..<fields[0].tailEnd].allSatisfy(TableRow.isBlank)
    if place < bytes.count {
      place += 1
      lines += 1
    }
    end = place
  }

  static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }

  /// Reads on from an opening quote and returns the place after the closing one.
  private mutating func readQuotes(
    _ bytes: ByteSlice, _ start: Int, _ most: Int, _ isOneLine: Bool, _ field: inout Field
  ) -> Int {
    var place = start
    field.start = start
    while place < bytes.count {
      if bytes[place] == 0x22 {
        guard place + 1 < bytes.count, bytes[place + 1] == 0x22 else {
          field.end = place
          return place + 1
        }
        field.hasDoubledQuotes = true
        place += 1
      } else if bytes[place] == 0x0A {
        if lines == 0 { openQuote = start - 1 }
        if isOneLine { break }
        lines += 1
        if count >= most {
          isStray = true
          field.end = place
          return place
        }
      }
      place += 1
    }
    if lines == 0 { openQuote = start - 1 }
    field.end = place
    isUnclosed = true
    return place
  }
}
