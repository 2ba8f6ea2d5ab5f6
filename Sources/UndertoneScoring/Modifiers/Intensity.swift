internal import UndertoneLexicon

/// Intensifiers and diminishers beside a cue multiply it; their weights are the factors.
enum Intensity {
  /// The factor in 1024ths.
  static func factor(_ context: ModifierContext, negated: Bool) -> Int32 {
    let roles = Role.intensifier.bit | Role.diminisher.bit
    guard context.sentence.roles & roles != 0 else { return 1024 }
    let model = context.model
    var factor: Int32 = 1024
    // Before: only words of both kinds and negators may stand between.
    var unit = context.first - 1
    let floor = max(Int(context.sentence.first), context.first - Int(model.pointee.intensityBefore))
    while unit >= floor, context.staysInClause(after: unit),
      context.units[unit].roles & (roles | Role.negator.bit) != 0
    {
      if context.units[unit].roles & roles != 0 { factor = multiply(factor, weight(of: unit, context)) }
      unit -= 1
    }
    // After: "so much", "a lot"; a word that strengthens the next cue is left to it.
    unit = context.last + 1
    let ceiling = min(Int(context.sentence.end) - 1, context.last + Int(model.pointee.intensityAfter))
    while unit <= ceiling, context.staysInClause(after: unit - 1) {
      if context.units[unit].roles & roles != 0, !opensCue(unit + 1, context) {
        factor = multiply(factor, weight(of: unit, context))
        break
      }
      unit += 1
    }
    factor = min(max(factor, model.pointee.intensityLeast), model.pointee.intensityMost)
    return negated ? 1024 + (factor - 1024) * model.pointee.intensityNegated / 1024 : factor
  }

  private static func multiply(_ factor: Int32, _ thousandths: Int32) -> Int32 { factor * thousandths / 1000 }

  private static func opensCue(_ unit: Int, _ context: ModifierContext) -> Bool {
    guard unit < Int(context.sentence.end), context.staysInClause(after: unit - 1) else { return false }
    let entry = context.image.lexemes[Int(context.units[unit].lexeme)].entry
    return entry != 0 && context.image.classes[Int(context.image.entries[Int(entry)].classIndex)].isCue != 0
  }

  /// The weight of the word, or of the phrase that ends at it, in its intensifying class.
  private static func weight(of unit: Int, _ context: ModifierContext) -> Int32 {
    let covered = context.units[unit].flags & Unit.covered != 0
    var entry =
      covered
      ? phraseEntry(endingAt: unit, context) : context.image.lexemes[Int(context.units[unit].lexeme)].entry
    while entry != 0 {
      let row = context.image.entries[Int(entry)]
      let roles = context.image.classes[Int(row.classIndex)].roles
      if roles & (Role.intensifier.bit | Role.diminisher.bit) != 0 { return row.weight }
      entry = row.next
    }
    return 1000
  }

  private static func phraseEntry(endingAt unit: Int, _ context: ModifierContext) -> UInt32 {
    var (low, high) = (0, context.phrases.count)
    while low < high {
      let middle = (low + high) / 2
      if Int(context.phrases[middle].lastUnit) < unit { low = middle + 1 } else { high = middle }
    }
    guard low < context.phrases.count, Int(context.phrases[low].lastUnit) == unit else { return 0 }
    return context.phrases[low].entry
  }
}
