internal import UndertoneCore
internal import UndertoneLexicon

/// From sums of log-odds to what is reported: probabilities, labels, sentiment, intensity, risk level.
struct AxisLink: ~Copyable {
  private let table = LogisticTable.shared
  private let axes: UnsafePointer<AxisRow>
  private let scales: UnsafePointer<AxisScale>
  private let model: UnsafePointer<ModelRow>
  /// The result of a message without any cue, for each speaker.
  private let untouched: UnsafePointer<MessageResult>

  /// Keeps pointers into `image`, which has to live as long.
  init(_ image: LexiconImage) {
    axes = image.axes
    model = image.model
    let scales = UnsafeMutablePointer<AxisScale>.allocate(capacity: Dimension.count)
    for dimension in Dimension.allCases {
      (scales + dimension.index).initialize(to: AxisScale(image.axes[dimension.index], dimension))
    }
    self.scales = UnsafePointer(scales)
    let untouched = UnsafeMutablePointer<MessageResult>.allocate(capacity: Speaker.allCases.count)
    for speaker in Speaker.allCases {
      var result = MessageResult(speaker: speaker)
      for axis in 0..<Dimension.count {
        result.scores[axis] = scales[axis].value(image.axes[axis].bias, table)
      }
      (untouched + Int(speaker.rawValue)).initialize(to: result)
    }
    self.untouched = UnsafePointer(untouched)
  }

  deinit {
    scales.deallocate()
    untouched.deallocate()
  }

  /// The result of a message without any cue.
  @inline(__always)
  func untouched(speaker: Speaker) -> MessageResult { untouched[Int(speaker.rawValue)] }

  /// The reported value of an axis in ten-thousandths.
  @inline(__always)
  func value(_ axis: Int, _ sum: Int32) -> Int16 { scales[axis].value(sum, table) }

  /// Everything that is decided from the numbers: labels, sentiment, intensity, level.
  func conclude(
    _ result: inout MessageResult, sums: UnsafePointer<Int32>, touched: UInt32, positive: Int32,
    negative: Int32
  ) {
    guard result.speaker == .customer else {
      concludeSentiment(&result, positive, negative)
      return
    }
    for axis in 0..<Emotion.allCases.count where touched & (1 << UInt32(axis)) != 0 {
      guard Int32(result.scores[axis]) >= axes[axis].threshold * 10 else { continue }
      var place = Int(result.labelCount)
      while place > 0, result.scores[Int(result.ranking[place - 1])] < result.scores[axis] {
        result.ranking[place] = result.ranking[place - 1]
        place -= 1
      }
      result.ranking[place] = UInt8(axis)
      result.labelCount += 1
    }
    if result.labelCount > 0 {
      let strongest = Int(result.ranking[0])
      let evidence = Int64(sums[strongest] - axes[strongest].bias)
      let thousandths =
        Int64(model.pointee.intensityOffset) + evidence * Int64(model.pointee.intensitySlope) / 1000
      result.intensity = TenThousandths(rawValue: Int16(min(max(thousandths, 0), 1000) * 10))
    }
    result.level = level(ofRisk: result.scores[Dimension.risk.index])
    concludeSentiment(&result, positive, negative)
  }

  /// The step that a risk in ten-thousandths is on.
  func level(ofRisk risk: Int16) -> RiskLevel {
    let thousandths = Int32(risk) / 10
    if thousandths >= model.pointee.levelCritical { return .critical }
    if thousandths >= model.pointee.levelHigh { return .high }
    if thousandths >= model.pointee.levelElevated { return .elevated }
    return thousandths >= model.pointee.levelLow ? .low : .none
  }

  private func concludeSentiment(_ result: inout MessageResult, _ positive: Int32, _ negative: Int32) {
    let smaller = min(positive, -negative)
    let larger = max(positive, -negative)
    let valence = Int32(result.scores[Dimension.valence.index])
    if smaller >= model.pointee.sentimentMixedLeast,
      Int64(smaller) * 1000 >= Int64(larger) * Int64(model.pointee.sentimentMixedShare)
    {
      result.sentiment = .mixed
    } else if valence >= model.pointee.sentimentPositive * 10 {
      result.sentiment = .positive
    } else if valence <= model.pointee.sentimentNegative * 10 {
      result.sentiment = .negative
    }
  }
}
