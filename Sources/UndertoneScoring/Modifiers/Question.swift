internal import UndertoneLexicon

/// Questions: sentences with a question mark, or that open like one and bear no mark at all.
enum Question {
  static func holds(_ context: Context) -> Bool {
    if context.pointee.sentence.pointee.isQuestion != 0 { return true }
    return context.pointee.units[Int(context.pointee.sentence.pointee.first)].roles
      & context.pointee.bits.question != 0 && context.pointee.sentence.pointee.exclamations == 0
  }
}
