/// Something an agent does for a customer, or fails to do.
public enum AgentBehaviour: UInt8, CaseIterable, Sendable {
  case acknowledgement, validation, apology, ownership, reassurance, personalisation, exploration
  case paraphrase, options, extraMile, commitment, actionDone, closingLoop, loyaltyAcknowledged, warmHandover
  case policyHiding, refusal, imposedWait, blame, deflection, dismissal, scripted, repeatedAsk
  case prematureClose, jargon, hollowApology, argument, overPromise

  /// The name used in every output format and in lexicon files.
  public var name: String { AgentBehaviour.names[Int(rawValue)] }

  /// True for the behaviours that speak for care, false for those that speak against it.
  public var isCaring: Bool { rawValue < AgentBehaviour.policyHiding.rawValue }

  private static let names = [
    "acknowledgement", "validation", "apology", "ownership", "reassurance", "personalisation", "exploration",
    "paraphrase", "options", "extraMile", "commitment", "actionDone", "closingLoop", "loyaltyAcknowledged",
    "warmHandover", "policyHiding", "refusal", "imposedWait", "blame", "deflection", "dismissal", "scripted",
    "repeatedAsk", "prematureClose", "jargon", "hollowApology", "argument", "overPromise",
  ]
}
