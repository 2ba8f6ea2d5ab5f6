internal import UndertoneCore

/// What was asked for: `PATH` or `NAME=PATH`.
struct SetArgument {
  var name: String?
  var path: String

  /// A path with a `=` in it is a path where there is such a file.
  init(_ text: String) {
    var path = text
    if !SetFiles.exists(text), let sign = text.firstIndex(of: "="), sign > text.startIndex {
      name = String(text[..<sign])
      path = String(text[text.index(after: sign)...])
    }
    while path.utf8.count > 1, path.hasSuffix("/") { path.removeLast() }
    self.path = path
  }

  /// The stanza for the set; nil when the labels are our own.
  func entry(in map: LabelMap) -> LabelMap.Entry? {
    if let name { return map.entry(named: name) }
    let parts = path.split(separator: "/").map(String.init)
    let last = parts.last ?? path
    let stem = last.lastIndex(of: ".").map { String(last[..<$0]) } ?? last
    let folder = parts.dropLast().last
    let called = [last, stem, folder].compactMap { $0 }.lazy.compactMap { map.entry(named: $0) }.first
    return called ?? (map.entries.count == 1 ? map.entries.first : nil)
  }

  /// The complaint that the map has no stanza `name`.
  func missing(_ name: String, in map: LabelMap, file: String?) -> Diagnostic {
    Diagnostic(
      .missingSet, file: file, "the map has no set `\(name)`",
      hint: map.entries.isEmpty ? nil : "it has " + map.entries.map(\.name).joined(separator: ", "))
  }
}
