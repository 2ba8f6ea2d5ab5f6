internal import UndertoneLexicon

/// Intensifiers and diminishers beside a cue multiply it; their weights are the factors.
enum Intensity {
  /// The factor in 1024ths.
  static func factor(_ context: Context, negated: Bool) -> Int32 {
    let roles = context.pointee.bits.intensity
    guard context.pointee.sentence.pointee.roles & roles != 0 else { return 1024 }
    let model = context.pointee.model
    var factor: Int32 = 1024
    // Before: only words of both kinds and negators may stand between.
    var unit = context.pointee.first - 1
    let floor = max(
      Int(context.pointee.sentence.pointee.first), context.pointee.first - Int(model.pointee.intensityBefore))
    while unit >= floor, context.pointee.staysInClause(after: unit),
      context.pointee.units[unit].roles & (roles | context.pointee.bits.negator) != 0
    {
      if context.pointee.units[unit].roles & roles != 0 {
        factor = multiply(factor, weight(of: unit, context))
      }
      unit -= 1
    }
    // After: "so much", "a lot"; a word that strengthens the next cue is left to it.
    unit = context.pointee.last + 1
    let ceiling = min(
      Int(context.pointee.sentence.pointee.end) - 1, context.pointee.last + Int(model.pointee.intensityAfter))
    while unit <= ceiling, context.pointee.staysInClause(after: unit - 1) {
      if context.pointee.units[unit].roles & roles != 0, !opensCue(unit + 1, context) {
        factor = multiply(factor, weight(of: unit, context))
        break
      }
      unit += 1
    }
    factor = min(max(factor, model.pointee.intensityLeast), model.pointee.intensityMost)
    return negated ? 1024 + (factor - 1024) * model.pointee.intensityNegated / 1024 : factor
  }

  /// A product far above any bound stays there, however many words follow.
  private static func multiply(_ factor: Int32, _ thousandths: Int32) -> Int32 {
    Int32(truncatingIfNeeded: min(Int64(factor) * Int64(max(thousandths, 0)) / 1000, 1 << 20))
  }

  private static func opensCue(_ unit: Int, _ context: Context) -> Bool {
    guard unit < Int(context.pointee.sentence.pointee.end), context.pointee.staysInClause(after: unit - 1)
    else { return false }
    let entry = context.pointee.lexemes[Int(context.pointee.units[unit].lexeme)].entry
    guard entry != 0 else { return false }
    let row = context.pointee.classes[Int(context.pointee.entries[Int(entry)].classIndex)]
    // Cues that overlap come last: a word that has nothing but them is no cue of its own.
    return row.isCue != 0 && row.overlaps == 0
  }

  /// The weight of the word, or of the phrase that ends at it, in its intensifying class.
  private static func weight(of unit: Int, _ context: Context) -> Int32 {
    let covered = context.pointee.units[unit].flags & context.pointee.bits.covered != 0
    var entry =
      covered
      ? phraseEntry(endingAt: unit, context)
      : context.pointee.lexemes[Int(context.pointee.units[unit].lexeme)].entry
    while entry != 0 {
      let row = context.pointee.entries[Int(entry)]
      let roles = context.pointee.classes[Int(row.classIndex)].roles
      if roles & (context.pointee.bits.intensity) != 0 { return row.weight }
      entry = row.next
    }
    return 1000
  }

  private static func phraseEntry(endingAt unit: Int, _ context: Context) -> UInt32 {
    var (low, high) = (0, context.pointee.phrases.count)
    while low < high {
      let middle = (low + high) / 2
      if Int(context.pointee.phrases[middle].lastUnit) < unit { low = middle + 1 } else { high = middle }
    }
    guard low < context.pointee.phrases.count, Int(context.pointee.phrases[low].lastUnit) == unit else {
      return 0
    }
    return context.pointee.phrases[low].entry
  }
}
