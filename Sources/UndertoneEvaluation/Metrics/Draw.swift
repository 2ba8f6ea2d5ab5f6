/// How often each record counts: once, or as often as chance has drawn it.
///
/// Every figure is worked out of a draw, so that the figure and the interval around it come from the same code.
package struct Draw: Sendable {
  /// The number of times, by the record's index.
  package let counts: [Int32]

  /// Every one of `count` records once.
  package init(once count: Int) { counts = Array(repeating: 1, count: count) }

  /// `count` records out of as many, with replacement.
  package init(of count: Int, using generator: inout SplitMix64) {
    var counts = [Int32](repeating: 0, count: count)
    for _ in 0..<count { counts[Int(generator.next(below: UInt64(count)))] += 1 }
    self.counts = counts
  }

  subscript(record: Int32) -> Int { Int(counts[Int(record)]) }
}
