/// How hard it is to turn the customer round.
public enum Recoverability: UInt8, CaseIterable, Sendable {
  /// An honest answer turns it round.
  case high
  /// It takes words and action.
  case medium
  /// The customer is on the way out.
  case low

  /// The name used in every output format.
  public var name: String {
    switch self {
    case .high: "high"
    case .medium: "medium"
    case .low: "low"
    }
  }
}

/// Where the customer stands after a turn.
public struct TurnJourney: Sendable {
  /// The stage; nil when there is none.
  public var stage: Emotion?
  /// How hard it is to turn the customer round; nil when there is nothing to turn.
  public var recoverability: Recoverability?

  /// Creates a stage.
  public init(stage: Emotion?, recoverability: Recoverability?) {
    self.stage = stage
    self.recoverability = recoverability
  }
}

/// The stages that a customer went through.
public struct Journey: Sendable {
  /// Where it ended.
  public var end: TurnJourney
  /// The stages in the order in which they were reached.
  public var path: [Emotion]
  /// The turn at which things were worst, from 0.
  public var lowPoint: Int?
  /// The turn after which things got better for good, from 0.
  public var turningPoint: Int?
  /// True when the customer was down and came back.
  public var recovered: Bool

  /// Creates a journey.
  public init(end: TurnJourney, path: [Emotion], lowPoint: Int?, turningPoint: Int?, recovered: Bool) {
    self.end = end
    self.path = path
    self.lowPoint = lowPoint
    self.turningPoint = turningPoint
    self.recovered = recovered
  }
}
