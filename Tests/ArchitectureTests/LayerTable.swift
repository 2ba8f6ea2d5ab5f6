/// The table of modules in `ARCHITECTURE.md`: what each may import, of this package and of the system.
struct LayerTable {
  struct Row {
    var module: String
    var imports: Set<String>
    var system: Set<String>
  }

  let rows: [Row]

  init() throws {
    let lines = try SourceTree.file("ARCHITECTURE.md").lines
    let start = lines.firstIndex { $0.hasPrefix("| module | may import |") } ?? lines.endIndex
    rows = lines[start...].dropFirst(2).prefix { $0.hasPrefix("|") }.map { line in
      let cells = line.split(separator: "|").map { cell in cell.matches(of: /`([^`]+)`/).map { String($0.1) } }
      return Row(module: cells[0].first ?? "", imports: Set(cells[1]), system: Set(cells[2]))
    }
  }

  subscript(module: String) -> Row? { rows.first { $0.module == module } }
}
