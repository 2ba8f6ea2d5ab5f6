/// One file of a pack, as bytes.
package struct PackFile: Sendable {
  /// The path that diagnostics and `show` name.
  package var path: String
  package var bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// What a file of a pack can be.
  package enum Kind: String, CaseIterable, Sendable {
    case lex, rule, `class`, model
    case sources = "tsv"
  }

  /// What it is, by its name; nil for files that are no part of a pack.
  package var kind: Kind? { PackFile.kind(of: path) }

  /// What a file of that name is.
  package static func kind(of path: String) -> Kind? {
    let name =
      path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path[path.utf8.index(after: $0)...] } ?? path[...]
    if name == "SOURCES.tsv" { return .sources }
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")) else { return nil }
    let kind = Kind(rawValue: String(name[name.utf8.index(after: dot)...]))
    return kind == .sources ? nil : kind
  }
}
