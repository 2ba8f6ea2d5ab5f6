internal import UndertoneCore

/// Pieces of text, each with its look, on as many lines as the width asks for.
///
/// Lines break between pieces, which stay whole unless one is longer than a line. What a piece looks like takes
/// no room, so that text breaks at the same places with and without colours.
package struct PrettyFlow {
  private let style: PrettyStyle
  private let width: Int
  private let hang: String
  private var text: String
  private var columns: Int
  private var isAtStart = true

  /// - Parameters:
  ///   - first: What the first line begins with.
  ///   - hang: What the others begin with.
  package init(_ style: PrettyStyle, width: Int, first: String = "", hang: String) {
    self.style = style
    self.width = width
    self.hang = hang
    text = first
    columns = PrettyText.columns(first)
  }

  /// Adds a piece, after `gap` unless it begins a line.
  package mutating func add(_ piece: String, _ look: PrettyStyle.Look? = nil, gap: String = " ") {
    let needed = PrettyText.columns(piece)
    if !isAtStart {
      let between = PrettyText.columns(gap)
      if columns + between + needed <= width {
        text += gap.allSatisfy { $0 == " " } ? gap : style.styled(gap, .dim)
        columns += between
      } else {
        breakLine()
      }
    }
    isAtStart = false
    if columns + needed <= width {
      text += style.styled(piece, look)
      columns += needed
    } else {
      addCut(piece, look)
    }
  }

  /// Adds the words of `phrase` one by one.
  package mutating func add(words phrase: String, _ look: PrettyStyle.Look? = nil) {
    for word in phrase.split(separator: " ") { add(String(word), look) }
  }

  /// The lines, each with its end.
  package var lines: String { text + "\n" }

  private mutating func addCut(_ piece: String, _ look: PrettyStyle.Look?) {
    var part = String.UnicodeScalarView()
    for scalar in piece.unicodeScalars {
      let needed = PrettyText.columns(scalar)
      if columns + needed > width, !part.isEmpty {
        text += style.styled(String(part), look)
        part = .init()
        breakLine()
      }
      part.append(scalar)
      columns += needed
    }
    text += style.styled(String(part), look)
  }

  private mutating func breakLine() {
    text += "\n" + hang
    columns = PrettyText.columns(hang)
  }
}
