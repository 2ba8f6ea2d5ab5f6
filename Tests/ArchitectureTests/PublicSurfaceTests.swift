import Testing

/// What users see of the library: plain Swift, documented, and nothing of what is below.
@Suite struct PublicSurfaceTests {
  @Test func noForeignTypeShows() throws {
    let declarations = try PublicDeclaration.all()
    #expect(declarations.count > 100)
    for declaration in declarations {
      let found = declaration.text.firstMatch(
        of: /\b(?:\w*Pointer\w*|\w*Unsafe\w*|C(?:Int|Char|Bool|Long|Double|VarArg)|Data|URL|Date|Locale|NS\w+|U(?:Char|Text|ErrorCode|BreakIterator)|undertone_\w+|Foundation|Any)\b/)
      #expect(found == nil, "\(declaration.file): \(declaration.text)")
    }
  }

  @Test func everyDeclarationIsDocumented() throws {
    for declaration in try PublicDeclaration.all() {
      #expect(declaration.comment.contains { $0.contains("///") }, "\(declaration.file): \(declaration.text)")
    }
  }

  @Test func nothingBelowIsPublic() throws {
    for file in try SourceTree.files(in: "Sources", ["swift"]) {
      if file.path.hasPrefix("Sources/UndertoneCore/") || file.path.hasPrefix("Sources/Undertone/") { continue }
      for line in file.lines where line.contains("public") || line.contains("open ") { #expect(!line.contains(/^\s*(?:@\w+\s+)*(?:public|open)\s/), "\(file): \(line)") }
    }
  }

  @Test func oneImportIsEnough() throws {
    let exporters = try SourceTree.files(in: "Sources", ["swift"]).filter { $0.text.contains("@_exported") }
    #expect(exporters.map(\.path) == ["Sources/Undertone/ExportedCore.swift"])
  }
}
