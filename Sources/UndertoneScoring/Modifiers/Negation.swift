internal import UndertoneLexicon

/// Negation: a negator reaches forward over a bounded number of units and never out of its clause.
///
/// Two of them cancel. A negated cue takes the effects that its class has for that: a shift, not a flip.
///
/// Shift instead of flip: Taboada et al. 2011, "Lexicon-Based Methods for Sentiment Analysis".
enum Negation {
  static func holds(_ context: Context) -> Bool {
    guard context.pointee.sentence.pointee.roles & context.pointee.bits.negator != 0 else { return false }
    let floor = max(
      Int(context.pointee.sentence.pointee.first),
      context.pointee.first - Int(context.pointee.model.pointee.negationReach))
    var negators = 0
    var unit = context.pointee.first - 1
    while unit >= floor, context.pointee.staysInClause(after: unit) {
      if context.pointee.units[unit].roles & context.pointee.bits.negator != 0 { negators += 1 }
      unit -= 1
    }
    return negators & 1 == 1
  }
}
