internal import UndertoneJSON

extension OutputCursor {
  /// Writes a JSON value as people read it: strings without quotes and escapes, the rest as it is.
  mutating func put(plain json: ByteSlice) {
    guard json.first == 0x22, json.count >= 2, let start = json.baseAddress else {
      put(json: json)
      return
    }
    place += undertone_json_unescape(start + 1, json.count - 2, place)
  }

  /// Makes what was written since `start` a field of a CSV row; needs room for twice as much and two quotes.
  mutating func quote(from start: UnsafeMutablePointer<UInt8>) {
    let count = place - start
    let field = ByteSlice(start: start, count: count)
    let extra = field.reduce(0) { $0 + ($1 == 0x22 ? 1 : 0) }
    let needsQuotes = extra > 0 || field.contains { $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }
    guard needsQuotes || field.first == 0x20 || field.last == 0x20 else { return }
    // From the back, so that nothing is overwritten before it has been moved.
    var target = start + count + extra + 1
    target.pointee = 0x22
    for index in stride(from: count - 1, through: 0, by: -1) {
      target -= 1
      target.pointee = start[index]
      if start[index] == 0x22 {
        target -= 1
        target.pointee = 0x22
      }
    }
    start.pointee = 0x22
    place = start + count + extra + 2
  }
}
