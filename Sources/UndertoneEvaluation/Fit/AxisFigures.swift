package import UndertoneCore

/// How well one axis is told, before and after.
package struct AxisFigures: Sendable, Equatable {
  package var axis: Dimension
  /// How many texts were judged, and how many of them show it.
  package var texts = 0
  package var positives = 0
  /// Average precision; on the signed axes Pearson's r.
  package var ranking: Double?
  /// F1 at the threshold; nil on the signed axes.
  package var f1: Double?

  /// The figures of what `readings` say of the texts at `places`; nil when none was judged.
  init?(_ axis: Dimension, _ examples: [FitExample], _ places: [Int], _ readings: Readings, threshold: Double)
  {
    self.axis = axis
    if axis.isSigned {
      let judged = places.indices.filter { examples[places[$0]].target(axis) != nil }
      texts = judged.count
      ranking = Correlation.pearson(
        judged.map { examples[places[$0]].target(axis) ?? 0 }, judged.map { readings.value($0, axis) })
    } else {
      let cases = places.indices.compactMap { index in
        examples[places[index]].truth.isPresent[axis.index].map {
          (gold: $0, score: readings.value(index, axis))
        }
      }
      texts = cases.count
      positives = cases.count(where: \.gold)
      ranking = RankedScores(cases).averagePrecision
      let answers = places.indices.compactMap { index in
        examples[places[index]].truth.isPresent[axis.index].map {
          (gold: $0, predicted: readings.isPresent(index, axis, threshold: threshold))
        }
      }
      f1 = positives > 0 ? BinaryCounts(answers).f1 : nil
    }
    if texts == 0 { return nil }
  }
}
