package import UndertoneCore
package import UndertoneLexicon

/// Everything that a fit came to.
package struct FitResult: Sendable {
  package var axes: [FittedAxis]
  /// The pack to lay on the one that was fitted.
  package var overlay: PackSource
  package var input: FitInput
  package var options: FitOptions
  /// What was counted, with every candidate as a feature.
  package var matrix: FeatureMatrix
  /// Figures over the texts to choose by, one place an axis; nil where none was judged.
  package var before: [AxisFigures?] = []
  package var after: [AxisFigures?] = []
  package var sentiment = FittedSentiment()
  /// Where the time went.
  package var times: [(what: String, seconds: Double)] = []

  package init(
    axes: [FittedAxis], overlay: PackSource, input: FitInput, options: FitOptions, matrix: FeatureMatrix
  ) {
    self.axes = axes
    self.overlay = overlay
    self.input = input
    self.options = options
    self.matrix = matrix
  }

  /// What is worth knowing before the pack is used or shipped.
  package var problems: [Diagnostic] {
    var problems: [Diagnostic] = []
    for axis in axes {
      guard case .left(let reason) = axis.outcome, reason != .nothingHelped else { continue }
      problems.append(
        Diagnostic(
          reason == .notJudged ? .unjudgedAxis : .tooFewCases,
          "the axis \(axis.axis.name) is left alone: \(reason.rawValue)"))
    }
    for set in input.sets where !LicenceCheck.permits(FittedFiles.licence(set)) && set.weight > 0 {
      problems.append(
        Diagnostic(
          .licence,
          "the licence of `\(set.name)` (\(FittedFiles.licence(set))) is not known to permit shipping",
          hint: "use the pack where it is; `lexicon lint` says so too"))
    }
    return problems
  }

  /// What was written, in a few words.
  package var summary: String {
    "\(overlay.lines.count) new lines, \(overlay.adjustments.count) adjustments, "
      + "\(axes.count(where: \.hasChanged)) of \(axes.count) axes"
  }

  /// Whether anything is new.
  package var hasChanged: Bool { axes.contains(where: \.hasChanged) }
}

/// The mean F1 of the polarities over the texts to choose by; nil where they were not judged, or left alone.
package struct FittedSentiment: Sendable, Equatable {
  package var before: Double?
  package var after: Double?

  package init() {}
}

extension FittedAxis {
  /// Whether the pack says something new of the axis.
  package var hasChanged: Bool { outcome == .fitted || outcome == .calibrated }
}
