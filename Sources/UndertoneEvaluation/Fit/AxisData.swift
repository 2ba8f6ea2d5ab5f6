internal import UndertoneCore

/// The texts that were judged on one axis, with what is right and what the pack says already.
struct AxisData: Sendable {
  let axis: Dimension
  /// Their places among all texts.
  private(set) var rows: [Int] = []
  private(set) var targets: [Double] = []
  private(set) var weights: [Double] = []
  private(set) var evidence: [Double] = []
  private(set) var sets: [Int] = []
  /// Whether the axis is there; nil where that was not judged, as on the signed axes.
  private(set) var isPresent: [Bool?] = []

  init(_ axis: Dimension, _ examples: [FitExample], _ matrix: FeatureMatrix, rows candidates: [Int]) {
    self.axis = axis
    for row in candidates {
      let example = examples[row]
      guard example.weight > 0, let target = example.target(axis) else { continue }
      rows.append(row)
      targets.append(target)
      weights.append(example.weight)
      evidence.append(matrix.evidence(row, axis))
      sets.append(example.set)
      isPresent.append(example.truth.isPresent[axis.index])
    }
  }

  /// The part at these places among ``rows``.
  func part(_ places: [Int]) -> AxisData {
    var part = self
    part.rows = places.map { rows[$0] }
    part.targets = places.map { targets[$0] }
    part.weights = places.map { weights[$0] }
    part.evidence = places.map { evidence[$0] }
    part.sets = places.map { sets[$0] }
    part.isPresent = places.map { isPresent[$0] }
    return part
  }

  /// Adds the texts of another part.
  mutating func append(_ other: AxisData) {
    rows += other.rows
    targets += other.targets
    weights += other.weights
    evidence += other.evidence
    sets += other.sets
    isPresent += other.isPresent
  }

  var count: Int { rows.count }
  var positives: Int { isPresent.count { $0 == true } }
  var negatives: Int { isPresent.count { $0 == false } }
}
