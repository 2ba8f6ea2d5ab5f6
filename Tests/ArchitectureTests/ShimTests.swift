import Testing

/// ICU and simdjson are seen by their shims alone, and the shims' own headers do not show them.
@Suite struct ShimTests {
  private static let languages: Set<String> = ["c", "cpp", "cc", "h", "hpp", "modulemap"]

  @Test func onlyTheShimsIncludeForeignHeaders() throws {
    var seen: Set<String> = []
    for file in try SourceTree.files(in: "Sources", Self.languages) {
      for header in file.includes {
        if header.hasPrefix("<unicode/") {
          seen.insert("icu")
          #expect(file.path.hasPrefix("Sources/UndertoneICU/"), "\(file) includes \(header)")
        }
        if header.contains("simdjson") {
          seen.insert("simdjson")
          #expect(file.path.hasPrefix("Sources/UndertoneJSON/"), "\(file) includes \(header)")
        }
      }
    }
    #expect(seen == ["icu", "simdjson"])
  }

  @Test func theHeadersThatSwiftSeesIncludeTheStandardOnly() throws {
    let allowed: Set<String> = ["<stdint.h>", "<stddef.h>", "<string.h>", "<emmintrin.h>"]
    let headers = try SourceTree.files(in: "Sources", ["h"]).filter { $0.path.contains("/include/") }
    #expect(headers.count == 3)
    for file in headers {
      for header in file.includes { #expect(allowed.contains(header), "\(file) includes \(header)") }
    }
  }

  @Test func noShimIncludesAnother() throws {
    for shim in ["UndertoneICU", "UndertoneSIMD", "UndertoneJSON"] {
      let files = try SourceTree.files(in: "Sources/" + shim, Self.languages)
      let own = Set(files.compactMap { $0.path.split(separator: "/").last.map { "\"\($0)\"" } })
      for file in files {
        for header in file.includes where header.hasPrefix("\"") {
          #expect(own.contains(header), "\(file) includes \(header)")
        }
      }
    }
  }
}
