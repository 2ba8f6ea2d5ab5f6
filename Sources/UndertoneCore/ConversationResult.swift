/// What was read in one turn of a conversation, with what the conversation makes of it.
public struct TurnResult: Sendable {
  /// The place in the conversation, from 0.
  public var index: Int
  /// Whose turn it is.
  public var speaker: Speaker
  /// What the turn says, taken alone; its risk is the risk of the conversation as it stands after it.
  public var result: MessageResult
  /// Why, where that was asked for.
  public var explanation: Explanation?
  /// What an agent's turn did for the customer; nil for everybody else, and where nothing computes it.
  public var care: TurnCare?
  /// Where the customer stands after the turn; nil for everybody else, and where nothing computes it.
  public var journey: TurnJourney?

  /// Creates a turn's result.
  public init(
    index: Int, speaker: Speaker, result: MessageResult, explanation: Explanation? = nil,
    care: TurnCare? = nil,
    journey: TurnJourney? = nil
  ) {
    self.index = index
    self.speaker = speaker
    self.result = result
    self.explanation = explanation
    self.care = care
    self.journey = journey
  }
}

/// What was read in a whole conversation.
///
/// A turn's values depend on that turn and the ones before it only.
public struct ConversationResult: Sendable {
  /// Every turn in order.
  public var turns: [TurnResult]
  /// The customer's emotions over the turns that give evidence; nil when none does.
  public var emotions: ConversationEmotions?
  /// The stages that the customer went through; nil where nothing computes them.
  public var journey: Journey?
  /// Where the conversation is heading.
  public var escalation: Escalation
  /// How the agents met what the customer felt; nil where nothing computes it.
  public var care: CareSummary?
  /// A proxy, −1…1, for what the customer would say when asked; nil where nothing computes it.
  public var satisfaction: TenThousandths?

  /// Creates a conversation's result.
  public init(
    turns: [TurnResult], emotions: ConversationEmotions?, journey: Journey? = nil, escalation: Escalation,
    care: CareSummary? = nil, satisfaction: TenThousandths? = nil
  ) {
    self.turns = turns
    self.emotions = emotions
    self.journey = journey
    self.escalation = escalation
    self.care = care
    self.satisfaction = satisfaction
  }
}

/// One number for each of the six emotions, in ``Emotion`` order.
public struct EmotionValues: Sendable {
  package var values: [6 of Int16]

  /// Creates six zeros.
  public init() { values = .init(repeating: 0) }

  /// The value for `emotion`.
  public subscript(emotion: Emotion) -> TenThousandths {
    get { TenThousandths(rawValue: values[Int(emotion.rawValue)]) }
    set { values[Int(emotion.rawValue)] = newValue.rawValue }
  }
}

/// The customer's emotions over a conversation; turns without a label are left out.
public struct ConversationEmotions: Sendable {
  /// The mean over the customer's turns.
  public var mean: EmotionValues
  /// The highest value of each.
  public var peak: EmotionValues
  /// The values at the end.
  public var end: EmotionValues

  /// Creates the three views.
  public init(mean: EmotionValues, peak: EmotionValues, end: EmotionValues) {
    self.mean = mean
    self.peak = peak
    self.end = end
  }
}

/// Where a conversation is heading: an estimate, and the decision that a policy made of it.
public struct Escalation: Sendable {
  /// The chance, 0…1, that the customer is about to escalate, after the last turn.
  public var risk: TenThousandths
  /// The risk as a step.
  public var level: RiskLevel
  /// The turn after which the first alert would have gone out; nil when there was none.
  public var firstAlert: Int?
  /// The cues behind it, strongest first; eight at most.
  public var reasons: [Reason]

  /// One cue that raised the risk.
  public struct Reason: Sendable {
    /// What kind of cue it is.
    public var family: CueFamily
    /// The turn it is in, from 0.
    public var turn: Int
    /// Where in the turn's text it is.
    public var span: SourceSpan
    /// What it added, in thousandths of a log-odds unit.
    public var thousandths: Int32

    /// Creates a reason.
    public init(family: CueFamily, turn: Int, span: SourceSpan, thousandths: Int32) {
      self.family = family
      self.turn = turn
      self.span = span
      self.thousandths = thousandths
    }
  }

  /// Creates an estimate with its decision.
  public init(risk: TenThousandths, level: RiskLevel, firstAlert: Int? = nil, reasons: [Reason] = []) {
    self.risk = risk
    self.level = level
    self.firstAlert = firstAlert
    self.reasons = reasons
  }
}
