internal import UndertoneLexicon

/// Irrealis: what follows "if", "would", "wish" and their like is not said to be so.
enum Condition {
  static func holds(_ context: Context) -> Bool {
    guard context.pointee.sentence.pointee.roles & context.pointee.bits.condition != 0 else { return false }
    let reach = context.pointee.model.pointee.conditionReach
    var floor = Int(context.pointee.sentence.pointee.first)
    if reach >= 0 { floor = max(floor, context.pointee.first - Int(reach)) }
    var unit = context.pointee.first - 1
    while unit >= floor, reach == ModelRow.toSentenceEnd || context.pointee.staysInClause(after: unit) {
      if context.pointee.units[unit].roles & context.pointee.bits.condition != 0 { return true }
      unit -= 1
    }
    return false
  }
}
