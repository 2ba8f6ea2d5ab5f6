/// Reads the term of a lexicon line: units with one space between, a `*` for a prefix at the end.
enum TermReader {
  static func read(
    _ field: LineSlice, _ number: Int, _ problems: inout Problems
  ) -> (units: [String], isPrefix: Bool)? {
    guard !field.isEmpty else {
      problems.add(.term, line: number, column: field.column, "the term is empty")
      return nil
    }
    var units: [String] = []
    var isPrefix = false
    var start = 0
    while start <= field.count {
      let end = field.firstIndex(of: 0x20, from: start) ?? field.count
      var unit = field[start..<end]
      guard !unit.isEmpty else {
        problems.add(
          .term, line: number, column: unit.column, "a space too many in the term",
          hint: "one space between units, none at the ends")
        return nil
      }
      if hasStar(unit) {
        guard end == field.count else {
          problems.add(
            .term, line: number, column: unit.column + unit.count - 1, "`*` inside the term",
            hint: "only the last unit can be a prefix")
          return nil
        }
        unit = unit[0..<unit.count - 1]
        isPrefix = true
        guard isLongEnough(unit) else {
          problems.add(
            .shortPrefix, line: number, column: unit.column,
            "the prefix \(unit.string)* has fewer than three letters",
            hint: "write the words out")
          return nil
        }
      }
      let text = unit.string
      if unit.starts(with: UInt8(ascii: "<")), unit[unit.count - 1] == UInt8(ascii: ">"), unit.count > 2,
        unit[1].isASCIILetter, KindName.kind(named: String(text.dropFirst().dropLast())) == nil
      {
        problems.add(
          .term, line: number, column: unit.column, "unknown kind \(text)", hint: KindName.hint)
        return nil
      }
      units.append(text)
      start = end + 1
    }
    return (units, isPrefix)
  }

  /// Reads the term of an adjusting line: what a line of its own has there, `<class>`, or `rule:` with an id.
  static func readTarget(
    _ field: LineSlice, _ number: Int, _ problems: inout Problems
  ) -> (units: [String], isPrefix: Bool)? {
    let text = field.string
    if text == Adjustments.classTerm { return ([text], false) }
    guard text.hasPrefix(Adjustments.rulePrefix) else { return read(field, number, &problems) }
    let id = field[Adjustments.rulePrefix.utf8.count..<field.count]
    guard id.isName else {
      problems.add(
        .term, line: number, column: id.column, "\(id.string) cannot be the id of a rule",
        hint: "as in `rule:supervisor.request`")
      return nil
    }
    return ([text], false)
  }

  /// True for a final `*` after a letter or digit; in `:*` and `****` it is part of the unit.
  static func hasStar(_ unit: LineSlice) -> Bool {
    guard unit.count > 1, unit[unit.count - 1] == UInt8(ascii: "*") else { return false }
    for byte in unit.bytes where byte.isASCIILetter || byte.isASCIIDigit || byte >= 0x80 { return true }
    return false
  }

  /// True for three letters or more.
  static func isLongEnough(_ prefix: LineSlice) -> Bool {
    var letters = 0
    for byte in prefix.bytes where byte & 0xC0 != 0x80 { letters += 1 }
    return letters >= 3
  }
}
