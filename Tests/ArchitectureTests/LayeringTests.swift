import Testing

/// The arrows of `ARCHITECTURE.md` are those of `Package.swift`, and the only imports there are.
@Suite struct LayeringTests {
  private let manifest: Manifest
  private let table: LayerTable

  init() throws {
    manifest = try Manifest()
    table = try LayerTable()
  }

  @Test func theTableNamesEveryTarget() {
    let targets = manifest.targets.filter { !$0.isTest }
    #expect(targets.count > 10)
    #expect(Set(table.rows.map(\.module)) == Set(targets.map(\.name)))
    #expect(table.rows.count == targets.count)
  }

  @Test func theTableSaysWhatTheManifestSays() {
    for target in manifest.targets where !target.isTest {
      #expect(table[target.name]?.imports == target.dependencies, "\(target.name)")
    }
  }

  @Test func sourcesImportWhatTheyMayAndNothingElse() throws {
    for target in manifest.targets where !target.isTest {
      let row = try #require(table[target.name], "\(target.name)")
      for file in try SourceTree.files(in: target.folder, ["swift"]) {
        for module in file.imports {
          #expect(row.imports.contains(module) || row.system.contains(module), "\(file) imports \(module)")
        }
      }
    }
  }

  @Test func theTableAllowsNoMoreThanIsNeeded() throws {
    for target in manifest.targets where !target.isTest {
      let files = try SourceTree.files(in: target.folder, ["swift"])
      guard !files.isEmpty, let row = table[target.name] else { continue }
      let used = Set(files.flatMap(\.imports))
      #expect(row.imports.union(row.system).subtracting(used) == [], "\(target.name)")
    }
  }

  @Test func testsDeclareTheModulesOfThePackageThatTheyImport() throws {
    let modules = Set(table.rows.map(\.module))
    for target in manifest.targets where target.isTest {
      for file in try SourceTree.files(in: target.folder, ["swift"]) {
        for module in file.imports where modules.contains(module) {
          #expect(target.dependencies.contains(module), "\(file) imports \(module)")
        }
      }
    }
  }

  @Test func noArrowLeadsBack() {
    // Targets are declared in the order of the data's path; each imports earlier ones only.
    var known: Set<String> = ["ArgumentParser"]
    for target in manifest.targets where !target.isTest {
      #expect(target.dependencies.isSubset(of: known), "\(target.name)")
      known.insert(target.name)
    }
  }

  @Test func foundationIsAllowedNowhere() throws {
    for row in table.rows {
      #expect(!row.system.contains("Foundation"), "\(row.module)")
      // What reads labelled files and command lines needs no speed; what reads text to be analysed does.
      let mayBeSlow = ["UndertoneCLI", "UndertoneEvaluation"].contains(row.module)
      #expect(mayBeSlow || !row.system.contains("FoundationEssentials"), "\(row.module)")
    }
  }
}
