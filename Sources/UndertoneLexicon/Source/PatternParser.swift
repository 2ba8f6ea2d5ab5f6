/// What is wrong with a pattern, at a byte of it.
struct PatternError: Error {
  let code: LexiconCode
  let offset: Int
  let message: String
  let hint: String?
}

/// Reads the pattern language of rules by recursive descent.
///
///     sequence   = item { blank item }
///     item       = "^" | "^^" | "$" | "$$" | gap | piece [ "?" ]
///     gap        = "{" number "," number "}"
///     piece      = "!" piece | "(" sequence { "|" sequence } ")" | "<" name [ ":" range ] ">" | unit [ "*" ]
///     range      = number ".." [ number ]
struct PatternParser {
  /// Brackets and `!` may nest this deep.
  static let depthLimit = 8
  /// The most units that a gap may skip.
  static let gapLimit = 20

  let text: LineSlice
  var position = 0
  private var depth = 0

  private init(text: LineSlice) { self.text = text }

  /// Reads one pattern and checks that it matches something, between edges that are no gaps.
  static func parse(_ text: LineSlice, at place: Place) throws(PatternError) -> Pattern {
    var parser = PatternParser(text: text)
    let items = try parser.sequence()
    if parser.position < text.count {
      throw parser.error(
        .patternGroup, "`\(parser.character)` outside brackets",
        hint: parser.peek == UInt8(ascii: "|") ? "write `(a|b)`" : "take it away, or add a `(`")
    }
    let pattern = Pattern(text: text.string, items: items, place: place)
    try parser.checkEdges(items)
    return pattern
  }

  private func checkEdges(_ items: [Pattern.Item]) throws(PatternError) {
    if !items.contains(where: \.needsUnit) {
      throw PatternError(
        code: .patternEmpty, offset: 0,
        message: "the pattern has no word, class or number that must be there",
        hint: "one part must be neither optional nor a gap nor a `!`")
    }
    if Pattern.canOpenWithGap(items) {
      throw PatternError(
        code: .patternEdge, offset: 0, message: "the pattern can start with a gap",
        hint: "start with a unit or `^`; an optional gap goes with its unit, as in `(a {0,2})? b`")
    }
    if Pattern.canCloseWithGap(items) {
      throw PatternError(
        code: .patternEdge, offset: text.count - 1, message: "the pattern can end with a gap",
        hint: "end with a unit or `$`; an optional gap goes with its unit, as in `a ({0,2} b)?`")
    }
  }

  private mutating func sequence() throws(PatternError) -> [Pattern.Item] {
    var items: [Pattern.Item] = []
    skipBlanks()
    while position < text.count, peek != UInt8(ascii: "|"), peek != UInt8(ascii: ")") {
      items.append(try item())
      guard position < text.count, peek != UInt8(ascii: "|"), peek != UInt8(ascii: ")") else { break }
      guard peek.isBlank else {
        throw error(.patternForm, "`\(character)` right after a unit", hint: "put a space between units")
      }
      skipBlanks()
    }
    return items
  }

  private mutating func item() throws(PatternError) -> Pattern.Item {
    let start = position
    if let anchor = try anchor() { return anchor }
    if peek == UInt8(ascii: "{") {
      let gap = try gap()
      if position < text.count, peek == UInt8(ascii: "?") {
        throw error(.patternGap, "`?` after a gap", hint: "a gap from 0 is optional already")
      }
      return gap
    }
    let piece = try piece()
    guard position < text.count, peek == UInt8(ascii: "?") else { return piece }
    position += 1
    if case .either(let choices) = piece, choices.count == 1 { return .optional(choices[0]) }
    if position < text.count, peek == UInt8(ascii: "?") {
      throw PatternError(code: .patternForm, offset: start, message: "`?` twice", hint: "once is enough")
    }
    return .optional([piece])
  }

  private mutating func anchor() throws(PatternError) -> Pattern.Item? {
    guard peek == UInt8(ascii: "^") || peek == UInt8(ascii: "$") else { return nil }
    let start = position
    let mark = peek
    while position < text.count, peek == mark { position += 1 }
    let count = position - start
    let closed =
      position == text.count || peek.isBlank || peek == UInt8(ascii: "|") || peek == UInt8(ascii: ")")
    guard count <= 2, closed else {
      throw PatternError(
        code: .patternForm, offset: start, message: "`^` and `$` stand alone",
        hint: "`^` `$` for a clause, `^^` `$$` for a sentence, with a space to the next unit")
    }
    if mark == UInt8(ascii: "^") { return count == 1 ? .clauseStart : .sentenceStart }
    return count == 1 ? .clauseEnd : .sentenceEnd
  }

  private mutating func piece() throws(PatternError) -> Pattern.Item {
    switch peek {
    case UInt8(ascii: "("): return .either(try group())
    case UInt8(ascii: "<"): return try named()
    case UInt8(ascii: "!"): return try negation()
    case UInt8(ascii: "?"):
      throw error(.patternForm, "`?` with nothing before it", hint: "put it right behind a unit or `)`")
    default: return try unit()
    }
  }

  private mutating func group() throws(PatternError) -> [[Pattern.Item]] {
    let start = position
    try descend()
    position += 1
    var choices: [[Pattern.Item]] = []
    while true {
      let from = position
      let choice = try sequence()
      guard position < text.count else {
        throw PatternError(
          code: .patternGroup, offset: start, message: "`(` without `)`", hint: "close the bracket")
      }
      guard !choice.isEmpty else {
        throw PatternError(
          code: .patternGroup, offset: from, message: "an alternative with nothing in it",
          hint: "write `(…)?` for one that may be missing")
      }
      choices.append(choice)
      position += 1
      if text[position - 1] == UInt8(ascii: ")") { break }
    }
    depth -= 1
    return choices
  }

  private mutating func negation() throws(PatternError) -> Pattern.Item {
    let start = position
    try descend()
    position += 1
    guard position < text.count, !peek.isBlank else {
      throw PatternError(
        code: .patternNot, offset: start, message: "`!` with nothing behind it",
        hint: "write it right before a unit or `(`")
    }
    let piece = try piece()
    depth -= 1
    var units: [Pattern.Item] = []
    if case .either(let choices) = piece {
      for choice in choices { units += choice.count == 1 ? choice : [.optional(choice)] }
    } else {
      units = [piece]
    }
    guard units.allSatisfy(\.isOneUnit) else {
      throw PatternError(
        code: .patternNot, offset: start, message: "`!` before something that is not one unit",
        hint: "`!x` or `!(x|y)`, where each is a unit, a prefix or a class")
    }
    return .not(units)
  }

  private mutating func descend() throws(PatternError) {
    depth += 1
    if depth > PatternParser.depthLimit {
      throw error(
        .patternDepth, "brackets nested more than \(PatternParser.depthLimit) deep",
        hint: "write several patterns")
    }
  }

  // MARK: The text

  var peek: UInt8 { text[position] }

  /// The character at the position, for messages.
  var character: String { String(text[position..<text.count].string.prefix(1)) }

  mutating func skipBlanks() {
    while position < text.count, peek.isBlank { position += 1 }
  }

  func error(_ code: LexiconCode, _ message: String, hint: String) -> PatternError {
    PatternError(code: code, offset: position, message: message, hint: hint)
  }
}
