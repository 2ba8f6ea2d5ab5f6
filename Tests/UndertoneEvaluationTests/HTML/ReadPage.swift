import Foundation
import FoundationXML

/// A page as a strict reader finds it: the elements in order, each with its attributes and all text inside.
struct ReadPage: Sendable {
  struct Element: Sendable {
    var name: String
    var attributes: [String: String]
    /// With that of the elements inside.
    var text = ""
    /// The name of the element around it.
    var parent: String?
  }

  let elements: [Element]

  /// Nil when the page is not well-formed.
  init?(_ html: String) {
    let reader = ElementReader()
    let parser = XMLParser(data: Data(html.utf8))
    parser.delegate = reader
    if !parser.parse() { return nil }
    elements = reader.elements
  }

  /// The elements with this name, and this class where one is asked for.
  func all(_ name: String, _ style: String? = nil) -> [Element] {
    elements.filter { element in
      let styles = element.attributes["class"]?.split(separator: " ") ?? []
      return element.name == name && (style.map { styles.contains(Substring($0)) } ?? true)
    }
  }
}

private final class ElementReader: NSObject, XMLParserDelegate {
  var elements: [ReadPage.Element] = []
  private var open: [Int] = []

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    let parent = open.last.map { elements[$0].name }
    elements.append(ReadPage.Element(name: name, attributes: attributes, parent: parent))
    open.append(elements.count - 1)
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    open.removeLast()
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    for index in open { elements[index].text += string }
  }
}
