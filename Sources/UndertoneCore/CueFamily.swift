/// A kind of cue that a reader of escalations would name.
///
/// Results name a family when one of its cues is there in earnest: not negated, not conditional, not asked,
/// not quoted and not said by or of somebody else.
public enum CueFamily: UInt8, CaseIterable, Sendable {
  /// Asks for somebody with more authority.
  case supervisor
  /// Asks for a person in place of a machine.
  case human
  /// Ends the contract, or will not come back.
  case cancel
  /// Goes to another company, or praises one.
  case competitor
  /// Threatens with the law: a lawyer, a court.
  case legal
  /// Goes to a regulator, an ombudsman, a consumer body or the police.
  case regulator
  /// Will tell the public or the press.
  case `public`
  /// Takes the payment back through the bank, the card or a payment service.
  case chargeback
  /// Wants money back, or compensation.
  case refund
  /// Sets a deadline: do this by then, or else.
  case ultimatum
  /// It is not the first time: third call, as I said before.
  case `repeat`
  /// Waits, and nothing happens.
  case waiting
  /// A promise, or a rule of the company, was broken.
  case promise
  /// Was sent from one to the next, and has to start again.
  case transfer
  /// Insults the people spoken to.
  case abuse
  /// Does not believe the company any more.
  case trust
  /// Has given up on it.
  case resignation
  /// Calls on long custom that was not honoured.
  case loyalty
  /// Something important hangs on it.
  case stakes
  /// It cannot wait.
  case urgency
  /// Praises the service or its people.
  case praise
  /// Recommends the company to others.
  case advocacy

  /// The name used in every output format and in lexicon files.
  public var name: String { CueFamily.names[Int(rawValue)] }

  private static let names = [
    "supervisor", "human", "cancel", "competitor", "legal", "regulator", "public", "chargeback", "refund",
    "ultimatum", "repeat", "waiting", "promise", "transfer", "abuse", "trust", "resignation", "loyalty",
    "stakes", "urgency", "praise", "advocacy",
  ]
}
