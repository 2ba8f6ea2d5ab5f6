/// A report as a row of blocks, which every textual form of it renders.
struct Outline: Sendable {
  var blocks: [Block] = []

  enum Block: Sendable {
    /// A heading and its depth, from 1.
    case heading(String, depth: Int)
    case paragraph(String)
    case table(Table)
    case example(Example)
  }

  /// How a piece of text stands out where that is possible.
  enum Look: Sendable { case good, bad, quiet }

  struct Table: Sendable {
    var columns: [Column]
    var rows: [[Cell]] = []

    init(_ columns: [Column]) { self.columns = columns }
  }

  /// A column of words, or of numbers, which end at the same place.
  struct Column: Sendable {
    var title: String
    var isNumeric = true
  }

  struct Cell: Sendable, ExpressibleByStringInterpolation {
    var text: String
    var look: Look?

    init(_ text: String, _ look: Look? = nil) {
      self.text = text
      self.look = look
    }

    init(stringLiteral text: String) { self.init(text) }
  }

  /// A text with what is to be said of it.
  struct Example: Sendable {
    var head: String
    var look: Look?
    var place: String
    var text: String
    /// One line each.
    var details: [String]
  }

  mutating func heading(_ text: String, depth: Int) { blocks.append(.heading(text, depth: depth)) }

  mutating func paragraph(_ text: String) { blocks.append(.paragraph(text)) }

  /// Adds a table unless it has no row.
  mutating func table(_ table: Table) { if !table.rows.isEmpty { blocks.append(.table(table)) } }
}
