/// A `public` declaration of the library, read as text.
struct PublicDeclaration {
  let file: SourceFile
  /// From the word `public` to the body.
  let text: String
  /// The comment right above it.
  let comment: [String]

  /// Those of the modules that users see.
  static func all() throws -> [PublicDeclaration] {
    try ["Sources/UndertoneCore", "Sources/Undertone"].flatMap { folder in
      try SourceTree.files(in: folder, ["swift"]).flatMap(all)
    }
  }

  private static func all(in file: SourceFile) -> [PublicDeclaration] {
    let lines = file.lines
    return lines.indices.compactMap { index in
      guard lines[index].contains("public"), lines[index].contains(/^\s*(?:@\w+\s+)*public\s+(?!import)/) else { return nil }
      var text = ""
      for line in lines[index...] {
        text += line.prefix { $0 != "{" } + "\n"
        // A head goes on to the next line inside brackets, or before a clause or a body that stands there.
        let opened = text.count { $0 == "(" } - text.count { $0 == ")" }
        if line.contains("{") || opened == 0 && !text.contains(/->\s*$/) { break }
      }
      let above = lines[..<index].reversed().prefix { $0.contains(/^\s*(?:\/\/\/|@)/) }
      return PublicDeclaration(file: file, text: text, comment: above.reversed().map { String($0) })
    }
  }

  /// The name, when it is a type.
  var typeName: String? {
    text.firstMatch(of: /public\s+(?:final\s+)?(?:struct|enum|class|actor|protocol|typealias)\s+`?(\w+)/).map { String($0.1) }
  }
}
