import Foundation

/// A page as a strict reader finds it: the elements in order, each with its attributes and all text inside.
///
/// It takes what XML takes and less: every element is closed, every attribute quoted and named once, and `<`, `>` and
/// `&` stand for themselves nowhere but in scripts and styles, which may hold `>`.
struct ReadPage: Sendable {
  struct Element: Sendable {
    var name: String
    var attributes: [String: String]
    /// With that of the elements inside.
    var text = ""
    /// The name of the element around it.
    var parent: String?
  }

  private(set) var elements: [Element] = []
  private var open: [Int] = []

  /// Nil when the page is not well-formed.
  init?(_ html: String) {
    let start = "<!DOCTYPE html>\n"
    // By scalars: an accent may follow a bracket, and then the two are one character.
    let body = html.hasPrefix(start) ? html.dropFirst(start.count) : html[...]
    let pieces = body.unicodeScalars.split(separator: "<", omittingEmptySubsequences: false).map { Substring($0) }
    guard pieces.first?.isEmpty == true else { return nil }
    for piece in pieces.dropFirst() {
      guard let end = piece.unicodeScalars.firstIndex(of: ">"), read(tag: piece[..<end]) else { return nil }
      guard read(text: piece[piece.unicodeScalars.index(after: end)...]) else { return nil }
    }
    guard open.isEmpty else { return nil }
  }

  /// The elements with this name, and this class where one is asked for.
  func all(_ name: String, _ style: String? = nil) -> [Element] {
    elements.filter { element in
      let styles = element.attributes["class"]?.split(separator: " ") ?? []
      return element.name == name && (style.map { styles.contains(Substring($0)) } ?? true)
    }
  }

  private mutating func read(tag: Substring) -> Bool {
    if tag.first == "/" {
      guard let last = open.popLast() else { return false }
      return elements[last].name == tag.dropFirst()
    }
    let isClosed = tag.last == "/"
    guard let match = tag.prefixMatch(of: /[a-z][a-z0-9]*/) else { return false }
    var rest = isClosed ? tag[match.range.upperBound...].dropLast() : tag[match.range.upperBound...]
    var attributes: [String: String] = [:]
    while !rest.isEmpty {
      guard let part = rest.prefixMatch(of: /\s+([A-Za-z0-9-]+)="([^"]*)"/.matchingSemantics(.unicodeScalar)),
        attributes[String(part.1)] == nil, let value = ReadPage.resolved(part.2)
      else { return false }
      attributes[String(part.1)] = value
      rest = rest[part.range.upperBound...]
    }
    let parent = open.last.map { elements[$0].name }
    elements.append(Element(name: String(match.0), attributes: attributes, parent: parent))
    if !isClosed { open.append(elements.count - 1) }
    return true
  }

  private mutating func read(text: Substring) -> Bool {
    let mayHoldGreater = open.last.map { ["script", "style"].contains(elements[$0].name) } ?? false
    guard mayHoldGreater || !text.unicodeScalars.contains(">"), let resolved = ReadPage.resolved(text) else { return false }
    if open.isEmpty { return resolved.allSatisfy(\.isWhitespace) }
    for index in open { elements[index].text += resolved }
    return true
  }

  private static let references = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "#39": "'"]

  /// Text without references; nil when there is an `&` that is none.
  private static func resolved(_ text: Substring) -> String? {
    let pieces = text.unicodeScalars.split(separator: "&", omittingEmptySubsequences: false).map { Substring($0) }
    var result = String(pieces[0])
    for piece in pieces.dropFirst() {
      guard let end = piece.unicodeScalars.firstIndex(of: ";"), let character = references[String(piece[..<end])] else {
        return nil
      }
      result += character + piece[piece.unicodeScalars.index(after: end)...]
    }
    return result
  }
}
