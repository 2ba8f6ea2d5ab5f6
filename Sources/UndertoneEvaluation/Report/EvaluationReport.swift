/// Everything that an evaluation found, as plain values: every form of output is a rendering of it.
package struct EvaluationReport: Codable, Sendable {
  /// The form of the report; a change that breaks a reader changes the number.
  package var schema = "undertone-evaluation/1"
  /// The version of the program.
  package var version: String
  /// The version of the lexicon that was measured.
  package var lexicon: String
  /// The seed and the rounds of the confidence intervals.
  package var seed: UInt64
  package var rounds: Int
  /// One entry for each labelled set.
  package var sets: [SetReport]
  /// What changed against a baseline, where one was named.
  package var comparison: Comparison?
  /// The lines of the gate, where one was named.
  package var gate: [GateResult]?

  package init(version: String, lexicon: String, seed: UInt64, rounds: Int) {
    self.version = version
    self.lexicon = lexicon
    self.seed = seed
    self.rounds = rounds
    sets = []
  }
}

/// A number with the interval that 95 % of redrawn samples fall into.
package struct Estimate: Codable, Sendable {
  package var value: Double
  package var low: Double?
  package var high: Double?

  package init(_ value: Double, low: Double? = nil, high: Double? = nil) {
    self.value = value
    self.low = low
    self.high = high
  }

  /// A number as reports give it, to a millionth: what lies below says nothing.
  static func rounded(_ number: Double) -> Double { (number * 1_000_000).rounded() / 1_000_000 }
}

/// A figure with its name: what gates and comparisons look up.
package struct Figure: Codable, Sendable {
  /// Such as `emotions.macroAP` or `frustration.f1`; names never change their meaning.
  package var name: String
  package var estimate: Estimate
  /// How many cases it rests on.
  package var cases: Int

  package init(name: String, estimate: Estimate, cases: Int) {
    self.name = name
    self.estimate = estimate
    self.cases = cases
  }
}
