internal import Undertone
internal import UndertoneCore
internal import UndertoneLexicon

/// What a compiled pack says of texts: the same calls as an analysis, so the same numbers.
struct Readings: Sendable {
  /// One text.
  struct Reading: Sendable {
    var result: MessageResult
    /// What speaks for and against in the valence, in thousandths.
    var positive: Int32
    var negative: Int32
  }

  private(set) var readings: [Reading] = []

  init(_ examples: [FitExample], _ places: [Int], _ image: LexiconImage) {
    var workspace = Workspace(image: image)
    for place in places {
      withPaddedBytes(examples[place].text) { text in
        let result = workspace.read(text, speaker: examples[place].speaker) { _ in }
        let parts = workspace.valenceParts
        readings.append(Reading(result: result, positive: parts.positive, negative: parts.negative))
      }
    }
  }

  /// Whether the axis is called present: as labels and the risk's level say it, or else from the threshold on.
  func isPresent(_ place: Int, _ axis: Dimension, threshold: Double) -> Bool {
    let result = readings[place].result
    if case .emotion(let emotion) = axis { return result.labels.contains(emotion) }
    if axis == .risk { return result.level >= .elevated }
    return value(place, axis) >= threshold
  }

  /// The number for an axis, 0…1 or −1…1.
  func value(_ place: Int, _ axis: Dimension) -> Double {
    Double(readings[place].result[axis].rawValue) / 10_000
  }
}
