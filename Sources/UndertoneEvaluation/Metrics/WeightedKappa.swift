/// Agreement beyond chance of two readers on an ordered scale, distances weighed by their square.
///
/// Source: J. Cohen, 1968, "Weighted kappa".
package enum WeightedKappa {
  /// At most 1, which is full agreement; 0 is what chance makes; nil when both always say the same one thing or nothing.
  package static func quadratic(_ left: [Int], _ right: [Int]) -> Double? {
    precondition(left.count == right.count, "rows of different lengths")
    guard !left.isEmpty else { return nil }
    let count = Double(left.count)
    func square(_ a: Int, _ b: Int) -> Double { Double((a - b) * (a - b)) }
    let observed = zip(left, right).reduce(0) { $0 + square($1.0, $1.1) } / count
    let (leftCounts, rightCounts) = (shares(left), shares(right))
    var expected = 0.0
    for (a, leftShare) in leftCounts {
      for (b, rightShare) in rightCounts { expected += leftShare * rightShare * square(a, b) }
    }
    return expected == 0 ? nil : 1 - observed / expected
  }

  private static func shares(_ values: [Int]) -> [(value: Int, share: Double)] {
    var counts: [Int: Int] = [:]
    for value in values { counts[value, default: 0] += 1 }
    // In order, so that the sum is the same in every run.
    return counts.sorted { $0.key < $1.key }.map { ($0.key, Double($0.value) / Double(values.count)) }
  }
}
