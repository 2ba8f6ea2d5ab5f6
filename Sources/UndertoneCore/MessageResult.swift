/// What was read in one message or turn: fixed size, no reference inside, cheap to copy.
///
/// For agent, bot and system turns the emotions are not applicable: ``emotion(_:)`` is nil and
/// ``labels`` is empty. ``care(_:)`` and ``behaviours`` are there for agent turns alone.
public struct MessageResult: Sendable {
  /// Whose message it is.
  public var speaker: Speaker
  /// Every axis in ``Dimension`` order, in ten-thousandths.
  package var scores: [27 of Int16]
  /// How many of ``ranking`` count.
  package var labelCount: UInt8
  /// The emotions called present, strongest first.
  package var ranking: [6 of UInt8]
  /// The polarity in one word.
  public var sentiment: Sentiment
  /// The risk as a step.
  public var level: RiskLevel
  /// How strong the strongest feeling is on a reader's scale: 0.33 slight, 0.66 clear, 1 strong.
  public var intensity: TenThousandths
  /// The cue families present in earnest.
  public var families: EnumSet<CueFamily>
  /// The agent behaviours seen; empty for everybody but agents.
  public var behaviours: EnumSet<AgentBehaviour>

  /// Creates a result without any evidence.
  package init(speaker: Speaker) {
    self.speaker = speaker
    scores = .init(repeating: 0)
    labelCount = 0
    ranking = .init(repeating: 0)
    sentiment = .neutral
    level = .none
    intensity = TenThousandths(rawValue: 0)
    families = .init()
    behaviours = .init()
  }

  /// The chance, 0…1, that a careful reader would say the writer shows `emotion`; nil unless the speaker is a customer.
  public func emotion(_ emotion: Emotion) -> Double? {
    speaker == .customer ? self[.emotion(emotion)].value : nil
  }

  /// The emotions that the shipped thresholds call present, strongest first.
  public var labels: [Emotion] {
    (0..<Int(labelCount)).compactMap { Emotion(rawValue: ranking[$0]) }
  }

  /// The strongest of ``labels``.
  public var dominant: Emotion? { labelCount == 0 ? nil : Emotion(rawValue: ranking[0]) }

  /// Negative to positive, −1…1, on the scale of a mean of human ratings.
  public var valence: Double { self[.valence].value }

  /// The chance, 0…1, that `signal` is there; courtesy runs from −1 (rude) to 1 (polite).
  public func signal(_ signal: Signal) -> Double { self[.signal(signal)].value }

  /// The chance, 0…1, that this customer is about to escalate.
  public var risk: Double { self[.risk].value }

  /// How much of `quality` an agent's turn shows, 0…1; nil for everybody but agents.
  public func care(_ quality: CareQuality) -> Double? {
    speaker == .agent ? self[.care(quality)].value : nil
  }

  /// The value on any axis.
  public subscript(dimension: Dimension) -> TenThousandths {
    TenThousandths(rawValue: scores[dimension.index])
  }
}
