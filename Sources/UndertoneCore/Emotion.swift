/// One of the six customer emotions, in the order the output contract lists them.
///
/// The positive side runs surprise → happiness → gratitude, the negative side
/// anger → frustration → disappointment. The order on each side is time and
/// recoverability, not heat: disappointment is quiet and late, anger is hot but early.
///
/// Source: the six core emotions of customer experience, Brand Embassy (V. Horky), as told by Dixa.
public enum Emotion: UInt8, CaseIterable, Sendable {
  /// More than was expected; pleasant only. Surprise of any kind is ``Signal/astonishment``.
  case surprise
  /// What surprise settles into; the start of a relation.
  case happiness
  /// Happy because of what the company did. A ritual "thanks in advance" is courtesy, not gratitude.
  case gratitude
  /// The expected was not delivered; hot, but still connected.
  case anger
  /// Anger left unaddressed; repeated effort, waiting, looking for relief.
  case frustration
  /// Let down, resigned, on the way out of the door.
  case disappointment

  /// The name used in every output format and in lexicon files.
  public var name: String {
    switch self {
    case .surprise: "surprise"
    case .happiness: "happiness"
    case .gratitude: "gratitude"
    case .anger: "anger"
    case .frustration: "frustration"
    case .disappointment: "disappointment"
    }
  }

  /// True for surprise, happiness and gratitude.
  public var isPositive: Bool { rawValue < Emotion.anger.rawValue }
}
