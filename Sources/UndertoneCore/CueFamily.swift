/// A family of cues that a reader of escalations would name, present in earnest:
/// first person, not negated, not quoted.
public enum CueFamily: UInt8, CaseIterable, Sendable {
  case supervisor, human, cancel, competitor, legal, regulator, `public`, chargeback, refund
  case ultimatum, `repeat`, waiting, promise, transfer, abuse, trust, resignation, loyalty
  case stakes, urgency, praise, advocacy

  /// The name used in every output format and in lexicon files.
  public var name: String { CueFamily.names[Int(rawValue)] }

  private static let names = [
    "supervisor", "human", "cancel", "competitor", "legal", "regulator", "public", "chargeback", "refund",
    "ultimatum", "repeat", "waiting", "promise", "transfer", "abuse", "trust", "resignation", "loyalty",
    "stakes", "urgency", "praise", "advocacy",
  ]
}
