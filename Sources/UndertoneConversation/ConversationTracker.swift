package import UndertoneCore
package import UndertoneScoring
package import UndertoneLexicon

/// Follows one conversation turn by turn.
///
/// What it says of a turn depends on that turn and the ones before it only.
package struct ConversationTracker {
  private var turns: [TurnResult] = []
  private var reasons: [Escalation.Reason] = []
  /// Evidence for escalation from the customer's turns so far, faded, in thousandths of log-odds.
  private var carried: Int32 = 0
  private let carry: Int32
  private var firstAlert: Int?

  /// Keeps what is carried in bounds, however many turns there are.
  private static let bound: Int64 = 1_000_000_000

  /// How many reasons a result names.
  private static let mostReasons = 8

  package init(image: LexiconImage) { carry = image.model.pointee.riskCarry }

  /// Takes the next turn, which `scorer` must have just read.
  package mutating func add(
    _ result: MessageResult, explanation: Explanation?, familyCues: [FamilyCue], scorer: borrowing Scorer
  ) {
    var result = result
    let index = turns.count
    if result.speaker == .customer {
      let faded = (Int64(carried) * Int64(carry)) >> 10
      carried = Int32(
        truncatingIfNeeded: min(
          max(faded + Int64(scorer.evidence(.risk)), -ConversationTracker.bound), ConversationTracker.bound))
      reasons += familyCues.filter { $0.thousandths > 0 }.map {
        Escalation.Reason(family: $0.family, turn: index, span: $0.span, thousandths: $0.thousandths)
      }
    }
    let (risk, level) = scorer.risk(evidence: carried)
    result.setRisk(risk, level)
    if firstAlert == nil, level >= .high { firstAlert = index }
    turns.append(TurnResult(index: index, speaker: result.speaker, result: result, explanation: explanation))
  }

  /// What the conversation comes to.
  package consuming func finish() -> ConversationResult {
    // The strongest first; of equals the earlier.
    let ordered = reasons.enumerated().sorted {
      ($1.element.thousandths, $0.offset) < ($0.element.thousandths, $1.offset)
    }.map(\.element)
    let last = turns.last?.result
    return ConversationResult(
      turns: turns, emotions: ConversationEmotions(turns),
      escalation: Escalation(
        risk: last?[.risk] ?? TenThousandths(rawValue: 0), level: last?.level ?? .none,
        firstAlert: firstAlert,
        reasons: Array(ordered.prefix(ConversationTracker.mostReasons))))
  }
}

/// A cue of a family in a turn, with what it adds to the risk.
package struct FamilyCue {
  var family: CueFamily
  var span: SourceSpan
  /// In thousandths of log-odds.
  var thousandths: Int32

  package init(family: CueFamily, span: SourceSpan, thousandths: Int32) {
    self.family = family
    self.span = span
    self.thousandths = thousandths
  }
}

extension MessageResult {
  /// Puts the conversation's risk in the place of the turn's own.
  mutating func setRisk(_ risk: TenThousandths, _ level: RiskLevel) {
    scores[Dimension.risk.index] = risk.rawValue
    self.level = level
  }
}
