internal import UndertoneLexicon

/// Negation: a negator reaches forward over a bounded number of units and never out of its clause.
///
/// Two of them cancel. A negated cue takes the effects that its class has for that: a shift, not a flip.
///
/// Shift instead of flip: Taboada et al. 2011, "Lexicon-Based Methods for Sentiment Analysis".
enum Negation {
  static func holds(_ context: ModifierContext) -> Bool {
    guard context.sentence.roles & Role.negator.bit != 0 else { return false }
    let floor = max(Int(context.sentence.first), context.first - Int(context.model.pointee.negationReach))
    var negators = 0
    var unit = context.first - 1
    while unit >= floor, context.staysInClause(after: unit) {
      if context.has(.negator, unit) { negators += 1 }
      unit -= 1
    }
    return negators & 1 == 1
  }
}
