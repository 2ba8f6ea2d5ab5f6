internal import Glibc
internal import UndertoneCore

/// The regression of one axis over some texts.
struct AxisModel: Sendable {
  let data: AxisData
  /// The features that enough of the texts have.
  let features: [Int32]
  private(set) var net: ElasticNet
  /// The fit of slope and intercepts alone, and the weakest strength at which nothing else moves.
  let start: (strength: Double, solution: ElasticNet.Solution)
  /// What each feature says beyond the evidence, in log-odds, roughly.
  let lifts: [Double]

  init(_ data: AxisData, _ matrix: FeatureMatrix, _ options: FitOptions) {
    self.data = data
    let (columns, features) = matrix.columns(of: data.rows, floor: options.floor ?? 1)
    self.features = features
    let used = Set(data.sets).sorted()
    let places = Dictionary(uniqueKeysWithValues: used.enumerated().map { ($1, $0) })
    net = ElasticNet(
      columns: columns, scales: Array(repeating: 1, count: features.count), targets: data.targets,
      weights: data.weights, evidence: data.evidence, groups: data.sets.map { places[$0, default: 0] },
      groupCount: used.count, l1Ratio: options.l1Ratio)
    let lifts = AxisModel.lifts(net, net.start().solution)
    self.lifts = lifts
    net.scales = zip(features, lifts).map { feature, lift in
      AxisModel.freedom(matrix.table.keys[Int(feature)], options.freedom)
        * power(max(abs(lift), AxisModel.leastLift), AxisModel.liftPower)
    }
    start = net.start()
  }

  /// The same without some of the features.
  func without(_ dropped: (Int) -> Bool) -> ElasticNet {
    var net = net
    for index in net.scales.indices where dropped(index) { net.scales[index] = 0 }
    return net
  }

  private static func freedom(_ key: FeatureKey, _ freedom: FitOptions.Freedom) -> Double {
    let own =
      switch key.target {
      case .wholeClass: freedom.classes
      case .line, .rule: freedom.lines
      case .newLine: freedom.terms
      }
    return key.isNegated ? own * freedom.negated : own
  }

  /// Features that seem to say less than this move as if they said so much: seeming can deceive.
  private static let leastLift = 0.2
  /// How fast freedom grows with what a feature says.
  private static let liftPower = 0.8
  /// So many texts of each kind are added to what is counted.
  private static let smoothing = 2.0

  /// The log of how much oftener texts with a feature are positive than the evidence leads one to expect, less the log of how
  /// much oftener they are negative.
  ///
  /// Features that say much move freely, features that say nothing hardly: the ratio of naive Bayes as a scale, measured
  /// from what is known already. Source: S. Wang, C. Manning, 2012, "Baselines and bigrams".
  private static func lifts(_ net: ElasticNet, _ start: ElasticNet.Solution) -> [Double] {
    let count = Double(net.targets.count)
    let expected = net.targets.indices.map {
      Logistic.probability(start.slope * net.evidence[$0] + start.intercepts[net.groups[$0]])
    }
    return (0..<net.columns.columnCount).map { column in
      var positives = (found: smoothing, expected: smoothing)
      var negatives = (found: smoothing, expected: smoothing)
      for place in net.columns.starts[column]..<net.columns.starts[column + 1] {
        let row = Int(net.columns.rows[place])
        let weight = net.weights[row] * count
        positives.found += weight * net.targets[row]
        positives.expected += weight * expected[row]
        negatives.found += weight * (1 - net.targets[row])
        negatives.expected += weight * (1 - expected[row])
      }
      return log(positives.found / positives.expected) - log(negatives.found / negatives.expected)
    }
  }
}
