package import UndertoneCore
internal import UndertoneLexicon

/// A whole fit: from labelled sets to a pack, and to figures before and after.
package struct FitRun {
  private let input: FitInput
  private let options: FitOptions
  private var clock = ContinuousClock().now
  private var times: [(what: String, seconds: Double)] = []

  package init(_ input: FitInput, _ options: FitOptions) {
    self.input = input
    self.options = options.resolved(texts: input.train.count)
  }

  /// Fits, calibrates, and measures what comes of it by the pack that is written.
  package mutating func run() throws(Diagnostics) -> FitResult {
    let shipped = try PackCompiler.compile(input.source)
    let matrix = try matrix()
    let axes = fit(matrix, shipped)
    var pack = FittedPack(axes, on: input.source)
    let before = Readings(input.examples, input.dev, shipped)
    var image = try compile(pack)
    var sentiment = FittedSentiment()
    if axes.contains(where: { $0.hasChanged }) {
      let after = Readings(input.examples, input.dev, image)
      if axes.contains(where: { $0.axis == .valence && $0.hasChanged }) {
        chooseSentiment(&pack, before, after, shipped, &sentiment)
      }
      if axes.contains(where: { $0.axis == .risk && $0.hasChanged }) {
        let borders = RiskLevelChoice(input.examples, input.dev, before: before, after: after)
          .borders(shipped.model.pointee)
        for (name, border) in zip(["low", "elevated", "high", "critical"], borders) {
          pack.set("level", name, [("from", border)])
        }
      }
      image = try compile(pack)
    }
    lap("pack")
    let after = Readings(input.examples, input.dev, image)
    var result = FitResult(
      axes: axes, overlay: pack.overlay, input: input, options: options, matrix: matrix)
    result.sentiment = sentiment
    for axis in axes {
      result.before.append(figures(axis.axis, before, shipped))
      result.after.append(figures(axis.axis, after, image))
    }
    lap("figures")
    result.times = times
    return result
  }

  // MARK: Steps

  /// The features of all texts, counted by the pack with every candidate as a line.
  private mutating func matrix() throws(Diagnostics) -> FeatureMatrix {
    var wide = input.source
    var new: [String: Set<String>] = [:]
    for audience in [Audience.customer, .agent] {
      let examples = input.train.map { input.examples[$0] }.filter {
        $0.speaker.isHeard(by: audience) && isNeeded($0)
      }
      let candidates = try CandidateTerms(examples, in: input.source, options)
      let lines = FittedLines.pack(
        candidates.terms, stems: candidates.stems, audience, on: input.source)
      for line in lines.lines { new[line.className, default: []].insert(line.term) }
      // Lines that an earlier fit has left stay what they are.
      for line in input.source.lines { new[line.className]?.remove(line.term) }
      var added = lines
      added.lines.removeAll { new[$0.className]?.contains($0.term) != true }
      wide = wide.overlaying(added).source
    }
    lap("candidates")
    let image = try PackCompiler.compile(wide)
    let matrix = FeatureMatrix(input.examples, image, FeatureTable(image, wide, new: new))
    lap("counting")
    return matrix
  }

  /// Whether some axis is to be fitted that the text was judged on.
  private func isNeeded(_ example: FitExample) -> Bool {
    (options.axes ?? Dimension.allCases).contains { example.target($0) != nil }
  }

  private mutating func fit(_ matrix: FeatureMatrix, _ shipped: LexiconImage) -> [FittedAxis] {
    let (input, options) = (input, options)
    let axes = (options.axes ?? Dimension.allCases).filter { axis in
      options.axes != nil || input.train.contains { input.examples[$0].target(axis) != nil }
    }
    let looks = Parallel.map(axes.count, jobs: options.jobs) { index in
      AxisFit(
        axis: axes[index], input: input, matrix: matrix, options: options,
        shipped: shipped.axes[axes[index].index]
      ).run()
    }
    let promising = looks.compactMap { if case .promising(let axis) = $0 { axis } else { nil } }
    let dropped = LineChoice.dropped(promising, matrix, input.train, share: options.prune)
    let fitted = Parallel.map(looks.count, jobs: options.jobs) { index in
      switch looks[index] {
      case .done(let axis): axis
      case .promising(let axis): axis.finished(matrix, without: dropped)
      }
    }
    lap("fitting")
    return fitted
  }

  private func compile(_ pack: FittedPack) throws(Diagnostics) -> LexiconImage {
    try PackCompiler.compile(input.source.overlaying(pack.overlay).source)
  }

  private func chooseSentiment(
    _ pack: inout FittedPack, _ before: Readings, _ after: Readings, _ shipped: LexiconImage,
    _ figures: inout FittedSentiment
  ) {
    let model = shipped.model.pointee
    let borders = SentimentChoice.Borders(
      positive: model.sentimentPositive, negative: model.sentimentNegative, least: model.sentimentMixedLeast,
      share: model.sentimentMixedShare)
    let choice = SentimentChoice(input.examples, input.dev, after)
    guard choice.isJudged else { return }
    let best = choice.best(from: borders)
    figures.before = SentimentChoice(input.examples, input.dev, before).macroF1(borders)
    figures.after = choice.macroF1(best)
    pack.set("sentiment", "positive", [("from", best.positive)])
    pack.set("sentiment", "negative", [("to", best.negative)])
    pack.set("sentiment", "mixed", [("least", best.least), ("share", best.share)])
  }

  private func figures(_ axis: Dimension, _ readings: Readings, _ image: LexiconImage) -> AxisFigures? {
    AxisFigures(
      axis, input.examples, input.dev, readings,
      threshold: Double(image.axes[axis.index].threshold) / 1000)
  }

  private mutating func lap(_ what: String) {
    let now = ContinuousClock().now
    let parts = (now - clock).components
    times.append((what, Double(parts.seconds) + Double(parts.attoseconds) / 1e18))
    clock = now
  }
}

extension Speaker {
  /// Whether classes for that audience look at what this speaker says.
  fileprivate func isHeard(by audience: Audience) -> Bool {
    switch audience {
    case .customer: self == .customer
    case .agent: self == .agent || self == .bot
    case .any: self != .system
    }
  }
}
