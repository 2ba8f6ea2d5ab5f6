internal import UndertoneLexicon

/// Irrealis: what follows "if", "would", "wish" and their like is not said to be so.
enum Condition {
  static func holds(_ context: ModifierContext) -> Bool {
    guard context.sentence.roles & Role.condition.bit != 0 else { return false }
    let reach = context.model.pointee.conditionReach
    var floor = Int(context.sentence.first)
    if reach >= 0 { floor = max(floor, context.first - Int(reach)) }
    var unit = context.first - 1
    while unit >= floor, reach == ModelRow.toSentenceEnd || context.staysInClause(after: unit) {
      if context.has(.condition, unit) { return true }
      unit -= 1
    }
    return false
  }
}
