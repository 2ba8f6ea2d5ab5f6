/// What was read in one message or turn: fixed size, no reference inside, cheap to copy.
///
/// For agent, bot and system turns the emotions are not applicable: ``emotion(_:)`` is nil, ``labels`` is
/// empty and ``level`` is `none`. ``care(_:)`` is there for agent turns alone, ``behaviours`` for bots too.
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
  /// The risk as a step; `none` unless the speaker is a customer.
  ///
  /// In a conversation it is the step of the conversation's risk, whoever speaks.
  public var level: RiskLevel
  /// How strong the strongest of ``labels`` is, 0…1 on a reader's scale: 0.33 slight, 0.66 clear, 1 strong.
  ///
  /// 0 without a label.
  public var intensity: TenThousandths
  /// The cue families present in earnest.
  public var families: EnumSet<CueFamily>
  /// The agent behaviours seen; empty for customers and system notes.
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

  /// The emotions that the model's thresholds call present, strongest first; empty unless the speaker is a customer.
  public var labels: [Emotion] {
    (0..<Int(labelCount)).compactMap { Emotion(rawValue: ranking[$0]) }
  }

  /// The strongest of ``labels``; nil without any.
  public var dominant: Emotion? { labelCount == 0 ? nil : Emotion(rawValue: ranking[0]) }

  /// Negative to positive, −1…1, on the scale of a mean of human ratings.
  public var valence: Double { self[.valence].value }

  /// The chance, 0…1, that `signal` is there; courtesy runs from −1 (rude) to 1 (polite).
  public func signal(_ signal: Signal) -> Double { self[.signal(signal)].value }

  /// The chance, 0…1, that this customer is about to escalate: ask for a supervisor, a lawyer, a regulator or
  /// the public, or leave.
  ///
  /// In a conversation it is the risk as it stands after the turn.
  public var risk: Double { self[.risk].value }

  /// How much of `quality` an agent's turn shows, 0…1; nil for everybody but agents.
  public func care(_ quality: CareQuality) -> Double? {
    speaker == .agent ? self[.care(quality)].value : nil
  }

  /// The value on any axis, whoever speaks, in ten-thousandths.
  ///
  /// It does not tell what is not applicable: use the named properties for that.
  public subscript(dimension: Dimension) -> TenThousandths {
    TenThousandths(rawValue: scores[dimension.index])
  }
}
