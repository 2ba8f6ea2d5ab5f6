internal import UndertoneLexicon

/// Attribution: a third person, then a verb of saying; what follows is theirs, not the writer's.
enum Attribution {
  static func holds(_ context: ModifierContext) -> Bool {
    let both = Role.thirdPerson.bit | Role.reporting.bit
    guard context.sentence.roles & both == both else { return false }
    let reach = context.model.pointee.attributionReach
    var verb = context.first - 1
    while verb > Int(context.sentence.first) {
      if reach >= 0, context.first - verb > Int(reach) { return false }
      if context.has(.reporting, verb), hasSubject(before: verb, context) { return true }
      if reach == ModelRow.toClauseEnd, !context.staysInClause(after: verb) { return false }
      verb -= 1
    }
    return false
  }

  private static func hasSubject(before verb: Int, _ context: ModifierContext) -> Bool {
    let floor = max(Int(context.sentence.first), verb - Int(context.model.pointee.attributionNear))
    var unit = verb - 1
    while unit >= floor {
      if context.has(.thirdPerson, unit) { return true }
      if context.has(.firstPerson, unit) { return false }
      unit -= 1
    }
    return false
  }
}
