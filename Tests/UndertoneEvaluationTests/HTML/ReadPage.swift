import Foundation
import FoundationXML

/// A page as a strict reader finds it: the elements in order, each with its attributes and all text inside.
final class ReadPage: NSObject, XMLParserDelegate {
  struct Element {
    var name: String
    var attributes: [String: String]
    /// With that of the elements inside.
    var text = ""
    /// Names and classes of the elements around it, outermost first.
    var path: [String]
  }

  private(set) var elements: [Element] = []
  private var open: [Int] = []

  /// Nil when the page is not well-formed.
  init?(_ html: String) {
    super.init()
    let parser = XMLParser(data: Data(html.utf8))
    parser.delegate = self
    if !parser.parse() { return nil }
  }

  /// The elements with this name, and this class where one is asked for.
  func all(_ name: String, _ style: String? = nil) -> [Element] {
    elements.filter { element in
      let styles = element.attributes["class"]?.split(separator: " ") ?? []
      return element.name == name && (style.map { styles.contains(Substring($0)) } ?? true)
    }
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    elements.append(Element(name: name, attributes: attributes, path: open.map { elements[$0].name }))
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
