/// Something an agent does for a customer, or fails to do.
///
/// Found in the turns of agents alone; a behaviour is named when a cue of it stands there in earnest.
public enum AgentBehaviour: UInt8, CaseIterable, Sendable {
  /// Names the trouble or the feeling of the customer.
  case acknowledgement
  /// Says that the feeling is right.
  case validation
  /// Apologises for something that is named.
  case apology
  /// Takes it on in person, or admits the fault.
  case ownership
  /// Takes a worry away.
  case reassurance
  /// Speaks to this customer: name, history, wishes.
  case personalisation
  /// Asks openly, to find out.
  case exploration
  /// Says back what the customer meant.
  case paraphrase
  /// Offers a choice or an alternative.
  case options
  /// Does more than was owed.
  case extraMile
  /// Says what will be done, and when.
  case commitment
  /// Has done it.
  case actionDone
  /// Checks that all is well before the end.
  case closingLoop
  /// Thanks for long custom.
  case loyaltyAcknowledged
  /// Hands over with the whole story told.
  case warmHandover
  /// Hides behind rules, terms or the system.
  case policyHiding
  /// Says no.
  case refusal
  /// Makes the customer wait, or try again later.
  case imposedWait
  /// Puts it on the customer, or doubts the story.
  case blame
  /// Sends the customer elsewhere.
  case deflection
  /// Makes it small.
  case dismissal
  /// Says an empty form.
  case scripted
  /// Asks for what was given before.
  case repeatedAsk
  /// Ends before anything is settled.
  case prematureClose
  /// Uses codes and inside words in place of plain ones.
  case jargon
  /// Regrets "any inconvenience", with nothing named.
  case hollowApology
  /// Contradicts the customer.
  case argument
  /// Guarantees what no agent can.
  case overPromise

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
