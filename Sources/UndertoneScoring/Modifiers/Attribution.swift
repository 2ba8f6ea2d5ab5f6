internal import UndertoneLexicon

/// Attribution: a third person, then a verb of saying; what follows is theirs, not the writer's.
///
/// So is a feeling whose subject is a third person.
enum Attribution {
  static func holds(_ context: Context) -> Bool {
    let both = context.pointee.bits.thirdPerson | context.pointee.bits.reporting
    guard context.pointee.sentence.pointee.roles & both == both else { return false }
    let reach = context.pointee.model.pointee.attributionReach
    var verb = context.pointee.first - 1
    while verb > Int(context.pointee.sentence.pointee.first) {
      if reach >= 0, context.pointee.first - verb > Int(reach) { return false }
      if context.pointee.units[verb].roles & context.pointee.bits.reporting != 0,
        hasSubject(before: verb, context)
      {
        return true
      }
      if reach == ModelRow.toClauseEnd, !context.pointee.staysInClause(after: verb) { return false }
      verb -= 1
    }
    return false
  }

  /// Whether a feeling is that of a third person: one stands before it in the clause, and no first person between.
  static func isOfAnother(_ context: Context) -> Bool {
    let floor = max(
      Int(context.pointee.sentence.pointee.first),
      context.pointee.first - 1 - Int(context.pointee.model.pointee.attributionFeeling))
    var unit = context.pointee.first - 1
    while unit >= floor, context.pointee.staysInClause(after: unit) {
      let roles = context.pointee.units[unit].roles
      if roles & context.pointee.bits.thirdPerson != 0 { return true }
      if roles & context.pointee.bits.firstPerson != 0 { return false }
      unit -= 1
    }
    return false
  }

  private static func hasSubject(before verb: Int, _ context: Context) -> Bool {
    let floor = max(
      Int(context.pointee.sentence.pointee.first), verb - Int(context.pointee.model.pointee.attributionNear))
    var unit = verb - 1
    while unit >= floor {
      if context.pointee.units[unit].roles & context.pointee.bits.thirdPerson != 0 { return true }
      if context.pointee.units[unit].roles & context.pointee.bits.firstPerson != 0 { return false }
      unit -= 1
    }
    return false
  }
}
