internal import UndertoneCore
internal import UndertoneLexicon

/// Fits one axis: chooses a strength, and tells whether anything is to be learnt.
struct AxisFit {
  let axis: Dimension
  let input: FitInput
  let matrix: FeatureMatrix
  let options: FitOptions
  /// The axis as the pack has it.
  let shipped: AxisRow

  /// What the first look came to.
  enum Progress: Sendable {
    case done(FittedAxis)
    case promising(PromisingAxis)
  }

  /// An axis with fewer texts of either kind tells nothing.
  static let fewestCases = 5

  func run() -> Progress {
    let train = AxisData(axis, input.examples, matrix, rows: input.train)
    let dev = AxisData(axis, input.examples, matrix, rows: input.dev)
    if let reason = reasonToLeave(train, dev) { return .done(FittedAxis(axis, .left(reason))) }
    let model = AxisModel(train, matrix, options)
    let choice = StrengthChoice(model, dev: dev, input.examples, matrix, options)
    let chosen = choice.choose(given: options.strength, caution: options.caution)
    let promising = PromisingAxis(
      axis: axis, options: options, shipped: shipped, model: model, chosen: chosen, judged: choice.judged,
      devCount: choice.devCount)
    let pays = chosen.strength != nil && (options.strength != nil || chosen.gain > chosen.error)
    return pays ? .promising(promising) : .done(promising.calibratedAlone())
  }

  private func reasonToLeave(_ train: AxisData, _ dev: AxisData) -> FittedAxis.Reason? {
    if train.count == 0 { return .notJudged }
    if dev.count == 0 { return .noTextToChooseBy }
    if axis.isSigned {
      if train.count < 2 * AxisFit.fewestCases { return .tooFewTexts }
      let spread = (train.targets.max() ?? 0) - (train.targets.min() ?? 0)
      return spread < 0.1 ? .allTheSame : nil
    }
    if train.positives < AxisFit.fewestCases { return .tooFewPositives }
    if train.negatives < AxisFit.fewestCases { return .tooFewNegatives }
    return dev.positives == 0 || dev.negatives == 0 ? .oneKindToChooseBy : nil
  }
}
