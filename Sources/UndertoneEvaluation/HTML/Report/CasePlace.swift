/// Where a text comes from.
struct CasePlace {
  var set: String
  var file: String
  var line: Int
  var id: String
  var turn: Int?

  /// As editors take it.
  var text: String { "\(file):\(line)" }

  var markup: Markup {
    let turn = turn.map { " · turn \($0)" } ?? ""
    return "\(set) · <code>\(text)</code> · id <code>\(id)</code>\(turn)"
  }
}
