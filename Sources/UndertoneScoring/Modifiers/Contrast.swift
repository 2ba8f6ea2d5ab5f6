internal import UndertoneLexicon

/// Contrast: what stands before the last contrast word of a sentence counts less, what follows it more.
enum Contrast {
  enum Side {
    case none, before, after
  }

  static func side(_ context: ModifierContext) -> Side {
    let contrast = Int(context.sentence.contrast)
    guard contrast >= 0 else { return .none }
    if context.last < contrast { return .before }
    return context.first > contrast ? .after : .none
  }
}
