internal import UndertoneLexicon

/// Questions: sentences with a question mark, or that open like one and bear no mark at all.
enum Question {
  static func holds(_ context: ModifierContext) -> Bool {
    if context.sentence.isQuestion != 0 { return true }
    return context.has(.question, Int(context.sentence.first)) && context.sentence.exclamations == 0
  }
}
