/// Small pieces that every report uses.
enum Element {
  /// A name with dots, which may break after them.
  static func name(_ name: String) -> Markup {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    return parts.map { part -> Markup in "\(String(part))" }.joined(separator: ".<wbr/>")
  }

  /// Something wide that is scrolled by itself; it takes the focus, so that keys can scroll it.
  static func scrolling(_ label: String, _ content: Markup) -> Markup {
    #"<div class="scroll" role="group" tabindex="0" aria-label="\#(label)">\#(content)</div>"#
  }

  private static let numberClass: Markup = #" class="number""#

  /// A head cell above a column.
  static func columnHead(_ text: String, isNumber: Bool = true) -> Markup {
    #"<th scope="col"\#(isNumber ? numberClass : "")>\#(text)</th>"#
  }

  /// A cell that holds a number.
  static func number(_ text: String) -> Markup { #"<td class="number">\#(text)</td>"# }

  /// Names and values in a row.
  static func facts(_ facts: [(name: String, value: Markup)]) -> Markup {
    let items = facts.map { fact -> Markup in "<div><dt>\(fact.name)</dt><dd>\(fact.value)</dd></div>" }
    return #"<dl class="facts">\#(items)</dl>"#
  }
}
