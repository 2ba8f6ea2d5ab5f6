/// A piece of HTML or SVG.
///
/// Literals stand as they are and interpolated text is escaped. So what comes out of a file can open no tag, and
/// what is meant as markup has to be `Markup` already. Void elements and empty attributes are written as XML
/// wants them, which HTML takes too.
struct Markup: Sendable, ExpressibleByStringInterpolation {
  /// As it stands in the page.
  private(set) var text: String

  init(stringLiteral literal: String) { text = literal }

  init(stringInterpolation interpolation: Interpolation) { text = interpolation.text }

  /// Markup out of a constant of this module: styles and scripts.
  init(trusted text: String) { self.text = text }

  var isEmpty: Bool { text.isEmpty }

  static func + (left: Markup, right: Markup) -> Markup { Markup(trusted: left.text + right.text) }

  static func += (left: inout Markup, right: Markup) { left.text += right.text }

  typealias StringInterpolation = Interpolation

  struct Interpolation: StringInterpolationProtocol {
    fileprivate var text: String

    init(literalCapacity: Int, interpolationCount: Int) {
      text = ""
      text.reserveCapacity(literalCapacity + 16 * interpolationCount)
    }

    mutating func appendLiteral(_ literal: String) { text += literal }

    mutating func appendInterpolation(_ text: String) { Escaping.append(text, to: &self.text) }

    mutating func appendInterpolation(_ number: Int) { text += String(number) }

    mutating func appendInterpolation(_ markup: Markup) { text += markup.text }

    /// A list of pieces, one after another.
    mutating func appendInterpolation(_ markup: some Sequence<Markup>) {
      for piece in markup { text += piece.text }
    }
  }
}

extension Sequence<Markup> {
  /// The pieces with `separator` between them.
  func joined(separator: Markup = "") -> Markup {
    Markup(trusted: map(\.text).joined(separator: separator.text))
  }
}
