internal import UndertoneLexicon

/// Emphasis by the way a cue is written: capitals among small letters, elongation, repetition, exclamation marks.
enum Emphasis {
  /// The factor in 1024ths.
  static func factor(_ context: Context) -> Int32 {
    var flags: UInt16 = 0
    var unit = context.pointee.first
    while unit <= context.pointee.last {
      flags |= context.pointee.units[unit].flags
      unit &+= 1
    }
    if flags & context.pointee.bits.emphatic == 0, context.pointee.sentence.pointee.exclamations == 0 {
      return 1024
    }
    let model = context.pointee.model
    var factor: Int64 = 1024
    if flags & context.pointee.bits.caps != 0, context.pointee.hasSmallLetters {
      factor = factor * Int64(model.pointee.emphasisCapitals) / 1024
    }
    if flags & context.pointee.bits.elongated != 0 {
      factor = factor * Int64(model.pointee.emphasisElongation) / 1024
    }
    if flags & context.pointee.bits.repeated != 0 {
      factor = factor * Int64(model.pointee.emphasisRepetition) / 1024
    }
    let marks = Int32(context.pointee.sentence.pointee.exclamations)
    if marks > 0 {
      let exclamation = min(
        1024 + marks * (model.pointee.emphasisExclamation - 1024), model.pointee.emphasisExclamationMost)
      factor = factor * Int64(max(exclamation, 0)) / 1024
    }
    return Int32(truncatingIfNeeded: min(factor, Int64(model.pointee.emphasisMost)))
  }
}
