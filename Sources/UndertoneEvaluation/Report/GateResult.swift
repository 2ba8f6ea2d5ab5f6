/// A line of a gate, and what the figure came to.
package struct GateResult: Codable, Sendable {
  package var file: String
  package var line: Int
  package var set: String
  package var figure: String
  /// `at-least` or `at-most`.
  package var relation: String
  package var bound: Double
  package var value: Double
  package var isMet: Bool

  package init(
    file: String, line: Int, set: String, figure: String, relation: String, bound: Double, value: Double,
    isMet: Bool
  ) {
    self.file = file
    self.line = line
    self.set = set
    self.figure = figure
    self.relation = relation
    self.bound = bound
    self.value = value
    self.isMet = isMet
  }
}
