internal import UndertoneCore

extension ConversationEmotions {
  /// Mean, peak and end over the customer's turns that show some feeling; nil when none does.
  ///
  /// Turns without evidence are left out: absent is not zero.
  init?(_ turns: [TurnResult]) {
    let telling = turns.map(\.result).filter { $0.speaker == .customer && $0.labelCount > 0 }
    guard let last = telling.last else { return nil }
    var (mean, peak, end) = (EmotionValues(), EmotionValues(), EmotionValues())
    for emotion in Emotion.allCases {
      let values = telling.map { Int($0[.emotion(emotion)].rawValue) }
      mean[emotion] = TenThousandths(rawValue: Int16((values.reduce(0, +) + values.count / 2) / values.count))
      peak[emotion] = TenThousandths(rawValue: Int16(values.max() ?? 0))
      end[emotion] = last[.emotion(emotion)]
    }
    self.init(mean: mean, peak: peak, end: end)
  }
}
