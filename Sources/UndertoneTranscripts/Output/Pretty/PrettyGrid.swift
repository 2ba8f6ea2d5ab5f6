internal import UndertoneCore

/// Names with bars and numbers, in as many columns as the width has room for.
struct PrettyGrid {
  /// One name with its value.
  struct Cell {
    var name: String
    var nameLook: PrettyStyle.Look?
    var value: TenThousandths
    var look: PrettyStyle.Look
  }

  let style: PrettyStyle
  let width: Int
  /// How many columns the names take.
  let nameWidth: Int
  private static let indent = 2
  private static let gap = 3
  private static let shortestBar = 4
  private static let longestBar = 24

  /// The rows of `cells`, which stand in `wanted` columns where there is room for them, else in one.
  func rows(_ cells: [[Cell]], wanted: Int) -> String {
    let across = room(wanted) >= PrettyGrid.shortestBar ? wanted : 1
    let bar = min(max(room(across), PrettyGrid.shortestBar), PrettyGrid.longestBar)
    guard across > 1 else { return cells.flatMap { $0 }.map { line([$0], bar) }.joined() }
    let height = cells.map(\.count).max() ?? 0
    return (0..<height).map { row in line(cells.compactMap { row < $0.count ? $0[row] : nil }, bar) }.joined()
  }

  /// How long a bar can be when `across` cells stand side by side.
  private func room(_ across: Int) -> Int {
    let number = 4
    let taken = PrettyGrid.indent + across * (nameWidth + 1 + 1 + number) + (across - 1) * PrettyGrid.gap
    return (width - taken) / across
  }

  private func line(_ cells: [Cell], _ bar: Int) -> String {
    let shown = cells.map { cell in
      let name = style.styled(PrettyStyle.padded(cell.name, nameWidth), cell.nameLook)
      let filled = style.styled(PrettyStyle.bar(cell.value, width: bar), cell.look)
      return "\(name) \(filled) \(style.styled(PrettyStyle.number(cell.value), cell.nameLook))"
    }
    return String(repeating: " ", count: PrettyGrid.indent)
      + shown.joined(separator: String(repeating: " ", count: PrettyGrid.gap)) + "\n"
  }
}
