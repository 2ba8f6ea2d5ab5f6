internal import UndertoneCore

/// Settles which new lines are worth having, all axes together.
///
/// A line costs time in every text that holds it. So lines go in the order of what they bring for each text that holds
/// them, least first, until what went with them is the share of the whole gain that may be given up.
enum LineChoice {
  /// The features that go.
  static func dropped(_ axes: [PromisingAxis], _ matrix: FeatureMatrix, _ texts: [Int], share: Double) -> Set<
    Int32
  > {
    guard !axes.isEmpty else { return [] }
    let keys = matrix.table.keys
    var worths = [Double](repeating: 0, count: keys.count)
    for axis in axes {
      for (feature, share) in axis.worths(matrix) { worths[Int(feature)] += share / Double(axes.count) }
    }
    var costs = [Double](repeating: 0, count: keys.count)
    for text in texts {
      for place in matrix.starts[text]..<matrix.starts[text + 1] { costs[Int(matrix.features[place])] += 1 }
    }
    // A feature and its negated twin stand side by side and share a line.
    let lines = stride(from: 0, to: keys.count, by: 2).filter { feature in
      if case .newLine = keys[feature].target { return worths[feature] + worths[feature + 1] > 0 }
      return false
    }
    func worth(_ line: Int) -> Double { worths[line] + worths[line + 1] }
    func price(_ line: Int) -> Double { worth(line) / max(costs[line] + costs[line + 1], 1) }
    var dropped: Set<Int32> = []
    var left = share
    for line in lines.sorted(by: { (price($0), $0) < (price($1), $1) }) {
      left -= worth(line)
      if left < 0 { break }
      dropped.formUnion([Int32(line), Int32(line + 1)])
    }
    return dropped
  }
}
