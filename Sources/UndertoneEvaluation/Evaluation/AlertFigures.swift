/// Whether the first alert of a conversation comes in time.
///
/// Source: J. Chang and C. Danescu-Niculescu-Mizil, 2019, "Trouble on the horizon", for lead time and false alarms.
struct AlertFigures: FigureGroup {
  let figures: [FigureName]
  /// Of conversations that escalate, 1 for those with an alert by then.
  private let caught: MeanCases
  /// How many turns before the escalation the alert comes, where it does.
  private let leads: MeanCases
  /// Of conversations that do not escalate, 1 for those with an alert.
  private let falseAlarms: MeanCases

  /// Readers say 3 for a customer who escalates now; the mean of several readers counts when it is nearer to that than to 2.
  private static let escalating = 2.5

  /// Nil when no risk was judged turn by turn.
  init?(_ conversations: [JudgedConversation]) {
    var (caught, leads, falseAlarms) = (MeanCases(), MeanCases(), MeanCases())
    for conversation in conversations where conversation.risks.contains(where: { $0 != nil }) {
      let alert = conversation.prediction.firstAlert
      let escalation = conversation.risks.firstIndex { $0.map { $0 >= AlertFigures.escalating } == true }
      if let escalation {
        let isInTime = alert.map { $0 <= escalation } == true
        caught.add(record: conversation.record, isInTime ? 1 : 0)
        if let alert, isInTime { leads.add(record: conversation.record, Double(escalation - alert)) }
      } else {
        falseAlarms.add(record: conversation.record, alert == nil ? 0 : 1)
      }
    }
    guard caught.count + falseAlarms.count > 0 else { return nil }
    (self.caught, self.leads, self.falseAlarms) = (caught, leads, falseAlarms)
    figures = [
      FigureName("alert.recall", caught.count), FigureName("alert.lead", leads.count),
      FigureName("alert.falseAlarms", falseAlarms.count),
    ]
  }

  func values(_ draw: Draw) -> [Double?] { [caught.mean(draw), leads.mean(draw), falseAlarms.mean(draw)] }
}
