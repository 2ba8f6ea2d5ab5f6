/// The targets that `Package.swift` declares, read as text.
struct Manifest {
  struct Target {
    var name: String
    var folder: String
    /// Targets of this package and products of others.
    var dependencies: Set<String>
    var isTest: Bool
  }

  let targets: [Target]

  init() throws {
    let text = try SourceTree.file("Package.swift").text
    let starts = text.ranges(of: /\.(target|executableTarget|testTarget|systemLibrary)\(\s*name: "/)
    targets = starts.indices.compactMap { index in
      let end = index + 1 < starts.count ? starts[index + 1].lowerBound : text.endIndex
      return Manifest.target(text[starts[index].lowerBound..<end])
    }
  }

  private static func target(_ text: Substring) -> Target? {
    guard let name = text.firstMatch(of: /name: "([^"]+)"/)?.1 else { return nil }
    let isTest = text.hasPrefix(".testTarget")
    // A product says its own name first and that of its package then.
    let list = text.firstMatch(of: /dependencies: \[([^\]]*)\]/)?.1.replacing(/, package: "[^"]*"/, with: "") ?? ""
    let path = text.firstMatch(of: /path: "([^"]+)"/)?.1
    return Target(
      name: String(name), folder: path.map { String($0) } ?? (isTest ? "Tests/" : "Sources/") + name,
      dependencies: Set(list.matches(of: /"([^"]+)"/).map { String($0.1) }), isTest: isTest)
  }
}
