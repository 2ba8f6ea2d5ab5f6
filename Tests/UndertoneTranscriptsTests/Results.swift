import UndertoneCore

/// A result with values that can be told apart: axis `n` has `100 * n + 34` ten-thousandths.
func sampleResult(_ speaker: Speaker = .customer) -> MessageResult {
  var result = MessageResult(speaker: speaker)
  for index in 0..<Dimension.count { result.scores[index] = Int16(100 * index + 34) }
  result.scores[6] = -6100
  result.scores[8] = -1000
  result.sentiment = .negative
  result.level = .elevated
  result.intensity = TenThousandths(rawValue: 6600)
  result.families.insert(.repeat)
  result.families.insert(.waiting)
  if speaker == .customer {
    result.labelCount = 2
    result.ranking[0] = Emotion.frustration.rawValue
    result.ranking[1] = Emotion.disappointment.rawValue
  }
  if speaker == .agent {
    result.behaviours.insert(.apology)
    result.behaviours.insert(.overPromise)
  }
  return result
}
