internal import UndertoneLexicon

/// Contrast: what stands before the last contrast word of a sentence counts less, what follows it more.
enum Contrast {
  enum Side {
    case none, before, after
  }

  static func side(_ context: Context) -> Side {
    let contrast = Int(context.pointee.sentence.pointee.contrast)
    guard contrast >= 0 else { return .none }
    if context.pointee.last < contrast { return .before }
    return context.pointee.first > contrast ? .after : .none
  }
}
