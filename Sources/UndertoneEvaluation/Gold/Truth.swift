package import UndertoneCore

/// What readers said of one text, in the terms of the model: what measuring and fitting compare with.
///
/// Every field is nil where nobody judged it. A text that nobody judged on an axis says nothing of that axis; it is not
/// counted as absent.
package struct Truth: Sendable {
  /// How much of each axis is there, in ``Dimension`` order: a degree of 0…1, or −1…1 on the signed axes.
  ///
  /// Readers' intensities 0–3 come as thirds, a mere "is there" as 1.
  package var degrees: [Double?]
  /// Whether each axis counts as present, in ``Dimension`` order.
  package var isPresent: [Bool?]
  /// The polarity in one word.
  package var sentiment: Sentiment?
  /// The cue families that are there; nil where families were not judged.
  package var families: EnumSet<CueFamily>?
  /// Families on which readers did not agree: neither right nor wrong.
  package var doubtful: EnumSet<CueFamily>
  /// The agent behaviours that are there; nil where they were not judged.
  package var behaviours: EnumSet<AgentBehaviour>?

  /// Nothing was judged.
  package init() {
    degrees = Array(repeating: nil, count: Dimension.count)
    isPresent = Array(repeating: nil, count: Dimension.count)
    doubtful = EnumSet()
  }
}
