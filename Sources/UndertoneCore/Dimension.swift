/// One axis that cues add evidence to: an emotion, valence, a signal, the risk, or a care quality.
///
/// Every axis has its own additive score in log-odds; the shipped model turns the sum into the
/// number that is reported.
public enum Dimension: Hashable, Sendable {
  /// One of the six emotions.
  case emotion(Emotion)
  /// Negative to positive.
  case valence
  /// A signal.
  case signal(Signal)
  /// The risk of escalation.
  case risk
  /// A quality of care in an agent's turn.
  case care(CareQuality)

  /// How many axes there are.
  public static let count = 27

  /// Every axis in index order.
  public static let allCases: [Dimension] =
    Emotion.allCases.map(Dimension.emotion) + [.valence] + Signal.allCases.map(Dimension.signal) + [.risk]
    + CareQuality.allCases.map(Dimension.care)

  /// The position of this axis in every score vector, 0 ..< ``count``.
  public var index: Int {
    switch self {
    case .emotion(let emotion): Int(emotion.rawValue)
    case .valence: 6
    case .signal(let signal): 7 + Int(signal.rawValue)
    case .risk: 20
    case .care(let quality): 21 + Int(quality.rawValue)
    }
  }

  /// True when the value runs from −1 to 1 (valence, courtesy) instead of 0 to 1.
  public var isSigned: Bool {
    switch self {
    case .valence: true
    case .signal(let signal): signal.isSigned
    case .emotion, .risk, .care: false
    }
  }

  /// The name used in lexicon files and in explanations; care qualities read `care.warmth`.
  public var name: String {
    switch self {
    case .emotion(let emotion): emotion.name
    case .valence: "valence"
    case .signal(let signal): signal.name
    case .risk: "risk"
    case .care(let quality): "care." + quality.name
    }
  }
}
